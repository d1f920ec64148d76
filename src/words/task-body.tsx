import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Task } from "@/domain/task";
import type { TaskBodyWords } from "@/domain/words";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

/** The words of a task, in the order in which somebody in shock needs them. */
export function TaskBody({ task, body, jurisdiction }: { task: Task; body: TaskBodyWords; jurisdiction: Jurisdiction }) {
  const words = useTranslations("guide");
  const locale = useLocale();
  const minutes = new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" }).format(task.minutes);
  return (
    <>
      {body.why && <p><Prose text={body.why} jurisdiction={jurisdiction} /></p>}
      {body.how && <><h3>{words("how")}</h3><Lines lines={body.how} jurisdiction={jurisdiction} ordered /></>}
      {body.parts?.map(({ title, lines }) => (
        <details className="row" key={title}>
          <summary><span><h3><Prose text={title} jurisdiction={jurisdiction} /></h3></span></summary>
          <div className="row-body"><Lines lines={lines} jurisdiction={jurisdiction} ordered /></div>
        </details>
      ))}
      {body.say && <><h3>{words("say")}</h3><Lines lines={body.say} jurisdiction={jurisdiction} /></>}
      {body.avoid && <><h3>{words("avoid")}</h3><Lines lines={body.avoid} jurisdiction={jurisdiction} /></>}
      <h3>{words("time")}</h3>
      <p>{words("about-minutes", { minutes })} {body.time && <Prose text={body.time} jurisdiction={jurisdiction} />}</p>
      {body.who && <><h3>{words("who")}</h3><Lines lines={body.who} jurisdiction={jurisdiction} /></>}
      {body.law && <details className="row"><summary><span><h3>{words("law")}</h3></span></summary><div className="row-body"><Lines lines={body.law} jurisdiction={jurisdiction} /></div></details>}
    </>
  );
}
