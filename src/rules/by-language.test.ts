import { describe, expect, it } from "vitest";
import { contactById } from "@/facts/contacts";
import { byLanguage } from "@/rules/by-language";

const idsIn = (locale: "fr" | "nl" | "de" | "en") =>
  byLanguage(["be-centre-prevention-suicide", "be-1813", "be-108", "be-chs-helpline"].map(contactById), locale).map(({ id }) => id);

describe("contacts by language", () => {
  it("puts those who speak the language of the reader first and keeps the order of the rest", () => {
    expect(idsIn("nl")).toEqual(["be-1813", "be-centre-prevention-suicide", "be-108", "be-chs-helpline"]);
    expect(idsIn("fr")).toEqual(["be-centre-prevention-suicide", "be-1813", "be-108", "be-chs-helpline"]);
    expect(idsIn("en")).toEqual(["be-chs-helpline", "be-centre-prevention-suicide", "be-1813", "be-108"]);
  });

  it("loses nobody", () => {
    expect(idsIn("de").toSorted()).toEqual(idsIn("fr").toSorted());
  });
});
