import type { PaperTemplate } from "@/domain/paper";
import { isMinor } from "@/rules/ages";
import { heading, listOf, ownWords, paragraph, say, typed, when } from "./blocks";
import { digestTable, exhibitTable, followUpTable, stampTable } from "./exhibits";
import { factsTold } from "./facts-told";
import { partyFields, placeAndDay, sender, signature } from "./parties";
import { timeline } from "./timeline";

/** Everything that can be shown, in one flat file: cover, timeline, numbered exhibits, digests, time stamps, what is held, witnesses, follow-up. Its title names nothing. */
export const evidenceFileTemplate: PaperTemplate = {
  id: "evidence-file",
  fields: ({ situation }) => [...partyFields({ situation }), "story", "holdings", "witnesses", "complaint-day", "complaint-place", "complaint-number"],
  laws: () => [],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => ({ id: "evidence-file", blocks: [
    { kind: "title", text: say("title") },
    sender(input),
    paragraph("cover.made", { day: { day: input.today } }),
    paragraph("cover.no-image"),
    ...when(isMinor(input.situation), paragraph("cover.minor")),
    ...listOf([
      ...when(typed(input, "complaint-day"), say("complaint.day", { day: { field: "complaint-day" } })),
      ...when(typed(input, "complaint-place"), say("complaint.place", { place: { field: "complaint-place" } })),
      ...when(typed(input, "complaint-number"), say("complaint.number", { number: { field: "complaint-number" } })),
    ]),
    ...listOf(factsTold(input)).flatMap((list) => [heading("facts.heading"), list]),
    ...ownWords(input, "story", "story.heading"),
    ...timeline(input),
    heading("exhibits.heading"),
    ...exhibitTable(input.board),
    ...digestTable(input.board),
    ...stampTable(input.board),
    ...ownWords(input, "holdings", "holdings.heading"),
    ...ownWords(input, "witnesses", "witnesses.heading"),
    ...followUpTable(input.board),
    paragraph("closing"),
    placeAndDay(),
    signature(),
  ] }),
};
