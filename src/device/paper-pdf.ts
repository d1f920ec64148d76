import type { Span } from "@/device/paper-lines";
import { DENSITIES, Sheet, type Density } from "@/device/paper-sheet";
import { writeTable } from "@/device/paper-table";
import type { Locale } from "@/domain/locale";
import type { RenderedBlock, Run } from "@/papers/render";

/** The letters of a paper, as TrueType files. `wide`: for what the other two lack. */
export interface PaperFont {
  readonly regular: ArrayBuffer;
  readonly bold: ArrayBuffer;
  readonly wide: ArrayBuffer;
}

interface PaperPdf {
  readonly title: string;
  readonly locale: Locale;
  readonly font: PaperFont;
  /** Smaller, down to what still reads well, until it stands on one page. */
  readonly onePage?: boolean;
}

type Element = PDFKit.PDFStructureElement;
type Lines = readonly (readonly Run[])[];

const A_HAND = 62;
/** A last page that is filled no further is spared where smaller letters spare it. */
const A_PAGE_FOR_LITTLE = 0.28;
/** Of an item: else its lines would turn the page and leave the label behind. */
const FEWEST_WITH_LABEL = 3;
const BULLET = "–";

/** The paper as a PDF file, made here: tagged, its text selectable, and nothing in its properties but the title. */
export async function makePaperPdf(blocks: readonly RenderedBlock[], paper: PaperPdf): Promise<Blob> {
  const { default: PdfDocument } = await import("pdfkit");
  const [roomiest, denser, densest] = DENSITIES;
  const first = await writePaper(PdfDocument, blocks, paper, roomiest);
  if (first.pages === 1 || !(paper.onePage === true || first.endsNearTop)) return first.file;
  const second = await writePaper(PdfDocument, blocks, paper, denser);
  if (second.pages > 1 && paper.onePage === true) return (await writePaper(PdfDocument, blocks, paper, densest)).file;
  return second.pages < first.pages ? second.file : first.file;
}

async function writePaper(PdfDocument: PDFKit.PDFDocument, blocks: readonly RenderedBlock[], { title, locale, font }: PaperPdf, density: Density) {
  // The identifier in the file is drawn from these: with the hour of the day in it, that hour could be found again.
  const info = { Title: title, CreationDate: new Date(0) };
  // No font to begin with: the library would look for its Helvetica.
  const doc = new PdfDocument({ size: "A4", margin: 0, font: "", pdfVersion: "1.7", tagged: true, lang: locale, displayTitle: true, bufferPages: true, info });
  doc.info = { Title: title };
  // The library's own would add XMP, which says when and with what the file was made.
  doc.endMetadata = () => undefined;
  doc.registerFont("regular", font.regular).registerFont("bold", font.bold).registerFont("wide", font.wide);
  const file = fileOf(doc);
  const sheet = new Sheet(doc, density);
  const root = doc.struct("Document");
  doc.addStructure(root);
  blocks.forEach((block, index) => writeBlock({ sheet, root, blocks, next: blocks[index + 1], afterNext: blocks[index + 2] }, block));
  const endsNearTop = sheet.y < doc.page.height * A_PAGE_FOR_LITTLE;
  const pages = sheet.number();
  doc.end();
  return { file: await file, pages, endsNearTop };
}

function fileOf(doc: PDFKit.PDFDocument): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Uint8Array<ArrayBuffer>) => void parts.push(part));
    doc.on("end", () => resolve(new Blob(parts, { type: "application/pdf" })));
    doc.on("error", reject);
  });
}

interface Context {
  readonly sheet: Sheet;
  readonly root: Element;
  readonly blocks: readonly RenderedBlock[];
  readonly next: RenderedBlock | undefined;
  readonly afterNext: RenderedBlock | undefined;
}

