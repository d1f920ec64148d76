import { linesOf, type Letters, type Line, type Span } from "@/device/paper-lines";
import { inFaces, type Drawn, type Face } from "@/device/paper-script";

type Document = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

/** Sizes in points. A paper that must stand on one page is tried in each, the roomiest first. */
export const DENSITIES = [
  { text: 10.5, leading: 1.42, gap: 0.62, left: 71, right: 62, top: 60, bottom: 70 },
  { text: 10, leading: 1.34, gap: 0.45, left: 62, right: 54, top: 48, bottom: 58 },
  { text: 9.5, leading: 1.28, gap: 0.32, left: 50, right: 44, top: 36, bottom: 48 },
] as const;
export type Density = (typeof DENSITIES)[number];

const SMALLEST = 9.5;
const FOOT_SIZE = 9;
const INK = "#000000";
const SOFT_INK = "#444444";
const RULE = "#777777";
const SOFT_RULE = "#c4c4c4";
/** Of the height of a line: where letters stand, from its top. */
const BASELINE = 0.76;
const FOOT_FROM_BOTTOM = 30;
/** Fewer lines than this never stand alone at the foot or the head of a page. */
const FEWEST_LINES = 2;

export interface Style {
  readonly size: number;
  readonly x: number;
  readonly width: number;
  readonly soft?: boolean;
}

/** A4 pages filled from the top, each stretch of text tagged with what it is; what only decorates is tagged as such. */
export class Sheet {
  readonly doc: Document;
  readonly density: Density;
  readonly left: number;
  readonly width: number;
  /** Where the next line begins. */
  y: number;
  readonly #bottom: number;
  readonly #drawn: Drawn;
  readonly #widths = new Map<string, number>();

  constructor(doc: Document, density: Density) {
    this.doc = doc;
    this.density = density;
    this.left = density.left;
    this.width = doc.page.width - density.left - density.right;
    this.y = density.top;
    this.#bottom = doc.page.height - density.bottom;
    this.#drawn = { regular: charactersOf(doc, "regular"), bold: charactersOf(doc, "bold"), wide: charactersOf(doc, "wide") };
  }

  get gap() {
    return this.density.text * this.density.leading * this.density.gap;
  }

  get style(): Style {
    return { size: this.density.text, x: this.left, width: this.width };
  }

  get small(): number {
    return Math.max(SMALLEST, this.density.text - 1);
  }

  get hasRoomAbove() {
    return this.y > this.density.top;
  }

  lineHeight({ size }: Pick<Style, "size">) {
    return size * this.density.leading;
  }

  letters(size: number): Letters {
    return { pieces: (text, face) => inFaces(text, face, this.#drawn), width: (text, face) => this.#unit(text, face) * size };
  }

  lines(spans: readonly Span[], { size, width }: Style): readonly Line[] {
    return linesOf(spans, width, this.letters(size));
  }

  space(height: number) {
    if (this.hasRoomAbove) this.y += height;
  }

  hasRoom(height: number) {
    return this.y + height <= this.#bottom;
  }

  /** What fits under the lines that stand already, in points. */
  get room() {
    return this.#bottom - this.y;
  }

  /** Turns the page where `height` does not fit under what stands already. */
  keep(height: number) {
    if (this.hasRoomAbove && !this.hasRoom(height)) this.turn();
  }

  turn() {
    this.doc.addPage();
    this.y = this.density.top;
  }

  /** Writes lines from page to page as content of `element`. `beside`: draws what accompanies each part, from its top to its foot. */
  write(element: Element, tag: string, lines: readonly Line[], style: Style, beside?: (top: number, foot: number) => void) {
    const height = this.lineHeight(style);
    for (let at = 0; at < lines.length;) {
      const left = lines.length - at;
      const count = linesNow(Math.floor((this.room + 0.01) / height), left, at === 0 && this.hasRoomAbove);
      const top = this.y;
      if (count > 0) this.tagged(element, tag, () => this.draw(lines.slice(at, at + count), style, top));
      this.y = top + count * height;
      if (count > 0) beside?.(top, this.y);
      at += count;
      if (at < lines.length) this.turn();
    }
  }

  tagged(element: Element, tag: string, draw: () => void) {
    element.add(this.doc.markStructureContent(tag));
    draw();
    this.doc.endMarkedContent();
  }

  decorate(draw: () => void) {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  rule(fromX: number, fromY: number, toX: number, toY: number, thickness: number) {
    this.decorate(() => this.doc.moveTo(fromX, fromY).lineTo(toX, toY).lineWidth(thickness).strokeColor(thickness < 1 ? SOFT_RULE : RULE).stroke());
  }

  draw(lines: readonly Line[], { size, x, soft }: Style, top: number) {
    const height = this.lineHeight({ size });
    this.doc.fillColor(soft === true ? SOFT_INK : INK);
    lines.forEach((line, index) => {
      let pen = x;
      for (const { text, face, width } of line) {
        this.doc.font(face, size).text(text, pen, top + (index + BASELINE) * height, { lineBreak: false, baseline: "alphabetic" });
        pen += width;
      }
    });
  }

  /** Writes `n/m` at the foot of each page; returns how many there are. */
  number(): number {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.doc.switchToPage(page);
      const text = `${page + 1}/${count}`;
      const x = this.left + (this.width - this.letters(FOOT_SIZE).width(text, "regular")) / 2;
      this.doc.markContent("Artifact", { type: "Pagination" });
      this.doc.fillColor(SOFT_INK).font("regular", FOOT_SIZE).text(text, x, this.doc.page.height - FOOT_FROM_BOTTOM, { lineBreak: false, baseline: "alphabetic" });
      this.doc.endMarkedContent();
    }
    return count;
  }

  /** Measured with the space after it, as it will be drawn: the library lays out each word once. */
  #unit(text: string, face: Face): number {
    const key = `${face} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    this.doc.font(face, 1);
    const width = text === " " ? this.doc.widthOfString(" ") : this.doc.widthOfString(`${text} `) - this.#unit(" ", face);
    this.#widths.set(key, width);
    return width;
  }
}

/** How many of `left` lines stand on this page when `fit` would: no line alone at the foot or at the head of the next page. */
function linesNow(fit: number, left: number, mayTurn: boolean): number {
  if (fit >= left) return left;
  const count = left - fit < FEWEST_LINES ? left - FEWEST_LINES : fit;
  if (mayTurn && count < FEWEST_LINES) return 0;
  return Math.max(count, mayTurn ? 0 : 1);
}

/** The library keeps to itself which characters a font draws; its version is pinned, and a test draws one that no font has. */
function charactersOf(doc: Document, face: Face): ReadonlySet<number> {
  doc.font(face, 1);
  const embedded: unknown = Reflect.get(doc, "_font");
  const font: unknown = Reflect.get(Object(embedded), "font");
  const characters: unknown = Reflect.get(Object(font), "characterSet");
  if (!Array.isArray(characters)) throw new Error("pdfkit does not say which characters its font has");
  return new Set(characters.filter((character) => typeof character === "number"));
}
