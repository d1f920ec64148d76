import { describe, expect, it } from "vitest";
import { readPictureHeader } from "@/domain/picture-header";
import { animatedGif, animatedPng, box, emptyPng, heic, jpegHead, stillGif, webp } from "../../tests/support/pictures";

const still = { isAnimated: false, isCmyk: false };
const read = (bytes: Uint8Array) => readPictureHeader(bytes);

describe("the header of a picture", () => {
  it.each([
    ["a JPEG behind a long field", jpegHead(4000, 3000, 3), { ...still, format: "jpeg", width: 4000, height: 3000 }],
    ["a JPEG in printing colours", jpegHead(10, 20, 4), { ...still, isCmyk: true, format: "jpeg", width: 10, height: 20 }],
    ["a PNG of 200 megapixels", emptyPng(20_000, 10_000), { ...still, format: "png", width: 20_000, height: 10_000 }],
    ["a moving PNG", animatedPng(), { ...still, isAnimated: true, format: "png", width: 8, height: 8 }],
    ["a GIF", stillGif(), { ...still, format: "gif", width: 6, height: 6 }],
    ["a moving GIF", animatedGif(), { ...still, isAnimated: true, format: "gif", width: 6, height: 6 }],
    ["a WebP, extended", webp("VP8X", [0, 0, 0, 0, 255, 0, 0, 127, 0, 0]), { ...still, format: "webp", width: 256, height: 128 }],
    ["a moving WebP", webp("VP8X", [2, 0, 0, 0, 255, 0, 0, 127, 0, 0]), { ...still, isAnimated: true, format: "webp", width: 256, height: 128 }],
    ["a WebP without loss", webp("VP8L", [0x2f, 0xff, 0xc0, 0x1f, 0]), { ...still, format: "webp", width: 256, height: 128 }],
    ["a WebP with loss", webp("VP8 ", [0, 0, 0, 0x9d, 1, 0x2a, 0, 1, 128, 0]), { ...still, format: "webp", width: 256, height: 128 }],
    ["a HEIC made of tiles", heic("heic", [[512, 512], [4032, 3024]]), { ...still, format: "heif", width: 4032, height: 3024 }],
    ["a sequence of AVIF", heic("avis", [[64, 64]]), { ...still, isAnimated: true, format: "heif", width: 64, height: 64 }],
  ] as const)("reads %s", (_, bytes, expected) => expect(read(bytes)).toEqual(expected));

  it.each([
    ["a film of a phone", box("ftyp", [...Buffer.from("qt  "), 0, 0, 0, 0]), "video"], ["a film", box("ftyp", [...Buffer.from("isom"), 0, 0, 0, 0]), "video"],
    ["a film in WebM", Uint8Array.of(0x1a, 0x45, 0xdf, 0xa3, ...Array<number>(20).fill(0)), "video"], ["a film in AVI", new Uint8Array(Buffer.from("RIFF____AVI LIST")), "video"],
    ["a text", new Uint8Array(Buffer.from("what is this, then")), "unknown"], ["a sound", new Uint8Array(Buffer.from("RIFF____WAVEfmt ")), "unknown"], ["nothing", new Uint8Array(), "unknown"], ["two bytes", Uint8Array.of(0xff, 0xd8), "unknown"],
    ["a JPEG without a frame", Uint8Array.of(0xff, 0xd8, 0xff, 0xd9, ...Array<number>(20).fill(0)), "broken"], ["a JPEG of no height", jpegHead(10, 0, 3), "broken"],
    ["a HEIC that says no size", heic("heic", []), "broken"], ["a WebP of a kind that is none", webp("VP9 ", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "broken"],
  ] as const)("calls %s by its name", (_, bytes, expected) => expect(read(bytes)).toBe(expected));

  it("never throws or runs on, wherever a file ends or whatever one byte says", () => {
    for (const bytes of [jpegHead(40, 30, 3), emptyPng(40, 30), animatedPng(), stillGif(), animatedGif(), webp("VP8X", [0, 0, 0, 0, 9, 0, 0, 9, 0, 0]), heic("heic", [[40, 30]])]) {
      for (let end = 0; end < Math.min(bytes.length, 400); end += 1) expect(read(bytes.slice(0, end))).toBeDefined();
      for (let at = 0; at < Math.min(bytes.length, 400); at += 1) for (const value of [0, 0x7f, 0xff]) expect(read(bytes.with(at, value))).toBeDefined();
    }
  });
});
