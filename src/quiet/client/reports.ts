import { sendReport, takesReports } from "@/device/report";
import { isReportable, REPORT_KINDS, type ReportedFact } from "@/domain/reportable";

/** A first press says what would be sent and sends nothing; a second sends it. Without somebody who takes it, no button is shown. */
export function watchReports(): void {
  const form = document.querySelector<HTMLElement>("[data-report-form]");
  const name = form?.querySelector("b");
  const status = form?.querySelector("output");
  if (!form || !name || !status || !takesReports()) return;
  const answers = [...form.querySelectorAll("button")];
  let asked: HTMLElement | undefined;
  for (const line of document.querySelectorAll<HTMLElement>("[data-report]")) line.hidden = false;

  const open = (line: HTMLElement) => {
    asked = line;
    line.after(form);
    name.textContent = line.dataset["report"] ?? "";
    status.textContent = "";
    for (const answer of answers) answer.hidden = false;
    form.hidden = false;
    form.focus();
  };
  const send = async (fact: ReportedFact, kind: (typeof REPORT_KINDS)[number]) => {
    for (const answer of answers) answer.hidden = true;
    const isSent = await sendReport(fact, kind);
    status.textContent = form.dataset[isSent ? "sent" : "unsent"] ?? "";
    if (asked) asked.hidden = isSent;
    form.focus();
  };
  addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.dataset["report"] !== undefined) return open(button);
    if (!button || !form.contains(button)) return;
    const fact = name.textContent;
    const kind = REPORT_KINDS.find((known) => known === button.value);
    if (kind && isReportable(fact)) return void send(fact, kind);
    form.hidden = true;
    asked?.focus();
  });
}
