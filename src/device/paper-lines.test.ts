import { expect, it } from "vitest";
import { linesOf, widthsOf, type Letters } from "@/device/paper-lines";
import { inFaces, type Drawn } from "@/device/paper-script";

const codes = (text: string) => new Set([...text].map((character) => character.codePointAt(0) ?? 0));
const LATIN = codes("abcdefghijklmnopqrstuvwxyzé0123456789/:.,« »□ ");
const DRAWN: Drawn = { regular: LATIN, bold: LATIN, wide: codes("שלוםעב☺") };
/** Every letter is one wide. */
const letters: Letters = { pieces: (text, face) => inFaces(text, face, DRAWN), width: (text) => [...text].length };
const cut = (text: string, width: number) => linesOf([{ text, face: "regular" }], width, letters).map((line) => line.map((piece) => piece.text).join(""));

it.each([
  ["a space ends a line", "un deux trois", 6, ["un ", "deux ", "trois"]],
  ["a line exactly as wide as the column stays whole", "un deux", 7, ["un deux"]],
  ["line breaks are kept, empty lines too", "un\n\ndeux", 9, ["un", "", "deux"]],
  ["a link is cut after its marks", "ici https://abcdefgh.ij/kl", 12, ["ici https://", "abcdefgh.ij/", "kl"]],
  ["a word wider than the column is cut anywhere", "abcdefghij", 4, ["abcd", "efgh", "ij"]],
  ["quotation marks stay with their word", "un « deux »", 8, ["un ", "« deux »"]],
  ["words from the right are turned among themselves", "a שלום 5 עולם b", 40, ["a עולם 5 שלום b"]],
])("%s", (_, text, width, lines) => {
  expect(cut(text, width)).toEqual(lines);
});

it("says how wide a column would like to be and must be", () => {
  expect(widthsOf([{ text: "un deux\nquatre", face: "regular" }], letters)).toEqual({ natural: 7, word: 6 });
});

it.each([
  ["what the font draws stays in one piece", "éa", [{ text: "éa", face: "regular" }]],
  ["an accent apart joins its letter", "e\u0301", [{ text: "é", face: "regular" }]],
  ["the wide font helps", "a☺", [{ text: "a", face: "regular" }, { text: "☺", face: "wide" }]],
  ["one box for each sign that a reader sees", "😀👩‍👩‍👧🇫🇷", [{ text: "□□□", face: "regular" }]],
  ["a variant of a sign is the sign", "☺\uFE0F", [{ text: "☺", face: "wide" }]],
] as const)("%s", (_, text, pieces) => {
  expect(inFaces(text, "regular", DRAWN)).toEqual(pieces);
});
