import { describe, expect, it } from "vitest";
import { LOCALES } from "@/domain/locale";
import { situationSchema } from "@/domain/situation";
import { buildPlan } from "@/rules/plan";
import { slimContacts } from "@/facts/slim/contacts";
import { speaking } from "@/rules/spoken-language";

const spokenBy = new Map<string, readonly string[]>(Object.entries(slimContacts).map(([id, { languages }]) => [id, languages]));
const partner = situationSchema.parse({ jurisdiction: "belgium", author: "current-partner", facts: ["threat"] });

describe("the language of the screen", () => {
  it.each(LOCALES)("is the one spoken until somebody says otherwise (%s)", (locale) => {
    expect(speaking(partner, locale)).toEqual({ ...partner, language: locale });
  });

  it("gives way to an answer, also to another language", () => {
    expect(speaking({ ...partner, language: "other" }, "nl").language).toBe("other");
  });

  it.each(["fr", "nl", "de"] as const)("keeps lines that answer in another one language off a Belgian screen (%s)", (locale) => {
    const { contacts } = buildPlan(speaking(partner, locale), { now: new Date("2026-11-22T12:00:00Z") });
    const spoken = (id: string): readonly string[] => spokenBy.get(id) ?? [];
    const foreign = contacts.filter((id) => spoken(id).length === 1 && !spoken(id).includes(locale));
    expect(foreign).toEqual([]);
    expect(contacts.length).toBeGreaterThan(0);
  });
});
