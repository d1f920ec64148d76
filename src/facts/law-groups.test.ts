import { describe, expect, it } from "vitest";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LAW_GROUPS, lawGroups } from "@/facts/law-groups";
import { allLaws, lawById } from "@/facts/laws";

describe.each(JURISDICTIONS)("groups of laws in %s", (jurisdiction) => {
  const grouped = LAW_GROUPS.flatMap((group) => lawGroups[jurisdiction][group]);

  it("hold every law of the country and of Europe, each once", () => {
    const expected = allLaws.filter((law) => law.jurisdiction === jurisdiction || law.jurisdiction === "europe").map(({ id }) => id);
    expect(grouped.toSorted()).toEqual(expected.toSorted());
  });

  it("put the texts in force before those of a Code that has ended", () => {
    for (const group of LAW_GROUPS) {
      const ended = lawGroups[jurisdiction][group].map((id) => lawById(id).until !== undefined);
      expect(ended, group).toEqual(ended.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});
