import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { contentKind, imageShown } from "./platform-content";
import { earlierReports, linesOfService, linkTable, whereElse } from "./platform-links";
import { signature, writesForChild } from "./parties";

const LAWS = { france: ["fr-l78-51"], belgium: [] } as const satisfies Record<Jurisdiction, readonly string[]>;

/** The request for erasure of article 17 of the GDPR (TD-54, BE-LAW-32): who asks must be said, so a name, and an e-mail when ticked; of a child whose parent asks, none. */
export const gdprErasureTemplate: PaperTemplate = {
  id: "gdpr-erasure",
  fields: ({ situation }) => [
    "service",
    ...when(situation.link !== true, "where-shared" as const),
    "name", "email",
  ],
  laws: (jurisdiction) => ["eu-gdpr-17", "eu-gdpr-9", "eu-gdpr-12", "eu-gdpr-19", "eu-gdpr-21", ...LAWS[jurisdiction]],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr", "en", "nl", "de"] : ["fr", "nl", "de", "en"]),
  write: (input) => ({ id: "gdpr-erasure", blocks: request(input) }),
};

function request(input: PaperInput): readonly PaperBlock[] {
  const { situation, today, contact } = input;
  const lines = linesOfService(input);
  return [
    { kind: "sender", lines: [
      say("common:sender.name", { name: { field: "name" } }),
      ...when(contact.has("email") && typed(input, "email"), say("common:sender.email", { email: { field: "email" } })),
    ] },
    { kind: "addressee", lines: [say("addressee.service", { service: { field: "service" } }), say("addressee.desk")] },
    { kind: "subject", lines: [say("subject")] },
    paragraph("date", { day: { day: today } }),
    paragraph("common:salutation"),
    paragraph(writesForChild(situation) ? "opening.child" : "opening.self"),
    paragraph("identity"),
    heading("data.title"),
    paragraph("data.intro"),
    { kind: "list", items: dataMeant(situation) },
    ...linkTable(lines),
    ...whereElse(input, lines),
    ...listOf(earlierReports(lines)),
    paragraph("no-image"),
    heading("grounds.title"),
    { kind: "list", items: grounds(situation) },
    heading("asks.title"),
    paragraph("asks.intro"),
    { kind: "list", items: ["erase", "stop", "search", "recipients", "preserve", "confirm"].map((ask) => say(`asks.${ask}`)) },
    heading("deadline.title"),
    paragraph("deadline.month"),
    paragraph("deadline.longer"),
    paragraph(`deadline.${situation.jurisdiction}`),
    paragraph("separate"),
    paragraph("common:closing"),
    signature(),
  ];
}

/** Which data: only what was ticked, and what stands beside it. */
function dataMeant(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  const kind = contentKind(situation);
  const named = [
    ...when(kind === "intimate" || kind === "minor", say("data.image")),
    ...when(kind === "fake" || kind === "minor-fake", say("data.fake")),
    ...when(facts.includes("assault-filmed"), say("data.assault")),
    ...when(facts.includes("fake-profile"), say("data.profile")),
    ...when(facts.includes("contact-details"), say("data.details")),
  ];
  return [...(named.length > 0 ? named : [say("data.open")]), say("data.beside")];
}

function grounds(situation: Situation): readonly PaperText[] {
  const young = isMinor(situation);
  return [
    say("grounds.consent"),
    say("grounds.unlawful"),
    ...when(imageShown(situation), say("grounds.sex-life")),
    say("grounds.object"),
    ...when(young, say("grounds.minor")),
    ...when(young && situation.jurisdiction === "france", say("grounds.minor-france")),
  ];
}