function writeBlock(context: Context, block: RenderedBlock): void {
  switch (block.kind) {
    case "sender": return writeSender(context, block.lines);
    case "addressee": return writeAddressee(context, block.lines);
    case "subject": return writeSubject(context, block.lines);
    case "title": return writeHeading(context, block.runs, { tag: "H1", size: 1.45, above: 1.4, below: 1 });
    case "heading": return writeHeading(context, block.runs, { tag: "H2", size: 1.08, above: 1.7, below: 0.6 });
    case "paragraph": return writeParagraph(context, block.runs);
    case "note": return writeNote(context, block.runs);
    case "list": return writeItems(context, block.lines.map((runs) => ({ label: BULLET, runs })));
    case "steps": return writeItems(context, block.lines.map((runs, index) => ({ label: `${index + 1}.`, runs })));
    case "verbatim": return writeVerbatim(context, block.runs);
    case "table": {
      writeTable(context.sheet, context.root, block.head.map((cell) => plain(cell, "bold")), block.rows.map((row) => row.map((cell) => plain(cell))));
      return context.sheet.space(context.sheet.gap * 1.5);
    }
    case "place-and-day": return writePlaceAndDay(context, block.runs);
    case "signature": return writeSignature(context, block.runs);
  }
}

const plain = (runs: readonly Run[], face: Span["face"] = "regular"): readonly Span[] => runs.map(({ text }) => ({ text, face }));

function child({ sheet }: Context, parent: Element, tag: string): Element {
  const element = sheet.doc.struct(tag);
  parent.add(element);
  return element;
}

/** Name in bold, the rest under it, at the head of the sheet. */
function writeSender(context: Context, lines: Lines) {
  const { sheet } = context;
  sheet.space(sheet.gap);
  const element = child(context, context.root, "P");
  lines.forEach((runs, index) => sheet.write(element, "P", sheet.lines(plain(runs, index === 0 ? "bold" : "regular"), sheet.style), sheet.style));
  sheet.space(sheet.gap * 2);
}

/** In the right half, where the window of an envelope is in France and in Belgium. */
function writeAddressee(context: Context, lines: Lines) {
  const { sheet } = context;
  const style = { ...sheet.style, x: sheet.left + sheet.width / 2, width: sheet.width / 2 };
  sheet.space(sheet.gap);
  const element = child(context, context.root, "P");
  for (const runs of lines) sheet.write(element, "P", sheet.lines(plain(runs), style), style);
  sheet.space(sheet.gap * 4);
}

/** The subject is the heading of a letter that has no title. */
function writeSubject(context: Context, lines: Lines) {
  const { sheet, blocks } = context;
  sheet.space(sheet.gap);
  const tag = blocks.some(({ kind }) => kind === "title") ? "P" : "H1";
  const element = child(context, context.root, tag);
  for (const runs of lines) sheet.write(element, tag, sheet.lines(plain(runs, "bold"), sheet.style), sheet.style);
  sheet.space(sheet.gap * 2);
}

interface HeadingStyle {
  readonly tag: "H1" | "H2";
  readonly size: number;
  readonly above: number;
  readonly below: number;
}

/** Never alone at the foot of a page. */
function writeHeading(context: Context, runs: readonly Run[], { tag, size, above, below }: HeadingStyle) {
  const { sheet, next, afterNext } = context;
  const style = { ...sheet.style, size: sheet.density.text * size };
  const lines = sheet.lines(plain(runs, "bold"), style);
  sheet.space(sheet.gap * above);
  sheet.keep(lines.length * sheet.lineHeight(style) + (next?.kind === "table" ? 4 : afterNext?.kind === "table" ? 6 : 2) * sheet.lineHeight(sheet.style));
  sheet.write(child(context, context.root, tag), tag, lines, style);
  sheet.y += sheet.gap * below;
}

