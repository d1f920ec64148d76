import { expect, it } from "vitest";
import { keptList } from "@/quiet/freeze/kept-list";

const WRITTEN = new Map(["/fr", "/fr/about", "/fr/404.html", "/fr/france", "/fr/france/8", "/fr/france/4-1", "/fr/france/plan", "/fr/france/steps.json", "/fr/belgium", "/fr/belgium/8", "/nl/france/8", "/fr/papers.json", "/nl/papers.json", "/s-abc.css", "/p-abc.js", "/_next/static/chunks/a.js", "/_next/static/chunks/a.js.map", "/_next/static/media/a.ts", "/icon.svg", "/offline.js", "", "/kept-fr-france.js"].map((address) => [address, `content of ${address}`]));
const urls = (written: ReadonlyMap<string, string>) => keptList(written, "fr", "france").entries.map(({ url }) => url);

it("names the pages of one country in one language with all that they need, and no others", () => {
  expect(urls(WRITTEN)).toEqual(["/_next/static/chunks/a.js", "/fr", "/fr/about", "/fr/france", "/fr/france/4-1", "/fr/france/8", "/fr/france/plan", "/fr/france/steps.json", "/fr/papers.json", "/icon.svg", "/nl/papers.json", "/offline.js", "/p-abc.js", "/s-abc.css"]);
});

it("gives another revision to what changed, and to nothing else", () => {
  const before = keptList(WRITTEN, "fr", "france").entries;
  const after = keptList(new Map([...WRITTEN, ["/fr/france/8", "another number"]]), "fr", "france").entries;
  expect(after.filter(({ revision }, index) => revision !== before[index]?.revision).map(({ url }) => url)).toEqual(["/fr/france/8"]);
});
