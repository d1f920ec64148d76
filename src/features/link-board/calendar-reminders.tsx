import { useTranslations } from "next-intl";
import { useState } from "react";
import { saveFile } from "@/device/save-file";
import { LONGEST_REMINDER, calendarFile } from "@/rules/calendar-file";
import { lineDue } from "@/rules/deadlines";
import type { BoardProps } from "@/features/link-board/link-board";

/** Reminders by choice only, in neutral words that the person can change. */
export function CalendarReminders({ kept: { board }, today, mayCapture }: BoardProps) {
  const words = useTranslations("board.calendar");
  const [name, setName] = useState(words("default"));
  const days = board.flatMap((line) => lineDue(line, today, mayCapture)?.on ?? []).filter((day) => day > today);
  const save = () => saveFile(`${words("file")}.ics`, new Blob([calendarFile(name, days, new Date())], { type: "text/calendar" }));
  return (
    <details className="row">
      <summary><span><h2>{words("title")}</h2></span></summary>
      <div className="row-body">
        <p>{words("line")}</p>
        <label>{words("name")}<input className="field" maxLength={LONGEST_REMINDER} autoComplete="off" value={name} onChange={({ target }) => setName(target.value)} /></label>
        {days.length === 0 ? <p>{words("none")}</p> : <p><button type="button" className="button quiet-button" onClick={save}>{words("button")}</button></p>}
      </div>
    </details>
  );
}
