import type { ContactId } from "@/domain/contact";
import type { Jurisdiction } from "@/domain/jurisdiction";

/** The six doors of a country's home, in order; each names the one number to call first. */
export const DOORS = ["blackmail", "online", "threat", "minor", "fake", "helper"] as const;
export type Door = (typeof DOORS)[number];

export const doorContacts: Readonly<Record<Jurisdiction, Readonly<Record<Door, ContactId>>>> = {
  france: { blackmail: "fr-116006", online: "fr-116006", threat: "fr-116006", minor: "fr-3018", fake: "fr-116006", helper: "fr-116006" },
  belgium: { blackmail: "be-iefh-igvm", online: "be-iefh-igvm", threat: "be-iefh-igvm", minor: "be-child-focus", fake: "be-iefh-igvm", helper: "be-iefh-igvm" },
};

/** The line for somebody under 18, shown beside a line that takes adults only. */
export const youngContacts: Readonly<Record<Jurisdiction, ContactId>> = { france: "fr-3018", belgium: "be-child-focus" };
