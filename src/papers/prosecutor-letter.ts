import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { heading, listOf, ownWords, paragraph, say, typed, when } from "./blocks";
import { authorTold, factsTold, linksTold, originTold, timeTold } from "./facts-told";
import { lawBlocks, namesBothCodes } from "./offences";
import { partyFields, placeAndDay, sender, signature, writesForChild } from "./parties";
import { prosecutorDemands } from "./prosecutor-demands";

/** Beyond this, the letter refers to the evidence file. */
const MOST_LINKS = 10;
const LAWS = { france: ["fr-cpp-15-3", "fr-cpp-40-2", "fr-cpp-40-4-1", "fr-cp-226-6"], belgium: ["be-cic-39bis", "be-tp-3bis"] } as const satisfies Record<Jurisdiction, readonly string[]>;

/** The complaint by letter to the prosecutor: the door that no counter can close. */
export const prosecutorLetterTemplate: PaperTemplate = {
  id: "prosecutor-letter",
  fields: ({ situation }) => [
    ...partyFields({ situation }), "court", "story", "where-shared", "author", "author-address", "harm", "witnesses",
    ...when(situation.refused, "refusal-day" as const, "refusal-place" as const),
  ],
  laws: (jurisdiction) => LAWS[jurisdiction],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => ({ id: "prosecutor-letter", blocks: [
    sender(input),
    { kind: "addressee", lines: [say(`addressee.${input.situation.jurisdiction}`, { court: { field: "court" } })] },
    { kind: "subject", lines: [say("subject.complaint"), ...when(input.situation.author === "unknown", say("subject.against-unknown")), ...when(input.situation.refused, say("subject.refused"))] },
    paragraph("common:salutation"),
    writesForChild(input.situation) ? paragraph("opening.child", { represents: { field: "represents" } }) : paragraph("opening.self"),
    heading("facts.heading"),
    ...listOf([...factsTold(input, originTold(input)), ...timeTold(input)]),
    paragraph("facts.story"),
    { kind: "verbatim", field: "story" },
    ...where(input),
    heading("author.heading"),
    ...authorTold(input).map((text): PaperBlock => ({ kind: "paragraph", text })),
    paragraph("author.anyone"),
    ...ownWords(input, "harm", "harm.heading"),
    ...ownWords(input, "witnesses", "witnesses.heading"),
    heading("law.heading"),
    ...lawBlocks(input, false),
    ...when(namesBothCodes(input), paragraph("law.two-codes")),
    ...when(needsOwnComplaint(input), paragraph("law.own-complaint")),
    paragraph("law.qualification"),
    ...refusal(input),
    heading("demands.heading"),
    ...when(input.situation.danger, paragraph(`demands.danger.${writesForChild(input.situation) ? "child" : "self"}`)),
    { kind: "list", items: prosecutorDemands(input) },
    ...when(!input.contact.has("address"), paragraph(`address.${input.situation.jurisdiction}`)),
    paragraph("reserve"),
    ...listOf(enclosures(input)).flatMap((list) => [heading("common:enclosures"), list]),
    paragraph("no-image"),
    paragraph("common:closing"),
    placeAndDay(),
    signature(),
  ] }),
};

const needsOwnComplaint = ({ plan }: PaperInput) => plan.laws.some(({ id, applies }) => id === "fr-cp-226-6" && applies === "applies");

function where(input: PaperInput): readonly PaperBlock[] {
  const links = linksTold(input.board, MOST_LINKS);
  if (links.length === 0 && !typed(input, "where-shared")) return [];
  return [
    heading("where.heading"),
    ...when<PaperBlock>(typed(input, "where-shared"), { kind: "verbatim", field: "where-shared" }),
    ...listOf(links),
    ...when(input.board.length > links.length && links.length > 0, paragraph("where.more", { count: { count: input.board.length } })),
  ];
}

function refusal({ situation }: PaperInput): readonly PaperBlock[] {
  if (situation.refused !== true) return [];
  return [heading("refusal.heading"), paragraph("refusal.told", { day: { field: "refusal-day" }, place: { field: "refusal-place" } }), paragraph(`refusal.law.${situation.jurisdiction}`)];
}

function enclosures({ board, situation }: PaperInput): readonly PaperText[] {
  return [...when(board.length > 0, say("enclosures.evidence", { count: { count: board.length } })), ...when(situation.refused, say("enclosures.refusal"))];
}
