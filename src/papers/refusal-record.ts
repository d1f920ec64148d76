import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PaperTemplate } from "@/domain/paper";
import { heading, listOf, ownWords, paragraph, say, typed, when } from "./blocks";
import { factsTold } from "./facts-told";
import { placeAndDay, sender, signature, writesForChild } from "./parties";

const LAWS = { france: ["fr-cpp-15-3"], belgium: [] } as const satisfies Record<Jurisdiction, readonly string[]>;

/** What happened at the counter, written the same day: it goes with the letter to the prosecutor. */
export const refusalRecordTemplate: PaperTemplate = {
  id: "refusal-record",
  fields: ({ situation }) => ["refusal-day", "refusal-hour", "refusal-place", "refusal-person", "refusal-words", "witnesses", "name", ...when(writesForChild(situation), "represents" as const), "town"],
  laws: (jurisdiction) => LAWS[jurisdiction],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => ({ id: "refusal-record", blocks: [
    { kind: "title", text: say("title") },
    sender(input),
    heading("when.heading"),
    { kind: "list", items: [
      say("when.day", { day: { field: "refusal-day" } }),
      ...when(typed(input, "refusal-hour"), say("when.hour", { hour: { field: "refusal-hour" } })),
      say("when.place", { place: { field: "refusal-place" } }),
      typed(input, "refusal-person") ? say("when.person", { person: { field: "refusal-person" } }) : say("when.person-unknown"),
    ] },
    heading("asked.heading"),
    paragraph(writesForChild(input.situation) ? "asked.child" : "asked.self"),
    ...listOf(factsTold(input)),
    heading("answer.heading"),
    paragraph("answer.lead"),
    { kind: "verbatim", field: "refusal-words" },
    ...ownWords(input, "witnesses", "witnesses.heading"),
    heading("law.heading"),
    paragraph(`law.${input.situation.jurisdiction}`),
    paragraph("purpose"),
    placeAndDay(),
    signature(),
  ] }),
};
