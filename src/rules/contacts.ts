import type { Situation } from "@/domain/situation";
import type { slimContacts } from "@/facts/slim/contacts";
import { isMinorAge } from "./ages";
import { isBlackmail } from "./alerts";
import { belgianContacts } from "./contacts-belgium";
import { frenchContacts } from "./contacts-france";
import { mayBeShown } from "./contact-audience";

export type KnownContactId = keyof typeof slimContacts;

/** The lines that a situation calls for, group by group; each country fills them in (contacts-notes, section 2). */
export interface ContactGroups {
  readonly danger: readonly KnownContactId[];
  readonly distress: readonly KnownContactId[];
  readonly minor: readonly KnownContactId[];
  readonly partner: readonly KnownContactId[];
  readonly blackmail: readonly KnownContactId[];
  readonly assault: readonly KnownContactId[];
  readonly general: readonly KnownContactId[];
  readonly removal: readonly KnownContactId[];
  readonly complaint: readonly KnownContactId[];
  readonly last: readonly KnownContactId[];
}

const PARTNERS = new Set<Situation["author"]>(["current-spouse", "current-partner", "ex"]);

/** The age today decides the helplines; without it, the age in the image. A parent who gave no age is answered by the lines for the young too. */
const isYoung = ({ ageNow, ageInImage, role }: Situation) => isMinorAge(ageNow ?? ageInImage) || (role === "parent" && ageNow === undefined && ageInImage === undefined);

/** Whom to call or write to, best first, whatever the hour: danger before distress, then what the case calls for. */
export function planContacts(situation: Situation): KnownContactId[] {
  const groups = situation.jurisdiction === "france" ? frenchContacts(situation) : belgianContacts(situation);
  const { danger, distress, author, facts } = situation;
  const chosen = [
    ...(danger ? groups.danger : []),
    ...(distress ? groups.distress : []),
    ...(isYoung(situation) ? groups.minor : []),
    ...(author !== undefined && PARTNERS.has(author) ? groups.partner : []),
    ...(facts?.includes("assault-filmed") ? groups.assault : []),
    ...(isBlackmail(situation) ? groups.blackmail : []),
    ...groups.general,
    ...groups.removal,
    ...groups.complaint,
    ...(danger === false ? [] : groups.danger),
    ...(distress === false ? [] : groups.distress),
    ...groups.last,
  ];
  return [...new Set(chosen)].filter((id) => mayBeShown(id, situation));
}
