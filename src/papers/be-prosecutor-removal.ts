import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { minorInImage } from "@/rules/ages";
import { heading, ownWords, paragraph, say, typed, when } from "./blocks";
import { caseFacts, caseLaw, caseSuspect } from "./case-parts";
import { partyFields, placeAndDay, sender, signature, writesForChild } from "./parties";
import { addressTable, isCaptured, linksOf, reportedCount, stillToRemove, withoutAddress } from "./removal-links";

/** The request that the prosecutor order removal (BE-LAW-44): asked, not claimed; the prosecutor decides. */
export const beProsecutorRemovalTemplate: PaperTemplate = {
  id: "be-prosecutor-removal",
  fields: ({ situation }) => [
    ...partyFields({ situation }), "court",
    ...when(situation.refused !== true, "complaint-day" as const, "complaint-place" as const, "complaint-number" as const),
    ...when(situation.facts === undefined, "story" as const), ...when(situation.link !== true, "where-shared" as const), "recognisable",
    ...when(situation.author !== "unknown", "author" as const),
  ],
  laws: (jurisdiction) => (jurisdiction === "belgium" ? ["be-cic-39bis"] : []),
  languages: (jurisdiction) => (jurisdiction === "belgium" ? ["fr", "nl", "de"] : []),
  write: (input) => {
    const side = writesForChild(input.situation) ? "child" : "self";
    const links = stillToRemove(input.board);
    return { id: "be-prosecutor-removal", blocks: [
      sender(input),
      { kind: "addressee", lines: [say("to"), say("court", { court: { field: "court" } })] },
      { kind: "subject", lines: [say("subject"), ...when(typed(input, "complaint-number"), say("subject-number", { number: { field: "complaint-number" } }))] },
      paragraph("common:salutation"),
      writesForChild(input.situation) ? paragraph("opening.child", { represents: { field: "represents" } }) : paragraph("opening.self"),
      paragraph("basis"),
      paragraph(...complaint(input)),
      ...caseFacts(input),
      ...when(input.situation.danger, paragraph(`danger.${side}`)),
      ...caseSuspect(input),
      heading("links.heading"),
      ...addressTable(links),
      ...withoutAddress(input, links),
      ...reports(input),
      ...ownWords(input, "recognisable", "recognisable"),
      ...caseLaw(input),
      heading("asks.heading"),
      { kind: "steps", items: asks(links.length > 0) },
      paragraph("decision"),
      paragraph(images(input)),
      paragraph("common:closing"),
      placeAndDay(),
      signature(),
    ] };
  },
};

function complaint(input: PaperInput): Parameters<typeof paragraph> {
  if (typed(input, "complaint-day") || typed(input, "complaint-place")) return ["complaint.filed", { day: { field: "complaint-day" }, place: { field: "complaint-place" } }];
  return [input.situation.refused === true ? "complaint.refused" : "complaint.joined"];
}

function reports({ board }: PaperInput): readonly PaperBlock[] {
  const count = reportedCount(board);
  return when(count > 0, paragraph("reported", { count: { count } }));
}

const asks = (exact: boolean): readonly PaperText[] => [
  say(exact ? "asks.remove" : "asks.remove-places"), say("asks.copies"), say("asks.keep"), say("asks.private"), say("asks.answer"),
];

function images({ board, situation }: PaperInput): string {
  if (minorInImage(situation) === "yes") return "images.minor";
  return linksOf(board).some(isCaptured) ? "images.captures" : "images.none";
}
