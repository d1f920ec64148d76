/** What a browser may be asked to decode, and what a clean copy is made of. */
export const PICTURE_FORMATS = ["jpeg", "png", "webp", "gif", "heif"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

export interface PictureHeader {
  readonly format: PictureFormat;
  readonly width: number;
  readonly height: number;
  /** More than one frame. */
  readonly isAnimated: boolean;
  /** Printing colours: four inks instead of three lights. */
  readonly isCmyk: boolean;
}

type Read = (view: DataView) => PictureHeader | "broken";

const STILL_BRANDS = /^(heic|heix|heim|heis|mif1|avif)/;
const MOVING_BRANDS = /^(hevc|hevx|msf1|avis)/;

/**
 * What the first bytes say of a picture, before a decoder is asked for memory: its format, size, frames and colours. `video`, `unknown`
 * (no picture that we know) and `broken` (ends or contradicts itself) instead.
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | "video" | "unknown" | "broken" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = kindOf(view);
  if (kind === "video" || kind === "unknown") return kind;
  try {
    return READERS[kind](view);
  } catch (error) {
    if (error instanceof RangeError) return "broken";
    throw error;
  }
}

function kindOf(view: DataView): PictureFormat | "video" | "unknown" {
  if (view.byteLength < 12) return view.byteLength >= 3 && view.getUint16(0) === 0xffd8 ? "jpeg" : "unknown";
  if (view.getUint16(0) === 0xffd8 && view.getUint8(2) === 0xff) return "jpeg";
  if (textAt(view, 1, 3) === "PNG" && view.getUint8(0) === 0x89) return "png";
  if (textAt(view, 0, 4) === "GIF8") return "gif";
  if (textAt(view, 0, 4) === "RIFF") return textAt(view, 8, 4) === "WEBP" ? "webp" : textAt(view, 8, 4) === "AVI " ? "video" : "unknown";
  if (view.getUint32(0) === 0x1a45dfa3) return "video";
  if (textAt(view, 4, 4) === "ftyp") return STILL_BRANDS.test(textAt(view, 8, 4)) || MOVING_BRANDS.test(textAt(view, 8, 4)) ? "heif" : "video";
  return "unknown";
}

const READERS: Readonly<Record<PictureFormat, Read>> = { jpeg: readJpeg, png: readPng, webp: readWebp, gif: readGif, heif: readHeif };

/** Frame markers but for the three that are tables. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const CMYK_INKS = 4;

function readJpeg(view: DataView): PictureHeader | "broken" {
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return "broken";
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return still("jpeg", view.getUint16(at + 7), view.getUint16(at + 5), { isCmyk: view.getUint8(at + 9) === CMYK_INKS });
    if (marker === 0xd9 || marker === 0xda) return "broken";
    const isAlone = marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
    at += marker === 0xff ? 1 : isAlone ? 2 : 2 + view.getUint16(at + 2);
  }
}

function readPng(view: DataView): PictureHeader | "broken" {
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const name = textAt(view, at + 4, 4);
    if (name === "acTL") return still("png", width, height, { isAnimated: true });
    if (name === "IDAT") return still("png", width, height);
  }
  return "broken";
}

function readWebp(view: DataView): PictureHeader | "broken" {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000;
  switch (textAt(view, 12, 4)) {
    case "VP8X": return still("webp", uint24(24) + 1, uint24(27) + 1, { isAnimated: (view.getUint8(20) & 2) !== 0 });
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return still("webp", (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case "VP8 ": return still("webp", view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  return "broken";
}

function readGif(view: DataView): PictureHeader | "broken" {
  const tableBytes = (flags: number) => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const afterBlocks = (at: number): number => {
    let next = at;
    while (next < view.byteLength && view.getUint8(next) !== 0) next += 1 + view.getUint8(next);
    return next + 1;
  };
  let frames = 0;
  for (let at = 13 + tableBytes(view.getUint8(10)); at < view.byteLength && frames < 2; ) {
    const block = view.getUint8(at);
    if (block === 0x2c) {
      frames += 1;
      if (at + 11 > view.byteLength) break;
      at = afterBlocks(at + 11 + tableBytes(view.getUint8(at + 9)));
    } else if (block === 0x21) at = afterBlocks(at + 2);
    else break;
  }
  return still("gif", view.getUint16(6, true), view.getUint16(8, true), { isAnimated: frames > 1 });
}

/** The largest picture that a box of the container announces: a photo made of tiles says the whole and the tiles. */
function readHeif(view: DataView): PictureHeader | "broken" {
  let [width, height] = [0, 0];
  const end = Math.min(view.byteLength, LONGEST_BOXES) - 20;
  for (let at = 12; at < end; at += 1) {
    if (view.getUint32(at) !== ISPE) continue;
    width = Math.max(width, view.getUint32(at + 8));
    height = Math.max(height, view.getUint32(at + 12));
  }
  return width === 0 || height === 0 ? "broken" : still("heif", width, height, { isAnimated: MOVING_BRANDS.test(textAt(view, 8, 4)) });
}
/** `ispe`, the box that holds a size. */
const ISPE = 0x69737065;
const LONGEST_BOXES = 1_000_000;

function still(format: PictureFormat, width: number, height: number, { isAnimated = false, isCmyk = false } = {}): PictureHeader | "broken" {
  return width === 0 || height === 0 ? "broken" : { format, width, height, isAnimated, isCmyk };
}

function textAt(view: DataView, at: number, length: number): string {
  let text = "";
  for (let index = at; index < at + length; index += 1) text += String.fromCharCode(view.getUint8(index));
  return text;
}
