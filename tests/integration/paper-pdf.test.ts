import { beforeAll, describe, expect, it } from "vitest";
import { TICKS } from "@/domain/answers";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { PAPER_IDS, type PaperId } from "@/domain/plan";
import { makePaperPdf, type PaperFont } from "@/device/paper-pdf";
import { paperTemplates } from "@/papers/all";
import { renderPaper, type RenderedBlock, type Run } from "@/papers/render";
import { longBoard, longEvidenceFile } from "../support/long-evidence";
import { paperCases } from "../support/paper-cases";
import { paperFontFiles } from "../support/paper-font";
import { paperWords } from "../support/paper-words";
import { inputOf } from "../support/papers";
import { needPoppler, openPdf } from "../support/poppler";

const LIMIT_MS = 180_000;
const ONE_MB = 1_000_000;
const A4 = { width: 595.28, height: 841.89 };
/** No letter may come nearer to the edge of the sheet. */
const LEAST_MARGIN = 28;
let font: PaperFont;

beforeAll(async () => {
  needPoppler();
  font = await paperFontFiles();
}, LIMIT_MS);

const ways = JURISDICTIONS.flatMap((jurisdiction) => PAPER_IDS.flatMap((id) => paperTemplates[id].languages(jurisdiction).map((locale) => ({ id, jurisdiction, locale }))));
const make = (blocks: readonly RenderedBlock[], onePage = false) => makePaperPdf(blocks, { title: "Document", locale: "fr", font, onePage });
const typed = (text: string): Run => ({ kind: "typed", text });
const bare = (text: string) => text.normalize("NFC").replace(/\s/gu, "");
const textOf = (runs: readonly Run[]) => bare(runs.map(({ text }) => text).join(""));

/** Every stretch of a block that stands together on a page. */
function stretches(block: RenderedBlock): readonly string[] {
  if (block.kind === "table") return [block.head, ...block.rows].flat().map(textOf);
  return ("lines" in block ? block.lines : [block.runs]).map(textOf);
}

async function rendered(id: PaperId, jurisdiction: (typeof JURISDICTIONS)[number], locale: (typeof ways)[number]["locale"]) {
  const words = await paperWords(locale);
  return paperCases(jurisdiction).map(({ input }) => renderPaper(paperTemplates[id].write(input), input, words));
}

describe.each(ways)("$id, $jurisdiction, $locale", ({ id, jurisdiction, locale }) => {
  it("holds the whole text, numbers its pages and draws without a complaint", async () => {
    for (const [index, blocks] of (await rendered(id, jurisdiction, locale)).entries()) {
      const pdf = await makePaperPdf(blocks, { title: "Document", locale, font, onePage: id === "officer-card" });
      await openPdf(pdf, async ({ pages, numbers, tool }) => {
        const text = bare(pages.join(""));
        for (const stretch of blocks.flatMap(stretches)) expect(text).toContain(stretch);
        expect(text).not.toMatch(/undefined|NaN|\[object|□|\u0000/u);
        expect(numbers).toEqual(numbers.map((_, page) => `${page + 1}/${numbers.length}`));
        if (id === "officer-card") expect(numbers).toHaveLength(1);
        if (index === 0) await tool("pdftoppm", "-r", "20", "-gray");
      });
    }
  }, LIMIT_MS);
});

describe("what the file says of itself", () => {
  const blocks: readonly RenderedBlock[] = [
    { kind: "title", runs: [typed("Titre")] },
    { kind: "heading", runs: [typed("Partie")] },
    { kind: "list", lines: [[typed("un")], [typed("deux")]] },
    { kind: "verbatim", runs: [typed("mes mots")] },
    { kind: "table", head: [[typed("N°")], [typed("Lien")]], rows: [[[typed("1")], [typed("https://example.org/")]]] },
  ];

  it("is its title, A4, and nothing else", async () => {
    const pdf = await make(blocks);
    const lines = await openPdf(pdf, ({ tool }) => tool("pdfinfo"));
    const info = Object.fromEntries(lines.split("\n").filter((line) => line !== "").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]));
    expect(info).toMatchObject({ "Title": "Document", "Tagged": "yes", "Metadata Stream": "no", "Custom Metadata": "no", "Page size": "595.28 x 841.89 pts (A4)", "JavaScript": "no", "Form": "none" });
    for (const key of ["Author", "Creator", "Producer", "CreationDate", "ModDate", "Subject", "Keywords"]) expect(info).not.toHaveProperty(key);
    const bytes = new TextDecoder("latin1").decode(await pdf.arrayBuffer());
    expect(bytes).not.toMatch(/pdfkit|\/Producer|\/Creator|\/Author|\/CreationDate|\/ModDate|\/Metadata|\/URI/i);
    expect(bytes).toContain("/DisplayDocTitle true");
    expect(bytes).toContain("/Lang (fr)");
  });

  it("is the same whenever it is made", async () => {
    const [first, second] = await Promise.all([make(blocks), make(blocks)]);
    expect(new Uint8Array(await first.arrayBuffer())).toEqual(new Uint8Array(await second.arrayBuffer()));
  });

  it("is a tree of headings, lists, quotations and tables", async () => {
    const tree = await openPdf(await make(blocks), ({ tool }) => tool("pdfinfo", "-struct-text"));
    const tags = [...tree.matchAll(/^\s*(Document|H1|H2|P|L|LI|Lbl|LBody|BlockQuote|Table|TR|TH|TD)\b/gmu)].map(([, tag]) => tag);
    expect(tags).toEqual(["Document", "H1", "H2", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "BlockQuote", "P", "Table", "TR", "TH", "TH", "TR", "TD", "TD"]);
  });

  it("has one first heading also in a letter, whose subject it is", async () => {
    const tree = await openPdf(await make([{ kind: "sender", lines: [[typed("Camille")]] }, { kind: "subject", lines: [[typed("Objet : plainte")], [typed("Plainte contre X")]] }]), ({ tool }) => tool("pdfinfo", "-struct"));
    expect(tree.match(/^\s*H1\b/gmu)).toHaveLength(1);
  });
});

