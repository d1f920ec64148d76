import { describe, expect, it } from "vitest";
import { barePicture } from "@/domain/bare-picture";
import { readPictureHeader } from "@/domain/picture-header";
import { emptyPng, jpegHead, webpOf } from "../../tests/support/pictures";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("a bare picture", () => {
  it("of a JPEG holds its frame, no field and no comment", () => {
    const scan = Uint8Array.of(0xff, 0xda, 0, 2, 0xff, 0xe1, 0xff, 0xd9);
    const whole = new Uint8Array([...jpegHead(40, 30, 3), ...scan]);
    const bare = barePicture(whole, "image/jpeg");
    expect(bare.length).toBe(whole.length - 304 - 6);
    expect(readPictureHeader(bare)).toMatchObject({ width: 40, height: 30 });
    expect([...bare.slice(-scan.length)]).toEqual([...scan]);
  });

  it("of a PNG holds its points, no words", () => {
    const whole = emptyPng(40, 30, { tEXt: "Author\0Somebody", eXIf: "MM\0*" });
    expect(text(whole)).toContain("Somebody");
    expect([...barePicture(whole, "image/png")]).toEqual([...emptyPng(40, 30)]);
  });

  it("of a WebP holds its points, and its head says so", () => {
    const frame = ["VP8L", "\x2f\xff\xc0\x1f\0\0"] as const;
    const whole = webpOf(["VP8X", "\x3c\0\0\0\xff\0\0\x7f\0\0"], ["ICCP", "profile"], frame, ["EXIF", "who"], ["XMP ", "where"]);
    expect([...barePicture(whole, "image/webp")]).toEqual([...webpOf(["VP8X", "\x10\0\0\0\xff\0\0\x7f\0\0"], frame)]);
  });
});
