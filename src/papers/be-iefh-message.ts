import type { FieldId, PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { isMinorAge, minorInImage } from "@/rules/ages";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { quoted } from "./case-parts";
import { authorTold, factsTold, timeTold } from "./facts-told";
import { writesForChild } from "./parties";
import { placesOf, reportedCount, stillToRemove } from "./removal-links";

/** How the Institute may answer; no address and no day of birth in a message. */
const REACH = ["phone", "email"] as const satisfies readonly FieldId[];

/** BE-LAW-47: the Institute takes adults only. Somebody who was an adult in the image is one today. */
const tooYoung = ({ situation: { ageNow, ageInImage } }: PaperInput) => isMinorAge(ageNow ?? ageInImage);
const isAdult = ({ situation: { ageNow, ageInImage } }: PaperInput) => (ageNow ?? ageInImage) === "adult";

/** The message to the Institute for the Equality of Women and Men, for its form or an e-mail. The subject names nothing. */
export const beIefhMessageTemplate: PaperTemplate = {
  id: "be-iefh-message",
  fields: ({ situation }) => [
    "name", ...when(writesForChild(situation), "represents" as const), "phone", "email",
    "story", ...when(situation.link !== true, "where-shared" as const), "steps-taken", "complaint-day", "complaint-number", "question",
  ],
  laws: (jurisdiction) => (jurisdiction === "belgium" ? ["be-cj-584"] : []),
  languages: (jurisdiction) => (jurisdiction === "belgium" ? ["fr", "nl", "de"] : []),
  write: (input) => ({ id: "be-iefh-message", blocks: tooYoung(input) ? forMinors() : message(input) }),
};

const forMinors = (): readonly PaperBlock[] => [{ kind: "title", text: say("minor.title") }, { kind: "note", text: say("minor.note") }];

function message(input: PaperInput): readonly PaperBlock[] {
  const { situation, contact } = input;
  const told = [...factsTold(input), ...timeTold(input), ...suspected(input)];
  return [
    { kind: "addressee", lines: [say("to")] },
    { kind: "subject", lines: [say("subject")] },
    paragraph("common:salutation"),
    paragraph("opening"),
    ...(writesForChild(situation) ? [paragraph("child", { represents: { field: "represents" } })] : when(isAdult(input), paragraph("adult"))),
    ...when(situation.danger, paragraph(`danger.${writesForChild(situation) ? "child" : "self"}`)),
    heading("facts.heading"),
    ...listOf(told),
    ...when<PaperBlock>(told.length === 0 || typed(input, "story"), paragraph("facts.story"), { kind: "verbatim", field: "story" }),
    ...links(input),
    ...done(input),
    heading("asks.heading"),
    { kind: "list", items: asks(input) },
    ...quoted(input, "question", "question"),
    paragraph("no-image"),
    ...when(situation.danger === true || situation.watched === true, paragraph("discreet")),
    paragraph(REACH.some((field) => contact.has(field)) ? "reach" : "call-back"),
    paragraph("common:closing"),
    { kind: "sender", lines: [say("common:sender.name", { name: { field: "name" } }), ...REACH.filter((field) => contact.has(field)).map((field) => say(`common:sender.${field}`, { [field]: { field } }))] },
  ];
}

/** A message is no complaint: an unknown author is told without one, and nobody is named. */
function suspected(input: PaperInput): readonly PaperText[] {
  return input.situation.author === "unknown" ? [say("author-unknown")] : authorTold({ ...input, fields: {} });
}

function links(input: PaperInput): readonly PaperBlock[] {
  const known = stillToRemove(input.board);
  const items = [
    ...known.map(({ number, link }) => say("links.item", { number: { count: number }, link: { verbatim: link } })),
    ...placesOf(input.board).map((place) => say("links.place", { place: { verbatim: place } })),
  ];
  return [
    ...when(known.length > 0, paragraph("links.count", { count: { count: known.length } })),
    ...when(known.length === 0 && input.situation.link === false, paragraph("links.none")),
    ...listOf(items),
    ...quoted(input, "where-shared", "links.described"),
  ];
}

function done(input: PaperInput): readonly PaperBlock[] {
  const reports = reportedCount(input.board);
  const items = [
    ...when(reports > 0, say("done.reports", { count: { count: reports } })),
    ...when(typed(input, "complaint-day"), say("done.complaint", { day: { field: "complaint-day" }, number: { field: "complaint-number" } })),
    ...when(input.situation.refused, say("done.refused")),
  ];
  const other = quoted(input, "steps-taken", "done.other");
  return items.length + other.length > 0 ? [heading("done.heading"), ...listOf(items), ...other] : [];
}

function asks(input: PaperInput): readonly PaperText[] {
  const { situation } = input;
  const shared = situation.facts?.includes("shared") === true;
  return [
    ...when(!isAdult(input), say("asks.age")),
    ...when(minorInImage(situation) === "yes", say("asks.young-image")),
    say("asks.rights"),
    ...when(situation.facts?.includes("threat") === true && !shared, say("asks.before")),
    ...when(situation.facts === undefined || shared, say("asks.removal"), say("asks.judge")),
    say("asks.court"),
  ];
}
