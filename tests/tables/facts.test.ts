import { describe, expect, it } from "vitest";
import { referencesOf } from "@/domain/inline";
import { lawCodeKey } from "@/domain/law";
import { allContacts } from "@/facts/contacts";
import { allDossierFacts, dossierFactById } from "@/facts/dossier/all";
import { doorContacts, youngContacts } from "@/facts/doors";
import { handrails } from "@/facts/handrail";
import { allLaws, lawById } from "@/facts/laws";
import { allPlaces } from "@/facts/places";
import { placePageById, placeProvenance } from "@/facts/places/pages";
import { allRoutes, routeById } from "@/facts/routes";
import { serviceById, services } from "@/facts/services";
import { allSites, siteById } from "@/facts/sites";
import { allTasks, taskById } from "@/facts/tasks";
import { allValues, valueById } from "@/facts/values";
import { contactById } from "@/facts/contacts";
import { LOCALES, allTexts, textsOf } from "../support/messages";

const shown = [...allContacts, ...allLaws, ...allRoutes, ...services, ...allPlaces.map((place) => ({ id: place.id, provenance: placeProvenance(place) }))];

describe("every fact that can be shown", () => {
  it.each(shown.map((fact) => [fact.id, fact] as const))("%s has a source, the day it was compared and the day it is due", (_, { provenance }) => {
    expect(provenance.sources.length).toBeGreaterThan(0);
    expect(provenance.comparedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(provenance.dueOn >= provenance.comparedOn).toBe(true);
  });

  it("claims a check with the service only with the name of who made it", () => {
    expect(shown.filter(({ provenance }) => (provenance.verifiedOn === undefined) !== (provenance.verifiedBy === undefined))).toEqual([]);
  });

  it("rests on statements that may be shown", () => {
    for (const { facts } of [...allLaws, ...allRoutes, ...services]) for (const id of facts) expect(() => dossierFactById(id)).not.toThrow();
    for (const { fact } of [...allValues, ...allSites]) if (isStatement(fact)) expect(() => dossierFactById(fact)).not.toThrow();
  });

  it("calls nothing confirmed that its statement does not", () => {
    const tooSure = [...allValues, ...allSites].filter(({ fact, confidence }) => confidence === "confirmed" && standingOf(fact) === "single");
    expect(tooSure.map(({ id }) => id)).toEqual([]);
  });
});

describe("statements of the dossiers", () => {
  it("have a source when they may be shown", () => {
    expect(allDossierFacts.filter(({ standing, sources }) => standing !== "withheld" && sources.length === 0)).toEqual([]);
  });
});

describe.each(LOCALES)("words in %s", (locale) => {
  const texts = [...allTexts(locale).entries()];

  it.each([
    ["tel", contactById], ["contact", contactById], ["law", lawById], ["val", valueById], ["site", siteById], ["route", routeById], ["service", serviceById], ["task", taskById],
    ["cite", (id: string) => dossierFactById(id)],
  ] as const)("name with <%s> only what exists and may be shown", (tag, find) => {
    const unknown = texts.flatMap(([key, text]) => referencesOf(text, tag).filter((id) => !exists(find, id)).map((id) => `${key}: ${id}`));
    expect(unknown).toEqual([]);
  });

  it("exist for every contact, law, route, service and code", () => {
    const has = (namespace: string, id: string) => [...textsOf(locale, namespace).keys()].some((path) => path === id || path.startsWith(`${id}.`));
    expect(allContacts.filter(({ id }) => !has("contacts", id)).map(({ id }) => id)).toEqual([]);
    expect(allLaws.filter(({ id, jurisdiction }) => !has(`laws-${jurisdiction}`, id)).map(({ id }) => id)).toEqual([]);
    expect(allLaws.filter((law) => !has("law-codes", lawCodeKey(law))).map(({ id }) => id)).toEqual([]);
    expect(allRoutes.filter(({ id, jurisdiction }) => !has(`routes-${jurisdiction}`, id)).map(({ id }) => id)).toEqual([]);
    expect(services.filter(({ id }) => !has("services", id)).map(({ id }) => id)).toEqual([]);
  });
});

describe("pages of places", () => {
  it("say of each at least medium record where it is known from and how sure each address is", () => {
    const known = allPlaces.filter(({ confidence }) => confidence !== "low");
    expect(known.length).toBeGreaterThanOrEqual(55);
    for (const { id } of known) for (const way of placePageById(id).ways) expect(["official", "third-party", "deduced"], id).toContain(way.standing);
  });

  it("show of a thin record no address of its own, only the generic path", () => {
    for (const { id } of allPlaces.filter(({ confidence }) => confidence === "low")) expect(placePageById(id).ways, id).toEqual([]);
  });
});

describe("tables of contacts", () => {
  it("name contacts of the country they are for", () => {
    for (const [country, { lines, danger, suicide }] of Object.entries(handrails)) {
      for (const id of [...lines.map(({ contact }) => contact), danger, ...Object.values(suicide)]) expect(contactById(id).jurisdiction).toBe(country);
    }
    for (const [country, doors] of Object.entries(doorContacts)) for (const id of Object.values(doors)) expect(contactById(id).jurisdiction).toBe(country);
    for (const [country, id] of Object.entries(youngContacts)) expect(contactById(id).jurisdiction).toBe(country);
  });

  it("show in a task contacts, routes and services that exist, of the right country", () => {
    for (const task of allTasks) {
      for (const [country, ids] of Object.entries(task.contacts)) for (const id of ids ?? []) expect([country, "international"], `${task.id} ${id}`).toContain(contactById(id).jurisdiction);
      for (const [country, ids] of Object.entries(task.routes)) for (const id of ids ?? []) expect(routeById(id).jurisdiction).toBe(country);
      for (const id of task.services) expect(() => serviceById(id)).not.toThrow();
    }
  });
});

function exists(find: (id: string) => unknown, id: string): boolean {
  try {
    find(id);
    return true;
  } catch (error) {
    if (error instanceof Error && /^(no|dossier fact) /.test(error.message)) return false;
    throw error;
  }
}

const isStatement = (fact: string) => fact !== "method" && !fact.startsWith("place:");

/** How the source of a value stands: a statement of the dossiers, or the record of a place. */
function standingOf(fact: string): "confirmed" | "single" {
  const place = allPlaces.find(({ id }) => fact === `place:${id}`);
  if (place) return placeProvenance(place).confidence;
  return fact === "method" ? "confirmed" : dossierFactById(fact).standing === "single" ? "single" : "confirmed";
}
