import type { Provenance } from "@/domain/source";
import { allContacts } from "@/facts/contacts";
import { allLaws } from "@/facts/laws";
import { allRoutes } from "@/facts/routes";
import { allPlaces } from "@/facts/places";
import { placeProvenance } from "@/facts/places/pages";
import { services } from "@/facts/services";

export type ShownFact = { kind: "contact" | "law" | "route" | "service" | "place"; id: string; provenance: Provenance };
export type DueFact = ShownFact & { state: "overdue" | "today" | "later" };

/** Every fact that can be shown, with where it comes from. */
export const shownFacts: readonly ShownFact[] = [
  ...allContacts.map(({ id, provenance }) => ({ kind: "contact", id, provenance }) as const),
  ...allLaws.map(({ id, provenance }) => ({ kind: "law", id, provenance }) as const),
  ...allRoutes.map(({ id, provenance }) => ({ kind: "route", id, provenance }) as const),
  ...services.map(({ id, provenance }) => ({ kind: "service", id, provenance }) as const),
  ...allPlaces.map((place) => ({ kind: "place", id: place.id, provenance: placeProvenance(place) }) as const),
];

/** The facts in the order in which somebody must look again on the day `on`: due first, then longest unseen, then least sure. */
export function factsByDueDay(facts: readonly ShownFact[], on: string): DueFact[] {
  return facts.map((fact) => ({ ...fact, state: stateOn(fact.provenance.dueOn, on) })).toSorted(bySoonest);
}

/** The last day on which somebody looked: with the service itself, or at the sources. */
export function lastSeen({ comparedOn, verifiedOn }: Provenance): string {
  return verifiedOn !== undefined && verifiedOn > comparedOn ? verifiedOn : comparedOn;
}

function stateOn(dueOn: string, on: string): DueFact["state"] {
  if (dueOn === on) return "today";
  return dueOn < on ? "overdue" : "later";
}

function bySoonest(a: DueFact, b: DueFact): number {
  return compare(a.provenance.dueOn, b.provenance.dueOn)
    || compare(lastSeen(a.provenance), lastSeen(b.provenance))
    || sureness(a.provenance) - sureness(b.provenance)
    || compare(a.id, b.id);
}

const sureness = ({ confidence }: Provenance) => (confidence === "single" ? 0 : 1);

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