function writeParagraph(context: Context, runs: readonly Run[]) {
  const { sheet, next } = context;
  const lines = sheet.lines(plain(runs), sheet.style);
  if (next?.kind === "place-and-day" || next?.kind === "signature") sheet.keep(lines.length * sheet.lineHeight(sheet.style) + closingHeight(sheet));
  if (next?.kind === "list" || next?.kind === "verbatim") sheet.keep((lines.length + 2) * sheet.lineHeight(sheet.style));
  if (next?.kind === "table") sheet.keep((lines.length + 4) * sheet.lineHeight(sheet.style));
  sheet.write(child(context, context.root, "P"), "P", lines, sheet.style);
  sheet.space(sheet.gap);
}

function writeNote(context: Context, runs: readonly Run[]) {
  const { sheet } = context;
  const style = { ...sheet.style, size: sheet.small, soft: true };
  sheet.space(sheet.gap / 2);
  sheet.write(child(context, context.root, "P"), "P", sheet.lines(plain(runs), style), style);
  sheet.space(sheet.gap);
}

interface Item {
  readonly label: string;
  readonly runs: readonly Run[];
}

/** An article that opens its item stands out, so that an officer finds it. */
function writeItems(context: Context, items: readonly Item[]) {
  const { sheet } = context;
  const indent = sheet.density.text * (items.length > 9 && items[0]?.label !== BULLET ? 2.2 : 1.6);
  const style = { ...sheet.style, x: sheet.left + indent, width: sheet.width - indent };
  const list = child(context, context.root, "L");
  for (const { label, runs } of items) {
    const item = child(context, list, "LI");
    const spans = runs.map(({ kind, text }, index): Span => ({ text, face: index === 0 && kind === "law" ? "bold" : "regular" }));
    const lines = sheet.lines(spans, style);
    sheet.keep(Math.min(lines.length, FEWEST_WITH_LABEL) * sheet.lineHeight(style));
    sheet.tagged(child(context, item, "Lbl"), "Lbl", () => sheet.draw(sheet.lines([{ text: label, face: "regular" }], sheet.style), sheet.style, sheet.y));
    sheet.write(child(context, item, "LBody"), "LBody", lines, style);
    sheet.space(sheet.gap * 0.35);
  }
  sheet.space(sheet.gap * 0.65);
}

/** The person's own words, set off by a rule; her line breaks are kept. */
function writeVerbatim(context: Context, runs: readonly Run[]) {
  const { sheet } = context;
  const indent = sheet.density.text * 1.4;
  const style = { ...sheet.style, x: sheet.left + indent, width: sheet.width - indent };
  const quote = child(context, context.root, "BlockQuote");
  const ruleX = sheet.left + indent / 3;
  sheet.write(child(context, quote, "P"), "P", sheet.lines(plain(runs), style), style, (top, foot) => sheet.rule(ruleX, top + 2, ruleX, foot - 1, 1.2));
  sheet.space(sheet.gap);
}

const closingHeight = (sheet: Sheet) => sheet.gap * 4 + sheet.lineHeight(sheet.style) * 3 + A_HAND;

function writePlaceAndDay(context: Context, runs: readonly Run[]) {
  const { sheet } = context;
  sheet.space(sheet.gap);
  sheet.keep(closingHeight(sheet));
  sheet.write(child(context, context.root, "P"), "P", sheet.lines(plain(runs), sheet.style), sheet.style);
  sheet.space(sheet.gap);
}

/** In the right half, with room for a hand under it. */
function writeSignature(context: Context, runs: readonly Run[]) {
  const { sheet } = context;
  const style = { ...sheet.style, x: sheet.left + sheet.width / 2, width: sheet.width / 2 };
  sheet.keep(sheet.lineHeight(style) + A_HAND);
  sheet.write(child(context, context.root, "P"), "P", sheet.lines(plain(runs), style), style);
  sheet.y += A_HAND;
  sheet.rule(style.x, sheet.y, style.x + style.width, sheet.y, 1);
  sheet.space(sheet.gap);
}
