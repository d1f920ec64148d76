import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { heading, paragraph, say, typed, when } from "./blocks";
import { notifierBlock, notifierFields } from "./platform-notifier";
import { certainOfContent } from "./platform-offences";
import { isOver, REPORT_HEAD, reportedLines, reportRow, TO_THE_SERVICE, type Outcome, type ReportedLine } from "./shared-service-lines";
import { isIntimate, minorConcerned, shownContent } from "./shared-shown-content";

/** The reminder of a report, or the internal complaint after a refusal (TD-42, TD-44). It repeats no report (TD-03). */
export const followUpTemplate: PaperTemplate = {
  id: "follow-up",
  fields: ({ situation }) => ["service", "report-day", "report-number", "report-answer", "where-shared", ...notifierFields(situation)],
  laws: () => ["eu-dsa-16", "eu-dsa-6", "eu-dsa-20", "eu-dsa-21", "eu-dsa-53"],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr", "en", "nl", "de"] : ["fr", "nl", "de", "en"]),
  write: (input) => ({ id: "follow-up", blocks: message(input) }),
};

/** What still waits for something. */
const OPEN: ReadonlySet<Outcome> = new Set(["reported", "refused", "no-answer"]);

function message(input: PaperInput): readonly PaperBlock[] {
  const { situation, today } = input;
  const lines = reportedLines(input, ({ channel }) => TO_THE_SERVICE.has(channel)).filter(({ line, outcome }) => OPEN.has(outcome) && !isOver(line));
  const refused = lines.some(({ outcome }) => outcome === "refused");
  return [
    ...notifierBlock(input),
    { kind: "addressee", lines: [say("addressee", { service: { field: "service" } })] },
    { kind: "subject", lines: [
      say(isIntimate(situation) ? "subject" : "subject-other"),
      ...when(lines.length === 0 || typed(input, "report-number"), say("number", { number: { field: "report-number" } })),
    ] },
    { kind: "title", text: say(refused ? "title.complaint" : "title.reminder") },
    paragraph("date", { day: { day: today } }),
    paragraph("common:salutation"),
    paragraph("same"),
    ...when(lines.length === 0 || typed(input, "report-day"), paragraph("day", { day: { field: "report-day" } })),
    ...sentences(shownContent(situation)),
    ...sentences(minorConcerned(situation)),
    ...reported(input, lines),
    ...visible(input, lines),
    ...when<PaperBlock>(typed(input, "report-answer"), paragraph("answer"), { kind: "verbatim", field: "report-answer" }),
    ...when(lines.some(({ outcome }) => outcome === "no-answer"), paragraph("silence.known")),
    ...when(!refused, paragraph("silence.ask"), paragraph("duty.receipt"), paragraph("duty.decision")),
    ...(refused ? complaint(input) : when(typed(input, "report-answer"), paragraph("complaint.if-refused"))),
    paragraph("duty.knowledge"),
    paragraph("duty.liability"),
    heading("asks"),
    { kind: "steps", items: ["remove", "copies", "decision", "keep", "identity"].map((ask) => say(`ask.${ask}`)) },
    paragraph("next.body"),
    paragraph("next.authority"),
    paragraph("no-image"),
    paragraph("common:closing"),
  ];
}

const sentences = (texts: readonly PaperText[]) => texts.map((text): PaperBlock => ({ kind: "paragraph", text }));

function reported(input: PaperInput, lines: readonly ReportedLine[]): readonly PaperBlock[] {
  return [
    heading("reported"),
    ...when<PaperBlock>(lines.length > 0, { kind: "table", head: REPORT_HEAD, rows: lines.map(reportRow) }),
    ...when<PaperBlock>(lines.length === 0 || typed(input, "where-shared"), { kind: "verbatim", field: "where-shared" }),
  ];
}

/** The last day on which somebody looked and it was still there; else the answer that it still is. */
function visible({ situation }: PaperInput, lines: readonly ReportedLine[]): readonly PaperBlock[] {
  const last = lines.flatMap(({ line }) => line.events.filter(({ did }) => did === "looked").map(({ on }) => on)).toSorted().at(-1);
  return last === undefined ? when(situation.stillOnline, paragraph("visible.still")) : [paragraph("visible.seen", { day: { day: last } })];
}

function complaint(input: PaperInput): readonly PaperBlock[] {
  const laws = certainOfContent(input);
  return [
    paragraph("complaint.made"),
    paragraph("complaint.human"),
    paragraph("complaint.small"),
    ...when<PaperBlock>(laws.length > 0, paragraph("common:laws.certain"), { kind: "laws", certain: true, laws, penalties: false }),
  ];
}
