import { describe, expect, it } from "vitest";
import type { Board } from "@/domain/link-board";
import { delistingTemplate } from "./delisting";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";

const PRIVATE = "for my eyes only";
const board: Board = [
  { id: "1", link: "https://example.org/a", where: "his account", note: PRIVATE, place: "unknown-site", events: [{ on: "2026-11-01", did: "found" }], fingerprints: [] },
  { id: "2", link: "https://www.google.com/search?q=x", where: "", note: PRIVATE, place: "google-search", events: [{ on: "2026-11-01", did: "found" }], fingerprints: [] },
  { id: "3", link: "https://example.org/gone", where: "", note: PRIVATE, place: "unknown-site", events: [{ on: "2026-11-01", did: "gone" }], fingerprints: [] },
];
const all = new Set(["address", "phone", "email"] as const);
const fields = { service: "Google", name: "Camille Martin", email: "c@example.org", address: "Rue Haute 1", phone: "0600000000" };

describe("delisting", () => {
  it("asks for the pages, then for the pages of results, and not for what is gone", () => {
    const paper = delistingTemplate.write(inputOf({ jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["shared"] }, { ...fields, "search-words": "Camille Martin" }, { board }));
    expect(argsOf(paper)).toContainEqual({ verbatim: "https://example.org/a" });
    expect(argsOf(paper)).not.toContainEqual({ verbatim: "https://example.org/gone" });
    expect(keysOf(paper).indexOf("results")).toBeGreaterThan(keysOf(paper).indexOf("addresses"));
    expect(keysOf(paper)).toContain("name.france");
    expect(keysOf(paper)).not.toContain("name.belgium");
    expect(JSON.stringify(paper)).not.toContain(PRIVATE);
    expect(JSON.stringify(paper)).not.toContain("his account");
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("names nobody under 18 and rests on no name", () => {
    const situation = { jurisdiction: "belgium", ageNow: "16-17", facts: ["shared"] } as const;
    const paper = delistingTemplate.write(inputOf({ ...situation, facts: [...situation.facts] }, { ...fields, "search-words": "Camille", recognisable: "tattoo" }, { board, contact: all }));
    expect(paper.blocks.some(({ kind }) => kind === "sender")).toBe(false);
    expect(argsOf(paper).map((value) => ("field" in value ? value.field : ""))).not.toEqual(expect.arrayContaining(["name"]));
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["title-minor", "minor.certain", "minor.no-name", "ask.keep"]));
    expect(keysOf(paper)).not.toEqual(expect.arrayContaining(["words"]));
    expect(keysOf(paper)).not.toContain("recognisable");
    expect(delistingTemplate.fields({ situation: { ...situation, facts: [...situation.facts] } })).not.toContain("search-words");
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("calls a fake a fake, prints the e-mail only when ticked, and asks for addresses when none is known", () => {
    const answers = { jurisdiction: "france", ageNow: "adult", ageInImage: "adult", facts: ["shared", "deepfake", "secretly-recorded"] } satisfies Parameters<typeof inputOf>[0];
    const unticked = delistingTemplate.write(inputOf(answers, fields));
    expect(keysOf(unticked)).toContain("facts.fake");
    expect(keysOf(unticked)).not.toContain("facts.images");
    expect(keysOf(unticked)).not.toContain("facts.secret");
    expect(keysOf(unticked)).not.toContain("name.ground");
    expect(argsOf(unticked)).not.toContainEqual({ field: "email" });
    expect(argsOf(unticked)).toContainEqual({ field: "where-shared" });
    const ticked = argsOf(delistingTemplate.write(inputOf(answers, fields, { contact: all })));
    expect(ticked).toContainEqual({ field: "email" });
    expect(ticked).not.toContainEqual({ field: "address" });
    expect(ticked).not.toContainEqual({ field: "phone" });
  });

  it("claims no image that was not answered", () => {
    const keys = keysOf(delistingTemplate.write(inputOf({ jurisdiction: "france", facts: ["contact-details"] }, fields)));
    expect(keys).toContain("facts.details");
    expect(keys).not.toContain("facts.images");
    expect(keys).not.toContain("minor.certain");
  });
});