describe("the officer's card", () => {
  it.each(ways.filter(({ id }) => id === "officer-card"))("is one page when everything happened: $jurisdiction, $locale", async ({ jurisdiction, locale }) => {
    const words = await paperWords(locale);
    for (const ageNow of ["adult", "15"] as const) for (const author of ["unknown", "ex"] as const) for (const since of ["2025-12-01", "2026-10-01"]) {
      const input = inputOf({ jurisdiction, role: "self", danger: true, ageNow, ageInImage: ageNow, facts: [...TICKS], demand: "sexual-act", author, authorMinor: true, authorAbroad: true, pictureBy: "generated", since, stillOnline: true, refused: true });
      const blocks = renderPaper(paperTemplates["officer-card"].write(input), input, words);
      const numbers = await openPdf(await makePaperPdf(blocks, { title: "Document", locale, font, onePage: true }), async (opened) => opened.numbers);
      expect(numbers, `${ageNow}, ${author}, ${since}`).toEqual(["1/1"]);
    }
  }, LIMIT_MS);
});

describe("the evidence file", () => {
  it("with 60 links stays below 1 MB, repeats its heads and holds every link and digest", async () => {
    const board = longBoard(60);
    const blocks = await longEvidenceFile(board);
    const pdf = await make(blocks);
    expect(pdf.size).toBeLessThan(ONE_MB);
    await openPdf(pdf, async ({ pages }) => {
      const text = bare(pages.join(""));
      for (const { link, fingerprints } of board) {
        expect(text).toContain(link);
        for (const { sha256 } of fingerprints) expect(text).toContain(sha256);
      }
      const exhibits = blocks.find((block) => block.kind === "table" && block.head.length === 6);
      const head = exhibits?.kind === "table" ? exhibits.head.map(textOf).join("") : "";
      const withLinks = pages.filter((page) => page.includes("https://"));
      expect(withLinks.length).toBeGreaterThan(1);
      for (const page of withLinks) expect(bare(page)).toContain(head);
    });
  }, LIMIT_MS);
});

describe("whatever is typed", () => {
  const LONG = "Zażółć gęślą jaźń, ".repeat(500) + "x".repeat(10_500);
  const hostile: readonly RenderedBlock[] = [
    { kind: "title", runs: [typed("Été Ğüş Ελληνικά Кириллица 😀👩‍👩‍👧🇫🇷")] },
    { kind: "sender", lines: [[typed("שם פרטי Camille")], [typed("x".repeat(200))]] },
    { kind: "addressee", lines: [[typed("y".repeat(200))]] },
    { kind: "paragraph", runs: [typed("Il a écrit « سأنشر صورك غدا » puis 你好世界 😱🔞👍🏽 <script>alert(1)</script> \u0001\uD800 fin")] },
    { kind: "list", lines: [[typed("z".repeat(2000))], []] },
    { kind: "verbatim", runs: [typed(`un\n\n   deux\n${LONG}`)] },
    { kind: "table", head: [[typed("N°")], [typed("Lien")], [typed("Texte")]], rows: [[[typed("1")], [typed(`https://example.org/${"a".repeat(3000)}`)], [typed("très long ".repeat(2000))]], [[], [], []]] },
    { kind: "place-and-day", runs: [typed("v".repeat(200))] },
    { kind: "signature", runs: [typed("Signature")] },
  ];

  it("nothing is lost, nothing leaves the sheet", async () => {
    await openPdf(await make(hostile), async ({ pages, tool }) => {
      const text = bare(pages.join(""));
      for (const part of [bare(LONG), "<script>alert(1)</script>", "z".repeat(2000), "Ελληνικά", "Кириллица"]) expect(text).toContain(bare(part));
      expect(text).toContain("□");
      const boxes = [...(await tool("pdftotext", "-bbox")).matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"/gu)].map((match) => match.slice(1).map(Number));
      expect(boxes.length).toBeGreaterThan(2000);
      for (const [left = 0, top = 0, right = 0, foot = 0] of boxes) {
        expect(left).toBeGreaterThan(LEAST_MARGIN);
        expect(right).toBeLessThan(A4.width - LEAST_MARGIN);
        expect(top).toBeGreaterThan(LEAST_MARGIN);
        expect(foot).toBeLessThan(A4.height - LEAST_MARGIN / 2);
      }
      await tool("pdftoppm", "-r", "20", "-gray");
    });
  }, LIMIT_MS);

  it("an empty paper is one empty sheet", async () => {
    expect(await openPdf(await make([]), async ({ numbers }) => numbers)).toEqual(["1/1"]);
  });

  it("500 rows make a table", async () => {
    const rows = Array.from({ length: 500 }, (_, at) => [[typed(String(at + 1))], [typed(`https://example.org/${at}`)]]);
    await openPdf(await make([{ kind: "table", head: [[typed("N°")], [typed("Lien")]], rows }]), async ({ pages }) => {
      expect(pages.join("\n").match(/https:/gu)).toHaveLength(500);
      expect(pages.every((page) => page.startsWith("N°"))).toBe(true);
    });
  }, LIMIT_MS);
});
