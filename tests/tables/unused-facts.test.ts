import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { dossierIdSchema } from "@/domain/dossier";
import { referencesOf, type ReferenceTag } from "@/domain/inline";
import { allDossierFacts } from "@/facts/dossier/all";
import { allLaws } from "@/facts/laws";
import { allRoutes } from "@/facts/routes";
import { services } from "@/facts/services";
import { siteById } from "@/facts/sites";
import { valueById } from "@/facts/values";
import { allTexts } from "../support/messages";

/** Why a statement that may be shown is not: one line for each, in English, for who keeps the facts. */
const reasonsSchema = z.record(dossierIdSchema, z.string().min(12).regex(/^[^\n]+$/));
const reasons = reasonsSchema.parse(JSON.parse(readFileSync(new URL("unused-facts.json", import.meta.url), "utf8")));

const texts = [...allTexts("fr").values()];
const named = (tag: ReferenceTag) => [...new Set(texts.flatMap((text) => referencesOf(text, tag)))];

const used = new Set<string>([
  ...named("cite"),
  ...[...allLaws, ...allRoutes, ...services].flatMap(({ facts }) => facts),
  ...named("val").map((id) => valueById(id).fact),
  ...[...named("site"), ...allRoutes.flatMap(({ sites }) => sites)].map((id) => siteById(id).fact),
]);
const shownable = allDossierFacts.filter(({ standing }) => standing !== "withheld").map(({ id }) => id);

describe("statements of the dossiers that may be shown", () => {
  it("are used by a message, a law, a route, a service, a value or a page, or stand in the list with a reason", () => {
    expect(shownable.filter((id) => !used.has(id) && reasons[id] === undefined)).toEqual([]);
  });

  it("stand in the list only while nothing uses them", () => {
    expect(Object.keys(reasons).filter((id) => used.has(id))).toEqual([]);
  });

  it("stand in the list only when they exist and may be shown", () => {
    expect(Object.keys(reasons).filter((id) => !shownable.includes(id))).toEqual([]);
  });
});
