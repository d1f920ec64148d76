import type { FieldId, PaperBlock, PaperInput } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { say, typed, when } from "./blocks";
import { minorSeen } from "./platform-content";
import { writesForChild } from "./parties";

/** Whoever gets these papers may hand them on: a name and an e-mail at most, and neither when somebody under 18 is concerned (TD-40, TD-04). */
export const notifierFields = (situation: Situation): readonly FieldId[] => (isMinor(situation) ? [] : ["name", "email"]);

/** The name, and the e-mail when it was ticked; nothing when somebody under 18 is concerned. Never a birth day, an address or a telephone. */
export function notifierBlock(input: PaperInput): readonly PaperBlock[] {
  if (isMinor(input.situation)) return [];
  return [{ kind: "sender", lines: [
    say("common:sender.name", { name: { field: "name" } }),
    ...when(input.contact.has("email") && typed(input, "email"), say("common:sender.email", { email: { field: "email" } })),
  ] }];
}

/** Who notifies, without a name. */
export const whoNotifies = (situation: Situation) => say(writesForChild(situation) ? "who.child" : "who.self");

/** Why there is no name, where the law says so (TD-40). */
export const whyUnnamed = (situation: Situation) => when(minorSeen(situation), say("who.unnamed"));
