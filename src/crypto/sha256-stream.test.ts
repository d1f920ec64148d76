import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256OfStream } from "@/crypto/sha256-stream";

const silent = () => {};

function inParts(parts: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
}

describe("the digest of a file", () => {
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j is that of FIPS 180-4", async (text, sha256) => {
    expect(await sha256OfStream(new Blob([text]).stream(), silent)).toEqual({ sha256, bytes: text.length });
  });

  it("is that of any other program, however the file comes in parts", () => fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 70_000, size: "max" }), { maxLength: 6 }), async (parts) => {
    const whole = Buffer.concat(parts);
    expect(await sha256OfStream(inParts(parts), silent)).toEqual({ sha256: createHash("sha256").update(whole).digest("hex"), bytes: whole.length });
  }), { seed: 20_261_122, numRuns: 40 }));

  it("tells how far it is", async () => {
    const seen: number[] = [];
    await sha256OfStream(inParts([new Uint8Array(3), new Uint8Array(0), new Uint8Array(4)]), (bytes) => seen.push(bytes));
    expect(seen).toEqual([3, 3, 7]);
  });

  it("takes no more memory for a file of 256 MiB", async () => {
    const chunk = new Uint8Array(4 * 1024 * 1024);
    let left = 64;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left === 0) return controller.close();
        left -= 1;
        controller.enqueue(chunk);
      },
    });
    const before = process.memoryUsage().rss;
    const { bytes } = await sha256OfStream(stream, silent);
    expect(bytes).toBe(256 * 1024 * 1024);
    expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
  });
});
