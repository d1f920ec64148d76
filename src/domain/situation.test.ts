import { describe, expect, it } from "vitest";
import { AGES, AUTHORS, DEMANDS, GENDERS, PICTURE_MAKERS, ROLES, SPOKEN_LANGUAGES, TICKS } from "@/domain/answers";
import { PLACE_IDS } from "@/domain/place-id";
import { situationSchema } from "@/domain/situation";

const parse = (answers: object) => situationSchema.parse({ jurisdiction: "france", ...answers });
const accepts = (answers: object) => situationSchema.safeParse({ jurisdiction: "france", ...answers }).success;

describe("a situation", () => {
  it("needs only the country", () => {
    expect(parse({})).toStrictEqual({ jurisdiction: "france" });
    expect(situationSchema.safeParse({}).success).toBe(false);
    expect(situationSchema.safeParse({ jurisdiction: "germany" }).success).toBe(false);
  });

  it("has the fields of the contract and no other", () => {
    expect(Object.keys(situationSchema.shape)).toEqual([
      "jurisdiction", "role", "danger", "distress", "watched", "ageNow", "ageInImage", "facts", "demand", "author", "authorMinor", "authorAbroad",
      "places", "link", "image", "pictureBy", "since", "stillOnline", "refused", "gender", "language", "papersLess",
    ]);
    expect(accepts({ name: "somebody" })).toBe(false);
  });

  it.each([
    ["role", ROLES, ["self", "parent", "relative", "volunteer"]],
    ["ageNow", AGES, ["under-15", "15", "16-17", "adult"]],
    ["ageInImage", AGES, ["under-15", "15", "16-17", "adult"]],
    ["demand", DEMANDS, ["none", "money", "images", "sexual-act", "other"]],
    ["author", AUTHORS, ["current-spouse", "current-partner", "ex", "family", "known", "work", "school", "online-only", "unknown"]],
    ["pictureBy", PICTURE_MAKERS, ["me", "other", "generated", "unknown"]],
    ["gender", GENDERS, ["woman", "man", "other"]],
    ["language", SPOKEN_LANGUAGES, ["fr", "nl", "de", "en", "other"]],
  ])("%s takes the values of the contract", (field, values, contract) => {
    expect(values).toEqual(contract);
    for (const value of contract) expect(accepts({ [field]: value })).toBe(true);
    for (const wrong of ["", "adult ", 16, true, ["me"]]) expect(accepts({ [field]: wrong })).toBe(false);
  });

  it("knows the ticks of the contract", () => {
    expect(TICKS).toEqual(["shared", "threat", "secretly-recorded", "deepfake", "fake-profile", "hacked", "contact-details", "harassment", "assault-filmed", "pay-to-remove"]);
  });

  it.each(["danger", "distress", "watched", "authorMinor", "authorAbroad", "link", "image", "stillOnline", "refused", "papersLess"])("%s is yes or no", (field) => {
    for (const value of [true, false]) expect(accepts({ [field]: value })).toBe(true);
    for (const wrong of ["true", 1, 0]) expect(accepts({ [field]: wrong })).toBe(false);
  });

  it.each(Object.keys(situationSchema.shape))("null is an error in %s", (field) => {
    expect(accepts({ [field]: null })).toBe(false);
  });

  it("reads a skipped question, an undefined field and an empty list alike: absent", () => {
    expect(parse({ facts: [], places: [], danger: undefined })).toStrictEqual({ jurisdiction: "france" });
  });

  it("keeps each answer of a list once, in the order given", () => {
    expect(parse({ facts: ["threat", "shared", "threat"], places: ["x", "unknown-site", "x"] })).toStrictEqual({ jurisdiction: "france", facts: ["threat", "shared"], places: ["x", "unknown-site"] });
  });

  it("takes every place of the data, an unknown site, and nothing else", () => {
    expect(accepts({ places: [...PLACE_IDS, "unknown-site"] })).toBe(true);
    expect(accepts({ places: ["facebok"] })).toBe(false);
    expect(accepts({ places: "facebook" })).toBe(false);
  });

  it.each(["2026-09-01", "2026-01-01", "2024-02-29", "2030-01-01"])("takes the day %s", (since) => expect(accepts({ since })).toBe(true));
  it.each(["2026-13-01", "2025-02-29", "2026-09", "01/09/2026", "2026-09-01T00:00:00Z", 20260901])("refuses %s as a day", (since) => expect(accepts({ since })).toBe(false));

  it("does not change what it was given", () => {
    const given = { jurisdiction: "france", facts: [], places: ["x", "x"] };
    situationSchema.parse(given);
    expect(given).toStrictEqual({ jurisdiction: "france", facts: [], places: ["x", "x"] });
  });
});
