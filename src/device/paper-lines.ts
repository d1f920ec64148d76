import { readsFromTheRight, type Face, type Piece } from "@/device/paper-script";

/** Text of one weight, before it is cut into lines. */
export interface Span {
  readonly text: string;
  readonly face: Exclude<Face, "wide">;
}
export interface MeasuredPiece extends Piece {
  readonly width: number;
}
/** What stands next to each other, spaces included, in the order in which it is drawn. */
export type Line = readonly MeasuredPiece[];
export interface Letters {
  readonly pieces: (text: string, face: Face) => readonly Piece[];
  readonly width: (text: string, face: Face) => number;
}

interface Word {
  readonly pieces: readonly MeasuredPiece[];
  readonly width: number;
  readonly then: " " | "\n" | "";
  /** What stands between it and the next. */
  readonly space: readonly MeasuredPiece[];
  readonly fromRight: boolean;
}

/** Where a line may end: at a space, but none that quotation marks or the signs of French keep to their word. Hebrew and Arabic stand apart. */
const BREAK = /((?<!«) (?![»:;?!])|(?<=«) (?=[\u0590-\u08FF])|(?<=[\u0590-\u08FF]) |\n)/u;
/** Beyond this a word is a link or a digest: its letters are counted one by one, for none is laid out before it is cut. */
const LONG = 24;
/** Where a link or a digest may be cut: after its marks, else every eight characters. */
const ATOM = /[^/?&=#.:_-]{1,8}[/?&=#.:_-]{0,3}|[/?&=#.:_-]{1,8}/gu;

/** Cuts `spans` into lines no wider than `width`, at spaces, and inside a word only where the word alone is wider. */
export function linesOf(spans: readonly Span[], width: number, letters: Letters): readonly Line[] {
  const lines: Word[][] = [[]];
  let used = 0;
  const add = (word: Word) => {
    if (used > 0 && used + word.width > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += word.width + sumOf(word.space);
    if (word.then === "\n") {
      lines.push([]);
      used = 0;
    }
  };
  for (const word of wordsOf(spans, letters)) for (const part of word.width > width ? atomsOf(word, width, letters) : [word]) add(part);
  return lines.map((words) => joined(inReadingOrder(words)));
}

/** The widest line if nothing is cut, and the widest word: how wide a column would like to be, and how wide it must be. */
export function widthsOf(spans: readonly Span[], letters: Letters): { readonly natural: number; readonly word: number } {
  let natural = 0, word = 0, line = 0;
  for (const { width, then, space } of wordsOf(spans, letters)) {
    word = Math.max(word, width);
    natural = Math.max(natural, line + width);
    line = then === "\n" ? 0 : line + width + sumOf(space);
  }
  return { natural, word };
}

function wordsOf(spans: readonly Span[], letters: Letters): readonly Word[] {
  const words: Word[] = [];
  let pieces: MeasuredPiece[] = [];
  const end = (then: Word["then"]) => {
    words.push(wordOf(pieces, then, letters));
    pieces = [];
  };
  for (const { text, face } of spans) for (const part of text.split(BREAK)) {
    if (part === " " || part === "\n") end(part);
    else if (part !== "") pieces.push(...measured(letters.pieces(part, face), letters));
  }
  end("");
  return words;
}

function wordOf(pieces: readonly MeasuredPiece[], then: Word["then"], letters: Letters): Word {
  const fromRight = pieces.some(({ text }) => readsFromTheRight(text));
  const spaceFace = fromRight ? "regular" : (pieces.at(-1)?.face ?? "regular");
  const space = then === " " ? [{ text: " ", face: spaceFace, width: letters.width(" ", spaceFace) }] : [];
  return { pieces: fromRight ? pieces.toReversed() : pieces, space, then, fromRight, width: sumOf(pieces) };
}

const sumOf = (pieces: readonly MeasuredPiece[]) => pieces.reduce((sum, { width }) => sum + width, 0);
const measured = (pieces: readonly Piece[], letters: Letters) => pieces.map(({ text, face }): MeasuredPiece => ({ text, face, width: widthOf(text, face, letters) }));

function widthOf(text: string, face: Face, letters: Letters): number {
  if (text.length < LONG) return letters.width(text, face);
  let width = 0;
  for (const character of text) width += letters.width(character, face);
  return width;
}

function atomsOf({ pieces, then }: Word, width: number, letters: Letters): readonly Word[] {
  const atoms = pieces.flatMap(({ text, face }) => (text.match(ATOM) ?? []).flatMap((atom) => {
    const whole = letters.width(atom, face) <= width;
    return (whole ? [atom] : [...atom]).map((part) => measured([{ text: part, face }], letters));
  }));
  return atoms.map((atom, index) => wordOf(atom, index === atoms.length - 1 ? then : "", letters));
}

/** Words written from the right stand in reverse among themselves; the font turns the letters inside each. */
function inReadingOrder(words: readonly Word[]): readonly Word[] {
  const groups: { fromRight: boolean; words: Word[] }[] = [];
  words.forEach((word, at) => {
    const last = groups.at(-1);
    const fromRight = word.fromRight || (last?.fromRight === true && !HAS_LETTERS.test(textOf(word)) && words[at + 1]?.fromRight === true);
    if (last?.fromRight === fromRight) last.words.push(word);
    else groups.push({ fromRight, words: [word] });
  });
  return groups.flatMap((group) => (group.fromRight ? turned(group.words) : group.words));
}

/** Each space stays between the same two words; that of the last word stays after them all. */
function turned(words: readonly Word[]): readonly Word[] {
  return words.toReversed().map((word, at) => ({ ...word, space: words.at(words.length - 2 - at)?.space ?? [] }));
}

const HAS_LETTERS = /\p{L}/u;
const textOf = ({ pieces }: Word) => pieces.map(({ text }) => text).join("");

/** Neighbours of one face become one piece, each word with its space: fewer marks in the file, and text that copies well. */
function joined(words: readonly Word[]): Line {
  const line: MeasuredPiece[] = [];
  const put = (piece: MeasuredPiece) => {
    const last = line.at(-1);
    if (last?.face === piece.face) line[line.length - 1] = { face: piece.face, text: last.text + piece.text, width: last.width + piece.width };
    else line.push(piece);
  };
  for (const { pieces, space } of words) for (const piece of [...pieces, ...space]) put(piece);
  return line;
}
