import type { PaperBlock, PaperInput, PaperTemplate } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { contentFacts, factsOrOpen, imageShown } from "./platform-content";
import { cameBack, earlierReports, linesOfService, linkTable, whereElse } from "./platform-links";
import { notifierBlock, notifierFields, whoNotifies, whyUnnamed } from "./platform-notifier";
import { contentOffences, isManifest } from "./platform-offences";

/** The notice of article 16 of the DSA, with each of its elements (TD-40 to TD-42): a name and an e-mail only of adults. */
export const dsaNoticeTemplate: PaperTemplate = {
  id: "dsa-notice",
  fields: ({ situation }) => [
    "service",
    ...when(situation.link !== true, "where-shared" as const),
    ...when(describesPerson(situation), "recognisable" as const),
    ...notifierFields(situation),
  ],
  laws: () => ["eu-dsa-16", "eu-dsa-6", "eu-dsa-20", "eu-dsa-21"],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr", "en", "nl", "de"] : ["fr", "nl", "de", "en"]),
  write: (input) => ({ id: "dsa-notice", blocks: notice(input) }),
};

const ASKS = ["remove", "copies", "receipt", "decision", "remedies", "preserve", "confidential"] as const;

const describesPerson = (situation: Situation) => !isMinor(situation) && (imageShown(situation) || situation.facts === undefined);

function notice(input: PaperInput): readonly PaperBlock[] {
  const { situation, today } = input;
  const lines = linesOfService(input);
  return [
    ...notifierBlock(input),
    { kind: "addressee", lines: [say("addressee.service", { service: { field: "service" } }), say("addressee.desk")] },
    { kind: "subject", lines: [say("subject")] },
    paragraph("date", { day: { day: today } }),
    paragraph("opening"),
    heading("where.title"),
    ...linkTable(lines),
    ...whereElse(input, lines),
    paragraph("no-image"),
    ...listOf(earlierReports(lines)),
    ...when(cameBack(lines), paragraph("came-back")),
    heading("why"),
    ...listOf(factsOrOpen(contentFacts(situation))),
    ...when<PaperBlock>(describesPerson(situation) && typed(input, "recognisable"), paragraph("recognisable"), { kind: "verbatim", field: "recognisable" }),
    ...contentOffences(input),
    paragraph(isManifest(input, lines) ? "knowledge.plain" : "knowledge.open"),
    heading("who.title"),
    { kind: "paragraph", text: whoNotifies(situation) },
    ...whyUnnamed(situation).map((text): PaperBlock => ({ kind: "paragraph", text })),
    ...when(situation.danger, paragraph("danger")),
    heading("good-faith.title"),
    paragraph("good-faith.text"),
    heading("asks.title"),
    paragraph("asks.intro"),
    { kind: "list", items: ASKS.map((ask) => say(`asks.${ask}`)) },
  ];
}
