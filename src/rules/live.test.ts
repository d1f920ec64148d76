import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SharedState } from "@/domain/live";
import { CLOSED_IDS, liveVersionSchema, mergeShared, readLiveVersion, sameShared } from "@/rules/live";

const EMPTY: SharedState = { locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, views: { person: null, volunteer: null }, look: null };
const with_ = (situation: Partial<SharedState["situation"]>, rest: Partial<SharedState> = {}): SharedState => ({ ...EMPTY, ...rest, situation: { ...EMPTY.situation, ...situation } });

describe("two sides of one state", () => {
  it("keep what each changed alone", () => {
    const merged = mergeShared(EMPTY, with_({ danger: false }, { ticks: { "evidence.log": "done" } }), with_({ author: "ex" }, { ticks: { "support.now": "later" } }));
    expect(merged).toEqual(with_({ danger: false, author: "ex" }, { ticks: { "evidence.log": "done", "support.now": "later" } }));
  });

  it("keep both answers to a question that takes several, and what was taken back stays so", () => {
    const base = with_({ facts: ["shared", "threat"], places: ["facebook"] });
    const merged = mergeShared(base, with_({ facts: ["shared", "threat", "hacked"], places: [] }), with_({ facts: ["threat"], places: ["facebook", "tiktok"] }));
    expect(merged.situation.facts).toEqual(["threat", "hacked"]);
    expect(merged.situation.places).toEqual(["tiktok"]);
  });

  it("end alike where both changed the same answer: the later write stands on both", () => {
    const [here, there] = [with_({ author: "ex" }), with_({ author: "family" })];
    const written = mergeShared(EMPTY, here, there);
    expect(written.situation.author).toBe("ex");
    expect(mergeShared(there, there, written)).toEqual(written);
  });

  it("take an answer back", () => {
    expect(mergeShared(with_({ refused: true }), EMPTY, with_({ refused: true, link: true })).situation).toEqual({ jurisdiction: "france", link: true });
  });

  it("are the same whatever the order of the answers", () => {
    expect(sameShared(with_({ facts: ["hacked", "threat"] }), with_({ facts: ["threat", "hacked"] }))).toBe(true);
    expect(sameShared(with_({ facts: ["hacked"] }), EMPTY)).toBe(false);
    expect(sameShared(with_({ facts: [] }), EMPTY)).toBe(true);
  });

  it("always merge to something of the closed shape, and both ways round to the same answers where they do not touch", () => {
    const task = fc.constantFrom(...CLOSED_IDS.tasks);
    const state = fc.record({
      facts: fc.uniqueArray(fc.constantFrom("shared", "threat", "hacked", "deepfake")),
      author: fc.option(fc.constantFrom("ex", "family", "unknown"), { nil: undefined }),
      link: fc.option(fc.boolean(), { nil: undefined }),
      ticks: fc.dictionary(task, fc.constantFrom("done", "later"), { maxKeys: 6 }),
    }).map(({ ticks, facts, author, link }) => liveVersionSchema.parse({ shared: { ...EMPTY, ticks, situation: { jurisdiction: "france", facts, ...(author && { author }), ...(link !== undefined && { link }) } }, writes: { person: 1, volunteer: 0 } }).shared);
    fc.assert(fc.property(state, state, state, (base, mine, theirs) => {
      const merged = mergeShared(base, mine, theirs);
      expect(liveVersionSchema.shape.shared.safeParse(merged).success).toBe(true);
      expect(sameShared(mergeShared(base, mine, base), mine)).toBe(true);
      expect(sameShared(mergeShared(base, base, theirs), theirs)).toBe(true);
      // Whoever writes later, the earlier then sees the same.
      expect(sameShared(mergeShared(theirs, theirs, merged), merged)).toBe(true);
    }), { seed: 20_261_122, numRuns: 300 });
  });
});

describe("a version that came", () => {
  it.each([["no JSON", "{"], ["another shape", "{}"], ["more than is shared", JSON.stringify({ shared: { ...EMPTY, note: "x" }, writes: { person: 1, volunteer: 0 } })]])("is none where it holds %s", (_, text) => {
    expect(readLiveVersion(text)).toBeNull();
  });
});
