import type { Jurisdiction } from "@/domain/jurisdiction";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor, isMinorAge } from "@/rules/ages";
import { heading, listOf, paragraph, say, when } from "./blocks";
import { lawBlocks, namesBothCodes } from "./offences";
import { maybeStillShown } from "./prosecutor-demands";

/** Of each kind, best first: the card is one page. */
const MOST_OFFENCES = 4;
const LAWS = {
  france: ["fr-cpp-15-3", "fr-cpp-10-2", "fr-cpp-10-4", "fr-cpp-40-4-1", "fr-cp-226-6", "fr-cp-226-8-1", "fr-cp-227-23", "fr-cp-312-12", "fr-cp-113-2-1"],
  belgium: ["be-cic-39bis", "be-tp-3bis", "be-cp-3", "be-cp-170", "be-cp1867-417-43"],
} as const satisfies Record<Jurisdiction, readonly string[]>;

/** The law on one page, for the officer at the counter. It names no person. */
export const officerCardTemplate: PaperTemplate = {
  id: "officer-card",
  fields: () => [],
  laws: (jurisdiction) => LAWS[jurisdiction],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => {
    const { jurisdiction } = input.situation;
    return { id: "officer-card", blocks: [
      { kind: "title", text: say("title") },
      paragraph("lead"),
      ...offences(input),
      heading("record.heading"),
      { kind: "list", items: recording(input.situation) },
      heading("hand-over.heading"),
      { kind: "list", items: [say(`hand-over.receipt.${jurisdiction}`), say(`hand-over.copy.${jurisdiction}`), ...when(jurisdiction === "belgium", say("hand-over.injured-person"))] },
      heading("rights.heading"),
      { kind: "list", items: rights(input.situation) },
      { kind: "note", text: say("sources") },
    ] };
  },
};

/** The texts with their penalties and what is often asked about them, when the answers point to any. */
function offences(input: PaperInput): readonly PaperBlock[] {
  const blocks = [...lawBlocks(input, true, MOST_OFFENCES), ...when(namesBothCodes(input), paragraph("offences.two-codes")), ...listOf(points(input))];
  return blocks.length > 0 ? [heading("offences.heading"), ...blocks] : [];
}

function points({ situation, plan }: PaperInput): readonly PaperText[] {
  const { facts = [], pictureBy, demand, author, authorAbroad, jurisdiction } = situation;
  const shared = facts.includes("shared");
  const fake = facts.includes("deepfake") || pictureBy === "generated";
  const blackmail = demand !== undefined && demand !== "none";
  const holds = (id: string) => plan.laws.some((law) => law.id === id && law.applies === "applies");
  return [
    ...when(shared && !fake, say("points.consent"), say("points.one-person")),
    ...when(shared && fake && !isMinor(situation), say(`points.fake.${jurisdiction}`)),
    ...when(fake && isMinor(situation), say(`points.fake-minor.${jurisdiction}`)),
    ...when(blackmail && holds("fr-cp-312-12"), say("points.attempt")),
    ...when(author === "unknown", say("points.against-unknown")),
    ...when(holds("fr-cp-226-6"), say("points.own-complaint")),
    ...when(authorAbroad, say(`points.abroad.${jurisdiction}`)),
  ];
}

function recording({ jurisdiction, ageNow }: Situation): readonly PaperText[] {
  const belgium = jurisdiction === "belgium";
  return [
    say(`record.duty.${jurisdiction}`),
    say(`record.anywhere.${jurisdiction}`),
    say(`record.online.${jurisdiction}`),
    ...when(!belgium, say("record.no-condition")),
    ...when(!belgium && isMinorAge(ageNow), say("record.minor-alone")),
  ];
}

function rights(situation: Situation): readonly PaperText[] {
  const { jurisdiction } = situation;
  const belgium = jurisdiction === "belgium";
  return [
    say(`rights.company.${jurisdiction}`),
    ...when(belgium && isMinorAge(situation.ageNow), say("rights.minor-company")),
    say(`rights.interpreter.${jurisdiction}`),
    say(belgium ? "rights.own-words" : "rights.address"),
    ...when(belgium, say("rights.information")),
    ...when(belgium && maybeStillShown(situation), say("rights.removal")),
    ...when(isMinor(situation), say("rights.minor-image")),
  ];
}
