import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { caseFacts, caseLaw, caseSuspect } from "./case-parts";
import { partyFields, placeAndDay, sender, signature, writesForChild } from "./parties";
import { linksOf } from "./removal-links";

/** What the status gives (BE-LAW-62), asked one by one. */
const RIGHTS = ["dropped", "inquiry", "hearings", "documents", "consult", "information"] as const;

/** The declaration of injured person: who, what caused the damage, its nature, the personal interest. It is no claim for money. */
export const beInjuredPersonTemplate: PaperTemplate = {
  id: "be-injured-person",
  fields: ({ situation }) => [
    ...partyFields({ situation }), "court",
    ...(situation.refused === true ? (["refusal-day", "refusal-place"] as const) : (["complaint-day", "complaint-place", "complaint-number"] as const)),
    ...when(situation.author !== "unknown", "author" as const), "story", "harm",
  ],
  laws: (jurisdiction) => (jurisdiction === "belgium" ? ["be-tp-3bis", "be-cic-28decies"] : []),
  languages: (jurisdiction) => (jurisdiction === "belgium" ? ["fr", "nl", "de"] : []),
  write: (input) => {
    const side = writesForChild(input.situation) ? "child" : "self";
    return { id: "be-injured-person", blocks: [
      sender(input),
      { kind: "addressee", lines: [say("to"), say("court", { court: { field: "court" } })] },
      { kind: "title", text: say("title") },
      ...when(!input.contact.has("address"), paragraph("no-address")),
      paragraph(side === "child" ? "declares-child" : "declares"),
      heading("file.heading"),
      ...listOf(file(input)),
      ...caseFacts(input),
      ...listed(input),
      ...caseSuspect(input),
      ...caseLaw(input),
      heading("harm.heading"),
      ...harm(input),
      heading("interest.heading"),
      paragraph(`interest.${side}`),
      heading("asks.heading"),
      { kind: "list", items: RIGHTS.map((right) => say(`asks.${right}`)) },
      paragraph("no-image"),
      paragraph("reserve"),
      placeAndDay(),
      signature(),
    ] };
  },
};

function file(input: PaperInput): readonly PaperText[] {
  const refused = input.situation.refused === true;
  return [
    refused
      ? say("file.refused", { day: { field: "refusal-day" }, place: { field: "refusal-place" } })
      : say("file.complaint", { day: { field: "complaint-day" }, place: { field: "complaint-place" } }),
    ...when(!refused, say("file.number", { number: { field: "complaint-number" } })),
  ];
}

function listed({ board }: PaperInput): readonly PaperBlock[] {
  const count = linksOf(board).length;
  return when(count > 0, paragraph("links", { count: { count } }));
}

function harm(input: PaperInput): readonly PaperBlock[] {
  return typed(input, "harm") ? [paragraph("harm.intro"), { kind: "verbatim", field: "harm" }] : [paragraph("harm.open", { harm: { field: "harm" } })];
}
