import type { FieldId, PaperBlock, PaperInput, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { say, typed, when } from "./blocks";

/** In the order of a letterhead; each printed only where the person ticked it. */
const CONTACT_LINES = ["address", "phone", "email"] as const satisfies readonly FieldId[];

/** Who signs a paper, in asking order. `represents` is asked only of a parent who writes for a child. */
export function partyFields({ situation }: Pick<PaperInput, "situation">): readonly FieldId[] {
  return writesForChild(situation) ? ["name", "represents", "born", ...CONTACT_LINES, "town"] : ["name", "born", ...CONTACT_LINES, "town"];
}

/** A parent writes for a child. A relative or a helper writes with the person concerned, who signs. */
export function writesForChild({ role, ageNow }: Situation): boolean {
  return role === "parent" && ageNow !== "adult";
}

/** For whom the paper is written, when it is not the person who signs. */
export function representedLine({ situation }: Pick<PaperInput, "situation">): readonly PaperText[] {
  return writesForChild(situation) ? [{ key: "common:sender.represents", args: { represents: { field: "represents" } } }] : [];
}

/** The lines of the block `sender`: name, whom it is for, day of birth when typed, and the contact details that were ticked. */
export function senderLines(input: PaperInput): readonly PaperText[] {
  const bornKey = writesForChild(input.situation) ? "common:sender.born-child" : "common:sender.born";
  return [
    { key: "common:sender.name", args: { name: { field: "name" } } },
    ...representedLine(input),
    ...when(typed(input, "born"), say(bornKey, { born: { field: "born" } })),
    ...CONTACT_LINES.filter((field) => input.contact.has(field)).map((field) => ({ key: `common:sender.${field}`, args: { [field]: { field } } })),
  ];
}

/** The block `sender`. */
export function sender(input: PaperInput): PaperBlock {
  return { kind: "sender", lines: senderLines(input) };
}

/** Printed with `common:place-and-day`: the field `town` and the day of the paper. */
export function placeAndDay(): PaperBlock {
  return { kind: "place-and-day" };
}

/** Printed with `common:signature`, above room for a hand. */
export function signature(): PaperBlock {
  return { kind: "signature" };
}
