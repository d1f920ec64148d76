import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { listOf, paragraph, say, typed, when } from "./blocks";
import { contentFacts, contentKind, factsOrOpen } from "./platform-content";
import { cameBack, linesOfHost, linkTable, whereElse } from "./platform-links";
import { notifierBlock, notifierFields, whoNotifies, whyUnnamed } from "./platform-notifier";
import { contentOffences, isManifest } from "./platform-offences";

/** The mail to the abuse desk of a host, a registrar or a CDN: links only, nothing attached, and nobody's name handed on (TD-04, TD-40, TD-41, TD-80). */
export const hostAbuseTemplate: PaperTemplate = {
  id: "host-abuse",
  fields: ({ situation }) => ["service", ...when(situation.link !== true, "where-shared" as const), "steps-taken", ...(mayBeNamed(situation) ? notifierFields(situation) : [])],
  laws: () => ["eu-dsa-16", "eu-dsa-6"],
  languages: () => ["en", "fr", "nl", "de"],
  write: (input) => ({ id: "host-abuse", blocks: mail(input) }),
};

/** A host may hand a message on to its customer: in danger, it names nobody. */
const mayBeNamed = ({ danger }: Situation) => danger !== true;

const ASKS = ["remove", "preserve", "confidential", "other-role", "number"] as const;

function mail(input: PaperInput): readonly PaperBlock[] {
  const { situation, today } = input;
  const lines = linesOfHost(input);
  return [
    ...(mayBeNamed(situation) ? notifierBlock(input) : []),
    { kind: "addressee", lines: [say("addressee.service", { service: { field: "service" } }), say("addressee.desk")] },
    { kind: "subject", lines: [say(`subject.${contentKind(situation)}`)] },
    paragraph("date", { day: { day: today } }),
    paragraph("common:salutation"),
    paragraph("opening"),
    { kind: "paragraph", text: whoNotifies(situation) },
    ...when(lines.length > 0, paragraph("where.intro")),
    ...linkTable(lines),
    ...whereElse(input, lines),
    paragraph("no-attachment"),
    ...when(cameBack(lines), paragraph("came-back")),
    paragraph("why"),
    ...listOf(factsOrOpen(contentFacts(situation))),
    ...contentOffences(input),
    paragraph(isManifest(input, lines) ? "knowledge.plain" : "knowledge.open"),
    ...when<PaperBlock>(typed(input, "steps-taken"), paragraph("steps.taken"), { kind: "verbatim", field: "steps-taken" }),
    ...whyNotThePublisher(situation).map((text): PaperBlock => ({ kind: "paragraph", text })),
    paragraph("asks.intro"),
    { kind: "list", items: ASKS.map((ask) => say(`asks.${ask}`)) },
    ...whyUnnamed(situation).map((text): PaperBlock => ({ kind: "paragraph", text })),
    paragraph("good-faith"),
  ];
}

/** Why nobody writes to whoever published it, where an answer says so. */
function whyNotThePublisher({ danger, author, facts = [] }: Situation): readonly PaperText[] {
  return [
    ...when(danger === true || facts.includes("threat"), say("steps.unsafe")),
    ...when(author === "unknown", say("steps.unknown")),
  ];
}
