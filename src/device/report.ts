import type { ReportKind, ReportedFact } from "@/domain/reportable";

/** What the server in front adds to a page that it serves: it takes reports. Where only files are hosted, nobody adds it. */
export const TAKES_REPORTS = "reports";

/** Whether who served this page takes reports: it said so with the page, so that nothing needs to be asked. */
export function takesReports(): boolean {
  const [page] = performance.getEntriesByType("navigation");
  return page !== undefined && "serverTiming" in page && JSON.stringify(page.serverTiming).includes(`"${TAKES_REPORTS}"`);
}

/** Sends which fact and what is wrong with it, nothing else. Whatever goes wrong on the way means the same: not sent. */
export function sendReport(fact: ReportedFact, kind: ReportKind): Promise<boolean> {
  const question = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ fact, kind }), credentials: "omit", cache: "no-store", redirect: "error" } as const;
  return fetch("/api/reports", question).then(({ status }) => status === 204, () => false);
}
