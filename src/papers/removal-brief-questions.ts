import type { Author } from "@/domain/answers";
import type { PaperBlock, PaperInput, PaperText } from "@/domain/paper";
import { isMinor, isMinorAge, minorInImage } from "@/rules/ages";
import { heading, paragraph, say, typed, when } from "./blocks";
import { quoted } from "./case-parts";
import { isCaptured, linksOf, placesOf } from "./removal-links";

const FACELESS: ReadonlySet<Author | undefined> = new Set([undefined, "unknown", "online-only"]);
const isFake = ({ situation: { facts = [], pictureBy } }: PaperInput) => facts.includes("deepfake") || pictureBy === "generated";
/** A minor is, or may be, in the image: nobody is asked for a capture or a digest. */
const mayBeMinor = ({ situation }: PaperInput) => minorInImage(situation) !== "no";

function counted(key: string, count: number): readonly PaperText[] {
  return when(count > 0, say(key, { count: { count } }));
}

/** BE-LAW-41: the application justifies what is missing. Everything unknown or unconfirmed is a question, never a statement. */
export function briefQuestions(input: PaperInput): readonly PaperBlock[] {
  const { situation, board } = input;
  const links = linksOf(board);
  return [heading("questions.heading"), { kind: "steps", items: [
    ...when(links.length === 0 && (board.length > 0 || situation.link !== true), say("questions.no-link")),
    ...when(placesOf(board).length > 0, say("questions.places")),
    ...(mayBeMinor(input) ? [] : [
      ...counted("questions.captures", links.filter((line) => !isCaptured(line)).length),
      ...counted("questions.digests", links.filter(({ line }) => line.fingerprints.length === 0).length),
    ]),
    ...when(FACELESS.has(situation.author), say("questions.account")),
    say("questions.intermediary"),
    ...when(!situation.facts?.includes("shared"), say("questions.shared")),
    ...when(situation.stillOnline === undefined, say("questions.online")),
    ...when(isFake(input) && minorInImage(situation) !== "yes", say("questions.fake")),
    ...when(minorInImage(situation) === "yes", say("questions.minor")),
    ...when(situation.since === undefined, say("questions.since")),
    say("questions.code"),
    say("questions.both"),
  ] }];
}

/** What the lawyer decides with the person: court, safety, cost. */
export function briefPractical(input: PaperInput): readonly PaperBlock[] {
  const { situation, contact } = input;
  return [
    heading("practical.heading"),
    { kind: "list", items: [
      ...when(!typed(input, "court"), say("practical.court")),
      ...when(situation.danger, say("practical.protection")),
      ...when(situation.danger === true || !contact.has("address"), say("practical.address")),
      say("practical.penalty"),
      say("practical.bailiff"),
      say(isMinor(situation) && isMinorAge(situation.ageNow) ? "practical.aid-minor" : "practical.aid"),
    ] },
    ...quoted(input, "question", "practical.own"),
  ];
}

/** The legal frame: what is confirmed of the order (BE-LAW-39 to BE-LAW-42, BE-LAW-45). */
export const briefFrame: readonly PaperBlock[] = ["court", "hours", "presumed", "nullity", "missing", "first-order", "scope", "scope-aggravated", "refusal"].map((key) => paragraph(`law.${key}`));
