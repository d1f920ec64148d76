import { describe, expect, it } from "vitest";
import type { Situation } from "@/domain/situation";
import { formalNoticeTemplate } from "./formal-notice";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";

const safe = { jurisdiction: "france", danger: false, ageNow: "adult", ageInImage: "adult", author: "ex", facts: ["shared"], demand: "none" } satisfies Situation;
const board = [{ id: "1", link: "https://example.org/new-copy", where: "a friend told me", note: "for my eyes only", place: "unknown-site", events: [{ on: "2026-11-01", did: "found" }], fingerprints: [] }] as const;
const write = formalNoticeTemplate.write;

describe("formal-notice", () => {
  it("states facts, a basis and lawful steps, and hands on nothing", () => {
    const paper = write(inputOf(safe, { name: "Camille", address: "Rue Haute 1", email: "a@example.org", town: "Lyon" }, { board, contact: new Set(["address", "phone"] as const) }));
    expect(keysOf(paper)).toEqual(expect.arrayContaining(["facts.shown", "link", "consent", "basis.france", "demand", "rights", "free"]));
    expect(JSON.stringify(paper)).not.toMatch(/new-copy|friend told|eyes only/);
    for (const field of ["address", "phone", "email", "town", "author-address"] as const) expect(argsOf(paper)).not.toContainEqual({ field });
    expect(paper.blocks.some(({ kind }) => kind === "place-and-day")).toBe(false);
    expect(paper.blocks).toContainEqual({ kind: "laws", certain: true, laws: ["fr-cp-226-2-1"], penalties: false });
    expect(wordsMissing(paper)).toEqual([]);
  });

  it("answers go to counsel, else to the e-mail that was ticked", () => {
    const fields = { lawyer: "Me Dupont", email: "a@example.org" };
    expect(keysOf(write(inputOf(safe, fields, { contact: new Set(["email"] as const) })))).toContain("reply.lawyer");
    expect(keysOf(write(inputOf(safe, { email: "a@example.org" }, { contact: new Set(["email"] as const) })))).toContain("reply.email");
    expect(keysOf(write(inputOf(safe, { email: "a@example.org" })))).not.toContain("reply.email");
  });

  it("asks only for what was answered", () => {
    const fake = write(inputOf({ ...safe, jurisdiction: "belgium", facts: ["deepfake"] }));
    expect(keysOf(fake)).toEqual(expect.arrayContaining(["facts.fake-made", "no-sharing", "basis.belgium"]));
    expect(keysOf(fake)).not.toContain("facts.shown");
    expect(keysOf(fake)).not.toContain("consent");
    const profile = write(inputOf({ ...safe, facts: ["fake-profile"] }));
    expect(keysOf(profile)).toEqual(expect.arrayContaining(["subject-other", "ask.profile"]));
    expect(keysOf(profile)).not.toContain("ask.erase");
    expect(wordsMissing(fake)).toEqual([]);
    expect(wordsMissing(profile)).toEqual([]);
  });

  it("does not hint that images taken in secret were agreed to", () => {
    const keys = keysOf(write(inputOf({ ...safe, facts: ["shared", "secretly-recorded"] })));
    expect(keys).toContain("no-sharing");
    expect(keys).not.toContain("consent");
  });

  it.each<[string, Partial<Situation>]>([
    ["danger", { danger: true }],
    ["danger not answered", { danger: undefined }],
    ["a current partner", { author: "current-partner" }],
    ["an unknown author", { author: "unknown" }],
    ["blackmail", { demand: "money" }],
    ["a threat", { facts: ["shared", "threat"] }],
    ["a minor", { ageInImage: "16-17" }],
    ["a minor as author", { authorMinor: true }],
    ["a filmed assault", { facts: ["assault-filmed"] }],
  ])("is not written with %s", (_, answers) => {
    const paper = write(inputOf({ ...safe, ...answers }, { author: "Alex" }));
    expect(keysOf(paper)).toEqual(["title", "not-here"]);
    expect(argsOf(paper)).toEqual([]);
    expect(wordsMissing(paper)).toEqual([]);
  });
});
