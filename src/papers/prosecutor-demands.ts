import type { Author } from "@/domain/answers";
import type { PaperInput, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { say, when } from "./blocks";

const FACELESS: ReadonlySet<Author | undefined> = new Set([undefined, "unknown", "online-only"]);

const behindAccounts = ({ author, facts = [] }: Situation) => FACELESS.has(author) || facts.includes("fake-profile") || facts.includes("hacked");
/** Something was shown, and nobody said that it is gone. */
export const maybeStillShown = ({ facts = [], stillOnline }: Situation) => facts.includes("shared") && stillOnline !== false;

/** The person said a language in which the procedure is not held. */
export function needsInterpreter({ jurisdiction, language }: Situation): boolean {
  if (language === undefined) return false;
  return jurisdiction === "france" ? language !== "fr" : language === "other" || language === "en";
}

/** What a complaint by letter asks, in the order in which a prosecutor decides. */
export function prosecutorDemands({ situation }: Pick<PaperInput, "situation">): readonly PaperText[] {
  const belgium = situation.jurisdiction === "belgium";
  return [
    say("demands.register"),
    say("demands.inquiry"),
    ...when(maybeStillShown(situation), say("demands.preserve")),
    ...when(behindAccounts(situation), say("demands.identify")),
    say("demands.seize"),
    ...when(belgium && maybeStillShown(situation), say("demands.removal")),
    ...when(situation.danger, say("demands.protection")),
    ...when(needsInterpreter(situation), say("demands.interpreter")),
    ...when(belgium, say("demands.injured-person")),
    say(`demands.information.${situation.jurisdiction}`),
  ];
}
