import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { heading, listOf, ownWords, paragraph, say, typed, when } from "./blocks";
import { caseFacts } from "./case-parts";
import { authorTold } from "./facts-told";
import { lawBlocks, namesBothCodes } from "./offences";
import { partyFields, placeAndDay, sender, writesForChild } from "./parties";
import { briefAddresses, briefDigests, briefHeld, briefSteps } from "./removal-brief-evidence";
import { briefFrame, briefPractical, briefQuestions } from "./removal-brief-questions";
import { linksOf } from "./removal-links";

/** The brief for the lawyer who asks for the six-hour order: exact data first, since the application is void without them. */
export const beRemovalOrderBriefTemplate: PaperTemplate = {
  id: "be-removal-order-brief",
  fields: ({ situation }) => [
    ...partyFields({ situation }), "lawyer", "court",
    ...when(situation.author !== "unknown", "author" as const, "author-address" as const),
    "story", ...when(situation.link !== true, "where-shared" as const), "recognisable", "holdings",
    "steps-taken", "complaint-day", "complaint-place", "complaint-number", "question",
  ],
  laws: (jurisdiction) => (jurisdiction === "belgium"
    ? ["be-cj-584", "be-cic-39bis", "be-cp-187", "be-cp1867-417-9", "be-cp1867-417-10", "be-cp1867-417-15", "be-cp1867-417-22"]
    : []),
  languages: (jurisdiction) => (jurisdiction === "belgium" ? ["fr", "nl", "de"] : []),
  write: (input) => ({ id: "be-removal-order-brief", blocks: [
    sender(input),
    { kind: "addressee", lines: [say("to", { lawyer: { field: "lawyer" } })] },
    { kind: "subject", lines: [say("subject.line"), say("subject.court", { court: { field: "court" } })] },
    { kind: "title", text: say("title") },
    paragraph(writesForChild(input.situation) ? "who.child" : "who.self"),
    heading("request.heading"),
    { kind: "list", items: request(input) },
    ...briefAddresses(input),
    ...briefDigests(input),
    ...caseFacts(input),
    ...ownWords(input, "recognisable", "facts.recognisable"),
    ...suspect(input),
    ...briefSteps(input),
    ...ownWords(input, "holdings", "holdings"),
    heading("law.heading"),
    ...briefFrame,
    ...lawBlocks(input, false),
    ...when(namesBothCodes(input), paragraph("law.two-codes")),
    ...briefHeld(input),
    ...briefQuestions(input),
    ...briefPractical(input),
    paragraph("no-image"),
    placeAndDay(),
  ] }),
};

function request({ board, situation }: PaperInput): readonly PaperText[] {
  const exact = linksOf(board).length > 0;
  const incomplete = !exact || board.some(({ link }) => link === null) || situation.author === "unknown" || situation.author === "online-only";
  return [say(exact ? "request.remove" : "request.remove-places"), say("request.everyone"), ...when(incomplete, say("request.produce"), say("request.first-order"))];
}

/** A brief is no complaint: an unknown author is told without one. */
function suspect(input: PaperInput): readonly PaperBlock[] {
  const { author } = input.situation;
  if (author === "unknown") return [heading("author.heading"), paragraph("author.unknown")];
  if (author === undefined && !typed(input, "author")) return [heading("author.heading"), paragraph("author.not-said")];
  return [heading("author.heading"), ...listOf(authorTold(input))];
}
