/** Letters of a paper: its own two, and the wide one for what those lack (Arabic, Hebrew, signs). */
export type Face = "regular" | "bold" | "wide";
export interface Piece {
  readonly text: string;
  readonly face: Face;
}
/** The characters that a font draws. */
export type Drawn = Readonly<Record<Face, ReadonlySet<number>>>;

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Says how a character is joined or drawn, and draws nothing by itself. */
const JOINERS = /[\u200C\u200D\u{E0000}-\u{E007F}\uFE00-\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;
/** Stands for one character that no font at hand draws. */
const BOX = "□";

export const readsFromTheRight = (text: string) => RIGHT_TO_LEFT.test(text);

/** `text` in pieces of one font each; what none of them draws becomes a box, one for each character that a reader sees. */
export function inFaces(text: string, face: Face, drawn: Drawn): readonly Piece[] {
  if (draws(drawn[face], text)) return [{ text, face }];
  const pieces: Piece[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.normalize("NFC"))) {
    const next = faceOf(segment, face, drawn);
    const last = pieces.at(-1);
    if (last?.face === next.face) pieces[pieces.length - 1] = { face: last.face, text: last.text + next.text };
    else if (next.text !== "") pieces.push(next);
  }
  return pieces;
}

function faceOf(character: string, face: Face, drawn: Drawn): Piece {
  if (draws(drawn[face], character)) return { text: character, face };
  const bare = character.replace(JOINERS, "");
  const shown = [bare, [...bare].slice(0, 1).join("")];
  for (const text of shown) {
    if (draws(drawn[face], text)) return { text, face };
    if (draws(drawn.wide, text)) return { text, face: "wide" };
  }
  return { text: BOX, face: draws(drawn[face], BOX) ? face : "wide" };
}

function draws(characters: ReadonlySet<number>, text: string): boolean {
  for (const character of text) if (!characters.has(character.codePointAt(0) ?? 0)) return false;
  return true;
}
