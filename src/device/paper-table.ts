import { widthsOf, type Line, type Span } from "@/device/paper-lines";
import type { Sheet, Style } from "@/device/paper-sheet";

type Element = PDFKit.PDFStructureElement;
type Row = readonly (readonly Span[])[];

const PADDING = 5;
/** A link or a digest may be cut, hence asks for no more than this as a column's least width. */
const LEAST_FOR_LONG_WORDS = 74;
const HAIRLINE = 0.6;
const HEAD_LINE = 1;

/** A table over as many pages as it takes: its head on each of them, no row cut that fits on one page, and no row alone on the last. */
export function writeTable(sheet: Sheet, parent: Element, head: Row, rows: readonly Row[]) {
  const size = sheet.small;
  const columns = columnsOf(sheet, [head, ...rows], size);
  const laidOut = (row: Row) => row.map((cell, index) => sheet.lines(cell, { size, x: 0, width: (columns[index]?.width ?? 0) - PADDING }));
  const table = sheet.doc.struct("Table");
  parent.add(table);
  const headCells = laidOut(head);
  const body = rows.map(laidOut);
  const heights = body.map((cells) => heightOf(sheet, cells, size));
  const headHeight = heightOf(sheet, headCells, size);
  sheet.keep(headHeight + (heights[0] ?? 0) + (heights[1] ?? 0));

  const headElements = rowElements(sheet, table, "TH", head.length);
  const writeHead = (again: boolean) => {
    const top = sheet.y;
    headCells.forEach((cell, index) => {
      const draw = () => sheet.draw(cell, { size, x: columns[index]?.x ?? 0, width: 0 }, top + PADDING / 2);
      const owner = headElements[index];
      if (again || !owner) sheet.decorate(draw);
      else sheet.tagged(owner, "TH", draw);
    });
    sheet.y = top + headHeight;
    sheet.rule(sheet.left, sheet.y, sheet.left + sheet.width, sheet.y, HEAD_LINE);
  };
  const turn = () => {
    sheet.turn();
    writeHead(true);
  };
  writeHead(false);
  body.forEach((cells, index) => {
    const beforeLast = index === body.length - 2 ? (heights[index + 1] ?? 0) : 0;
    if (index > 0 && !sheet.hasRoom((heights[index] ?? 0) + beforeLast)) turn();
    writeRow(sheet, rowElements(sheet, table, "TD", cells.length), cells, { size, columns }, turn);
  });
}

interface Column { readonly x: number; readonly width: number }
interface Layout { readonly size: number; readonly columns: readonly Column[] }

/** One row, its lines cut between pages only where it is taller than a page. */
function writeRow(sheet: Sheet, elements: readonly Element[], cells: readonly (readonly Line[])[], { size, columns }: Layout, turn: () => void) {
  const lineHeight = sheet.lineHeight({ size });
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  for (let at = 0; at < count;) {
    const fit = Math.max(1, Math.min(count - at, Math.floor((sheet.room - PADDING) / lineHeight)));
    const top = sheet.y + PADDING / 2;
    cells.forEach((lines, index) => {
      const owner = elements[index];
      const style: Style = { size, x: columns[index]?.x ?? 0, width: 0 };
      const part = lines.slice(at, at + fit);
      if (owner && part.length > 0) sheet.tagged(owner, "TD", () => sheet.draw(part, style, top));
    });
    sheet.y += fit * lineHeight + PADDING;
    at += fit;
    if (at < count) turn();
  }
  sheet.rule(sheet.left, sheet.y, sheet.left + sheet.width, sheet.y, HAIRLINE);
}

function rowElements(sheet: Sheet, table: Element, kind: "TH" | "TD", count: number): readonly Element[] {
  const row = sheet.doc.struct("TR");
  table.add(row);
  return Array.from({ length: count }, () => {
    const cell = sheet.doc.struct(kind);
    row.add(cell);
    return cell;
  });
}

function heightOf(sheet: Sheet, cells: readonly (readonly Line[])[], size: number): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * sheet.lineHeight({ size }) + PADDING;
}

/** Each column gets its widest short word, then a share of what is left, by how much more it would like. */
function columnsOf(sheet: Sheet, rows: readonly Row[], size: number): readonly Column[] {
  const letters = sheet.letters(size);
  const [head = []] = rows;
  const wishes = head.map((_, index) => {
    const cells = rows.map((row) => widthsOf(row[index] ?? [], letters));
    const natural = Math.min(sheet.width, Math.max(...cells.map((cell) => cell.natural)) + PADDING);
    return { natural, least: Math.min(natural, Math.max(...cells.map((cell) => Math.min(cell.word, LEAST_FOR_LONG_WORDS))) + PADDING) };
  });
  const least = wishes.reduce((sum, wish) => sum + wish.least, 0);
  const more = wishes.reduce((sum, wish) => sum + wish.natural - wish.least, 0);
  const spare = Math.max(0, sheet.width - least);
  const scale = Math.min(1, sheet.width / least);
  let x = sheet.left;
  return wishes.map((wish) => {
    const share = more === 0 ? 1 / wishes.length : (wish.natural - wish.least) / more;
    const width = (wish.least + spare * share) * scale;
    x += width;
    return { x: x - width, width };
  });
}
