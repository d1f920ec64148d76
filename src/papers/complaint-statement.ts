import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { heading, listOf, ownWords, paragraph, say, typed, when } from "./blocks";
import { caseLaw } from "./case-parts";
import { authorTold, factsTold, linksTold, originTold, timeTold } from "./facts-told";
import { placeAndDay, sender, signature, writesForChild } from "./parties";
import { maybeStillShown, needsInterpreter } from "./prosecutor-demands";

/** More would not be read at a counter: the evidence file has them all. */
const MOST_LINKS = 10;
const LAWS = { france: ["fr-cpp-15-3", "fr-cpp-40-4-1"], belgium: ["be-cic-39bis"] } as const satisfies Record<Jurisdiction, readonly string[]>;

/** What to say at the counter, in the order in which an officer writes it; read aloud or handed over. */
export const complaintStatementTemplate: PaperTemplate = {
  id: "complaint-statement",
  fields: ({ situation }) => ["name", ...when(writesForChild(situation), "represents" as const), "born", "story", "where-shared", "author", "holdings", "witnesses", "harm", "town"],
  laws: (jurisdiction) => LAWS[jurisdiction],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => ({ id: "complaint-statement", blocks: [
    { kind: "title", text: say("title") },
    sender(input),
    writesForChild(input.situation) ? paragraph("opening.child", { represents: { field: "represents" } }) : paragraph("opening.self"),
    heading("what.heading"),
    ...listOf(factsTold(input)),
    { kind: "verbatim", field: "story" },
    ...section("when.heading", timeTold(input)),
    heading("who.heading"),
    ...listOf(authorTold(input)),
    paragraph("who.anyone"),
    ...where(input),
    ...section("consent.heading", originTold(input)),
    ...proof(input),
    ...ownWords(input, "harm", "harm.heading"),
    ...caseLaw(input),
    heading("asks.heading"),
    ...when(input.situation.danger, paragraph(`asks.danger.${writesForChild(input.situation) ? "child" : "self"}`)),
    { kind: "steps", items: asks(input) },
    placeAndDay(),
    signature(),
  ] }),
};

function section(headingKey: string, items: readonly PaperText[]): readonly PaperBlock[] {
  return listOf(items).flatMap((list) => [heading(headingKey), list]);
}

function where(input: PaperInput): readonly PaperBlock[] {
  const links = linksTold(input.board, MOST_LINKS);
  if (links.length === 0 && !typed(input, "where-shared")) return [];
  return [
    heading("where.heading"),
    ...when<PaperBlock>(typed(input, "where-shared"), { kind: "verbatim", field: "where-shared" }),
    ...listOf(links),
    ...when(links.length > 0 && input.board.length > links.length, paragraph("where.more", { count: { count: input.board.length } })),
  ];
}

function proof(input: PaperInput): readonly PaperBlock[] {
  return [...ownWords(input, "holdings", "proof.heading"), ...ownWords(input, "witnesses", "witnesses.heading"), paragraph("no-image")];
}

function asks({ situation, contact }: PaperInput): readonly PaperText[] {
  const { jurisdiction } = situation;
  const belgium = jurisdiction === "belgium";
  return [
    say(`asks.record.${jurisdiction}`),
    ...when(needsInterpreter(situation), say("asks.interpreter")),
    ...when(!contact.has("address"), say(`asks.address.${jurisdiction}`)),
    say("asks.own-words"),
    ...when(belgium && maybeStillShown(situation), say("asks.removal")),
    ...when(belgium, say("asks.injured-person")),
    say("asks.read-again"),
    say(`asks.papers.${jurisdiction}`),
  ];
}
