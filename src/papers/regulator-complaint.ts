import { isIsoDay } from "@/domain/day";
import type { FieldId, PaperBlock, PaperInput, PaperTemplate } from "@/domain/paper";
import type { ChannelId } from "@/domain/plan";
import { slimTerms } from "@/facts/slim/terms";
import { isMinor, minorInImage } from "@/rules/ages";
import { addTerm } from "@/rules/deadlines";
import { heading, ownWords, paragraph, say, typed, when } from "./blocks";
import { partyFields, placeAndDay, senderLines, signature, writesForChild } from "./parties";
import { REPORT_HEAD, reportedLines, reportRow, TO_THE_SERVICE, type ReportedLine } from "./shared-service-lines";
import { isIntimate } from "./shared-shown-content";

/** Requests about personal data. */
const DATA: ReadonlySet<ChannelId | undefined> = new Set(["gdpr-erasure", "search-delisting"]);
const UNNEEDED: ReadonlySet<FieldId> = new Set(["born"]);
/** A day of birth helps neither authority. The coordinator may hand its letter on: no child is named in it. */
const UNTOLD: ReadonlySet<string> = new Set(["common:sender.born", "common:sender.born-child"]);
const NO_CHILD: ReadonlySet<string> = new Set([...UNTOLD, "common:sender.represents"]);
const writer = (input: PaperInput, untold: ReadonlySet<string>): PaperBlock => ({ kind: "sender", lines: senderLines(input).filter(({ key }) => !untold.has(key)) });

/**
 * Two letters in one: to the coordinator for digital services (Arcom, IBPT: TD-50, FR-LAW-86, BE-LAW-78) and to the data
 * protection authority (CNIL, APD: TD-54). Where the board shows only one kind of request, that letter alone.
 */
export const regulatorComplaintTemplate: PaperTemplate = {
  id: "regulator-complaint",
  fields: ({ situation }) => ["service", "report-day", "report-number", "report-answer", "where-shared", "steps-taken", ...partyFields({ situation }).filter((field) => !UNNEEDED.has(field))],
  laws: (jurisdiction) => ["eu-dsa-53", "eu-dsa-16", "eu-gdpr-17", "eu-gdpr-12", ...when(jurisdiction === "france", "fr-l78-51")],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => {
    const data = reportedLines(input, ({ channel }) => DATA.has(channel));
    const reports = reportedLines(input, ({ channel }) => TO_THE_SERVICE.has(channel));
    const both = (data.length > 0) === (reports.length > 0);
    return { id: "regulator-complaint", blocks: [
      ...when(both || reports.length > 0, ...aboutDuties(input, reports)),
      ...when(both || data.length > 0, ...aboutData(input, data)),
    ] };
  },
};

function aboutDuties(input: PaperInput, lines: readonly ReportedLine[]): readonly PaperBlock[] {
  const { situation } = input;
  return [
    writer(input, NO_CHILD),
    { kind: "addressee", lines: [say(`platforms.to.${situation.jurisdiction}`), say("platforms.role")] },
    { kind: "subject", lines: [say("platforms.subject"), say("service", { service: { field: "service" } })] },
    { kind: "title", text: say("platforms.title") },
    paragraph("common:salutation"),
    paragraph("platforms.opening"),
    ...when(writesForChild(situation), paragraph("platforms.parent")),
    paragraph(isIntimate(situation) ? "platforms.intimate" : "platforms.other"),
    ...when(isMinor(situation), paragraph("minor")),
    ...request(input, lines, "platforms.day"),
    paragraph("platforms.duties"),
    { kind: "list", items: ["channel", "receipt", "decision", "redress"].map((duty) => say(`platforms.duty.${duty}`)) },
    paragraph("platforms.scope"),
    ...ownWords(input, "steps-taken", "steps"),
    heading("asks"),
    { kind: "steps", items: ["examine", "forward", "inform"].map((ask) => say(`platforms.ask.${ask}`)) },
    ...ending(),
  ];
}

function aboutData(input: PaperInput, lines: readonly ReportedLine[]): readonly PaperBlock[] {
  const { situation } = input;
  const accelerated = situation.jurisdiction === "france" && minorInImage(situation) === "yes";
  return [
    writer(input, UNTOLD),
    { kind: "addressee", lines: [say(`data.to.${situation.jurisdiction}`)] },
    { kind: "subject", lines: [say("data.subject"), say("service", { service: { field: "service" } })] },
    { kind: "title", text: say("data.title") },
    paragraph("common:salutation"),
    paragraph("data.opening"),
    paragraph("data.personal"),
    ...when(isIntimate(situation), paragraph("data.no-consent")),
    ...when(isMinor(situation), paragraph("minor")),
    ...request(input, lines, "data.day"),
    ...when(lines.some(({ outcome }) => outcome === "refused"), paragraph("data.refused")),
    ...deadline(input, lines),
    ...when(accelerated, paragraph("data.young"), paragraph("data.young-term")),
    ...ownWords(input, "steps-taken", "steps"),
    heading("asks"),
    { kind: "steps", items: ["examine", "erase", "inform"].map((ask) => say(`data.ask.${ask}`)) },
    paragraph("data.separate"),
    ...ending(),
  ];
}

/** What was asked of the service and what it answered: from the board, and from what was typed. */
function request(input: PaperInput, lines: readonly ReportedLine[], dayKey: string): readonly PaperBlock[] {
  const unknown = lines.length === 0;
  return [
    ...when(unknown, paragraph(dayKey, { day: { field: "report-day" } }), paragraph("number", { number: { field: "report-number" } })),
    heading("where"),
    ...when<PaperBlock>(!unknown, { kind: "table", head: REPORT_HEAD, rows: lines.map(reportRow) }),
    ...when<PaperBlock>(unknown || typed(input, "where-shared"), { kind: "verbatim", field: "where-shared" }),
    ...when<PaperBlock>(typed(input, "report-answer"), paragraph("answer"), { kind: "verbatim", field: "report-answer" }),
  ];
}

/** The month for an answer, from the last request that is known: over, or still running. */
function deadline({ fields, today }: PaperInput, lines: readonly ReportedLine[]): readonly PaperBlock[] {
  const asked = lines.map(({ report }) => report.on).toSorted().at(-1) ?? fields["report-day"];
  if (asked === undefined || !isIsoDay(asked)) return [];
  const until = addTerm(asked, slimTerms["removal-gdpr-answer"]);
  return [paragraph(until < today ? "data.passed" : "data.open", { day: { day: until } })];
}

const ending = (): readonly PaperBlock[] => [
  heading("common:enclosures"),
  { kind: "list", items: [say("exhibit.requests"), say("exhibit.answers")] },
  paragraph("no-image"),
  paragraph("common:closing"),
  placeAndDay(),
  signature(),
];
