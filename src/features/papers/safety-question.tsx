import { useTranslations } from "next-intl";

/** Before a paper that warns the other person. */
export function SafetyQuestion({ onSafe, onStop }: { onSafe: () => void; onStop: () => void }) {
  const say = useTranslations("papers.safe");
  return (
    <section className="alarm">
      <h2>{say("title")}</h2>
      <p>{say("line")}</p>
      <div className="buttons"><button type="button" className="button" onClick={onStop}>{say("no")}</button><button type="button" className="button quiet-button" onClick={onSafe}>{say("yes")}</button></div>
    </section>
  );
}
