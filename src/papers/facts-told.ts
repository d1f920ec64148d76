import type { Tick } from "@/domain/answers";
import type { Board } from "@/domain/link-board";
import type { PaperInput, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor, isMinorAge } from "@/rules/ages";
import { say, typed, when } from "./blocks";
import { writesForChild } from "./parties";

/** The sentence in the first person, or about the writer's child. */
const of = (situation: Situation, key: string): PaperText => say(`common:facts.${key}.${writesForChild(situation) ? "child" : "self"}`);
const plain = (key: string): PaperText => say(`common:facts.${key}`);

const isFake = ({ facts = [], pictureBy }: Situation) => facts.includes("deepfake") || pictureBy === "generated";

/** Ticks that read the same for a person and for her child. */
const IMPERSONAL: ReadonlySet<Tick> = new Set(["hacked", "assault-filmed", "pay-to-remove"]);
const AFTER_THE_IMAGE: readonly Tick[] = ["threat", "pay-to-remove", "secretly-recorded", "fake-profile", "hacked", "contact-details", "harassment", "assault-filmed"];

function imageTold(situation: Situation): readonly PaperText[] {
  const shared = situation.facts?.includes("shared");
  if (isFake(situation)) return [of(situation, shared ? "fake-shared" : "fake")];
  return when(shared, of(situation, "shared"));
}

/** What happened, one sentence for each answer; nothing that was not answered. `origin`: told after the images, when they are spoken of. */
export function factsTold({ situation }: Pick<PaperInput, "situation">, origin: readonly PaperText[] = []): readonly PaperText[] {
  const { facts = [], demand } = situation;
  const image = imageTold(situation);
  return [
    ...image,
    ...when(image.length > 0, ...origin),
    ...AFTER_THE_IMAGE.filter((tick) => facts.includes(tick)).map((tick) => (IMPERSONAL.has(tick) ? plain(tick) : of(situation, tick))),
    ...(demand === undefined ? [] : [plain(`demand.${demand}`)]),
    ...when(image.length === 0, ...origin),
    ...when(isMinorAge(situation.ageInImage), plain("minor-in-image")),
    ...when(isMinorAge(situation.ageNow), of(situation, "minor-now")),
  ];
}

/**
 * Who made the images, when it was answered and they are real. That somebody agreed to an image is no agreement to showing it.
 * Of a minor never that the minor made them: it adds nothing to the offence (FR-LAW-30) and could be turned against the child (BE-LAW-35).
 */
export function originTold({ situation }: Pick<PaperInput, "situation">): readonly PaperText[] {
  if (isFake(situation)) return [];
  if (situation.pictureBy === "me") return when(!isMinor(situation) && !writesForChild(situation), plain("made-by-me"));
  return situation.pictureBy === "other" || situation.pictureBy === "unknown" ? [plain(`made-by.${situation.pictureBy}`)] : [];
}

/** When it began and whether it is still there. A month or a year is stored as its first day: the acts are not earlier. */
export function timeTold({ situation, today }: Pick<PaperInput, "situation" | "today">): readonly PaperText[] {
  const { since, stillOnline, facts = [] } = situation;
  return [
    ...(since !== undefined && since <= today ? [say("common:facts.since", { since: { day: since } })] : []),
    ...when(facts.includes("shared") && stillOnline === true, plain("still-online")),
    ...when(facts.includes("shared") && stillOnline === false, plain("no-longer-online")),
  ];
}

/** Who is suspected, in the words that the answer allows. */
export function authorTold(input: PaperInput): readonly PaperText[] {
  const { author, authorMinor, authorAbroad } = input.situation;
  return [
    ...when(typed(input, "author"), say("common:author.named", { author: { field: "author" } })),
    ...when(typed(input, "author-address"), say("common:author.address", { address: { field: "author-address" } })),
    ...(author === undefined ? [] : [say(`common:author.${author}.${writesForChild(input.situation) ? "child" : "self"}`)]),
    ...when(authorMinor, say("common:author.minor")),
    ...when(authorAbroad, say("common:author.abroad")),
  ];
}

/** Up to `most` lines of the board: the link, or where it was seen. The private note is not read. */
export function linksTold(board: Board, most: number): readonly PaperText[] {
  return board.flatMap(({ link, where }) => {
    const told = link ?? where.trim();
    return told === "" ? [] : [say("common:link", { link: { verbatim: told } })];
  }).slice(0, most);
}
