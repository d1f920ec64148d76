import { readFileSync } from "node:fs";
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, it } from "vitest";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { placePath } from "@/domain/page";
import { allPlaces } from "@/facts/places";
import { isThin, placePageById, placeProvenance } from "@/facts/places/pages";

function elements(node: Tree.Node, found: Tree.Element[] = []): Tree.Element[] {
  if (tree.isElementNode(node)) found.push(node);
  if ("childNodes" in node) for (const child of node.childNodes) elements(child, found);
  return found;
}
const attribute = (element: Tree.Element | undefined, name: string) => element?.attrs.find((attr) => attr.name === name)?.value;
const today = new Date().toISOString().slice(0, 10);

describe.each(LOCALES)("pages of places in %s", (locale) => {
  it.each(allPlaces.map((place) => [place.number, place] as const))("4-%i says what to do, where it is known from, and since when", (number, place) => {
    for (const jurisdiction of JURISDICTIONS) {
      const all = elements(parse(readFileSync(`quiet${placePath(number, locale, jurisdiction)}/index.html`, "utf8")));
      const article = all.find((element) => attribute(element, "data-place") !== undefined);
      expect(attribute(article, "data-place")).toBe(place.id);
      expect(attribute(article, "data-checked")).toBe(placeProvenance(place).comparedOn);
      expect(attribute(article, "data-confidence")).toBe(isThin(place) ? undefined : placeProvenance(place).confidence);
      expect(attribute(all.find(({ tagName }) => tagName === "main"), "data-page")).toBe("place");
      const inside = article ? elements(article) : [];
      expect(inside.some((element) => attribute(element, "class") === "sources")).toBe(true);
      expect(inside.filter(({ tagName }) => tagName === "ol").length).toBeGreaterThan(0);
      expect(inside.filter((element) => attribute(element, "data-way") !== undefined)).toHaveLength(placePageById(place.id).ways.length);
      expect(inside.some((element) => attribute(element, "data-late") !== undefined)).toBe(placeProvenance(place).dueOn < today);
      expect(all.some((element) => attribute(element, "data-exit") !== undefined)).toBe(true);
      expect(all.some((element) => attribute(element, "href")?.startsWith("tel:") === true)).toBe(true);
    }
  });
});
