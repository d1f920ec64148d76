import { describe, expect, it } from "vitest";
import type { Provenance } from "@/domain/source";
import { allContacts } from "@/facts/contacts";
import { factsByDueDay, lastSeen, shownFacts, type ShownFact } from "@/facts/due";
import { allLaws } from "@/facts/laws";

const ON = "2027-02-21";

function fact(id: string, provenance: Partial<Provenance>): ShownFact {
  return { kind: "law", id, provenance: { confidence: "confirmed", comparedOn: "2026-11-21", dueOn: ON, sources: [{ url: "https://example.org/", kind: "official", date: null }], ...provenance } };
}
const order = (facts: ShownFact[]) => factsByDueDay(facts, ON).map(({ id }) => id);

describe("a fact on a day", () => {
  it.each([
    ["the day before its due day", "2027-02-22", "later"],
    ["on its due day", "2027-02-21", "today"],
    ["the day after its due day", "2027-02-20", "overdue"],
  ])("%s", (_, dueOn, state) => {
    expect(factsByDueDay([fact("a", { dueOn })], ON)[0]?.state).toBe(state);
  });

  it("was last seen when compared, or when somebody asked the service later", () => {
    const { provenance } = fact("a", {});
    expect(lastSeen(provenance)).toBe("2026-11-21");
    expect(lastSeen({ ...provenance, verifiedOn: "2026-12-01", verifiedBy: "a name" })).toBe("2026-12-01");
    expect(lastSeen({ ...provenance, verifiedOn: "2026-10-01", verifiedBy: "a name" })).toBe("2026-11-21");
  });
});

describe("the order", () => {
  it("puts the earliest due day first, whatever the rest", () => {
    expect(order([fact("late", { dueOn: "2027-03-01", comparedOn: "2020-01-01", confidence: "single" }), fact("today", {}), fact("overdue", { dueOn: "2027-01-01" })])).toEqual(["overdue", "today", "late"]);
  });

  it("then the one that was not looked at for longest", () => {
    expect(order([fact("new", { comparedOn: "2026-12-01", confidence: "single" }), fact("old", { comparedOn: "2026-01-01" })])).toEqual(["old", "new"]);
  });

  it("then the one that rests on a single source, then the id", () => {
    expect(order([fact("b", {}), fact("a", {}), fact("c", { confidence: "single" })])).toEqual(["c", "a", "b"]);
  });
});

describe("the facts of the house", () => {
  it("are all there, of every kind", () => {
    expect(new Set(shownFacts.map(({ kind }) => kind))).toEqual(new Set(["contact", "law", "route", "service", "place"]));
    expect(shownFacts.filter(({ kind }) => kind === "contact")).toHaveLength(allContacts.length);
    expect(shownFacts.filter(({ kind }) => kind === "law")).toHaveLength(allLaws.length);
  });
});
