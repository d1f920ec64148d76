import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { taskKey } from "@/domain/task";
import type { Step } from "@/domain/step";
import { tasksOf } from "@/facts/tasks";
import { StepsRow } from "@/features/guide/steps-row";
import { TaskRow } from "@/features/guide/task-row";
import { stepCountryWords, stepWords } from "@/words/fact-words";
import { Prose } from "@/words/prose";

/** One of the four steps: its tasks, numbered, each opening in place; then what else the step has. */
export async function GuidePage({ step, jurisdiction, shortcut, children }: { step: Step; jurisdiction: Jurisdiction; shortcut?: ReactNode; children?: ReactNode }) {
  const locale = await getLocale();
  const guide = await getTranslations("guide");
  const common = await stepWords(locale, step);
  const country = await stepCountryWords(locale, step, jurisdiction);
  return (
    <>
      <p><Prose text={common.page.lead} jurisdiction={jurisdiction} /></p>
      {shortcut}
      <div className="rows">
        {tasksOf(step, jurisdiction).map((task) => {
          const words = common.tasks[taskKey(task.id)];
          if (!words) throw new Error(`task ${task.id} has no words in ${locale}`);
          return <TaskRow key={task.id} task={task} title={words.title} line={words.line} body={{ ...words.body, ...country[taskKey(task.id)] }} jurisdiction={jurisdiction} />;
        })}
      </div>
      <p><small>{guide("note")}</small></p>
      {children}
      <StepsRow step={step} jurisdiction={jurisdiction} />
    </>
  );
}
