import { crc32, deflateSync } from "node:zlib";

type Bytes = Uint8Array<ArrayBuffer>;
const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Bytes => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const uint16 = (value: number) => [value >> 8, value & 255];
const uint32 = (value: number) => [...uint16(value >>> 16), ...uint16(value & 0xffff)];
const latin = (text: string) => [...Buffer.from(text, "latin1")];

/** The first bytes of a JPEG: a long field, a comment, then the frame. */
export const jpegHead = (width: number, height: number, colours: number): Bytes =>
  joined([0xff, 0xd8, 0xff, 0xe1, ...uint16(302)], new Uint8Array(300).fill(0xff), [0xff, 0xfe, 0, 4, 1, 2, 0xff, 0xff, 0xc0, ...uint16(8 + 3 * colours), 8, ...uint16(height), ...uint16(width), colours], new Uint8Array(3 * colours));

const chunk = (name: string, content: readonly number[] | Uint8Array) => {
  const body = joined(latin(name), content);
  return joined(uint32(content.length), body, uint32(crc32(body)));
};
const PNG = [0x89, ...latin("PNG\r\n\x1a\n")];
const head = (width: number, height: number) => chunk("IHDR", [...uint32(width), ...uint32(height), 1, 0, 0, 0, 0]);
const rows = (width: number, height: number) => deflateSync(new Uint8Array((Math.ceil(width / 8) + 1) * height));

/** A black PNG of one bit a point: 200 megapixels weigh some kilobytes. */
export const emptyPng = (width: number, height: number, told: Readonly<Record<string, string>> = {}): Bytes =>
  joined(PNG, head(width, height), ...Object.entries(told).map(([name, content]) => chunk(name, latin(content))), chunk("IDAT", rows(width, height)), chunk("IEND", []));

/** Two frames of eight points square. */
export const animatedPng = (): Bytes => {
  const frame = (order: number) => chunk("fcTL", [...uint32(order), ...uint32(8), ...uint32(8), ...uint32(0), ...uint32(0), 0, 1, 0, 1, 0, 0]);
  return joined(PNG, head(8, 8), chunk("acTL", [...uint32(2), ...uint32(0)]), frame(0), chunk("IDAT", rows(8, 8)), frame(1), chunk("fdAT", joined(uint32(2), rows(8, 8))), chunk("IEND", []));
};

const GIF_HEAD = [...latin("GIF89a"), 6, 0, 6, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255];
/** 36 points of one colour, in codes that never grow. */
const GIF_FRAME = [0x21, 0xf9, 4, 0, 10, 0, 0, 0, 0x2c, 0, 0, 0, 0, 6, 0, 6, 0, 0, 2, 5, 0x84, 0x8f, 0xa9, 0xcb, 0x51, 0];
export const stillGif = (): Bytes => joined(GIF_HEAD, GIF_FRAME, [0x3b]);
export const animatedGif = (): Bytes => joined(GIF_HEAD, GIF_FRAME, GIF_FRAME, [0x3b]);

export const webp = (kind: string, content: readonly number[]): Bytes =>
  joined(latin("RIFF"), [content.length + 12, 0, 0, 0], latin("WEBP"), latin(kind), [content.length, 0, 0, 0], content, new Uint8Array(4));

/** The same of several chunks, each filled up to an even length. */
export const webpOf = (...chunks: readonly (readonly [string, string])[]): Bytes => {
  const body = joined(latin("WEBP"), ...chunks.map(([name, content]) => joined(latin(name), [content.length, 0, 0, 0], latin(content), new Uint8Array(content.length % 2))));
  return joined(latin("RIFF"), [body.length, 0, 0, 0], body);
};

/** A box of the ISO base media format. */
export const box = (name: string, content: readonly number[] | Uint8Array): Bytes => joined(uint32(content.length + 8), latin(name), content);

/** The boxes that a HEIC or AVIF begins with, with the sizes that it announces, and no picture. */
export const heic = (brand: string, sizes: readonly (readonly [number, number])[]): Bytes =>
  joined(box("ftyp", [...latin(brand), 0, 0, 0, 0, ...latin("mif1")]), box("meta", joined(...sizes.map(([width, height]) => box("ispe", [0, 0, 0, 0, ...uint32(width), ...uint32(height)])))), new Uint8Array(40));
