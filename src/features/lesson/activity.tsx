import type { Jurisdiction } from "@/domain/jurisdiction";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

interface ActivityProps {
  number: number;
  activity: { title: string; do: string; ask: readonly string[] };
  jurisdiction: Jurisdiction;
}

/** One activity: what to do, and the questions to ask. */
export function Activity({ number, activity, jurisdiction }: ActivityProps) {
  return (
    <section>
      <h3>{number}. {activity.title}</h3>
      <p><Prose text={activity.do} jurisdiction={jurisdiction} /></p>
      <Lines lines={activity.ask} jurisdiction={jurisdiction} />
    </section>
  );
}
