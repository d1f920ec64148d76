import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { utf8, type Bytes } from "@/crypto/bytes";
import { FRAME_KINDS, kindOfFrame, openFrame, sealFrame, type FrameBinding } from "@/crypto/live-frame";
import { failure, success } from "@/domain/result";
import { LIVE_LIMIT_BYTES } from "@/domain/sealed";

const ID = "0123456789abcdef0123456789abcdef";
const BINDING: FrameBinding = { id: ID, kind: "person", version: 7 };
const CONTENT = utf8('{"shared":{}}');
let key: CryptoKey;
let otherKey: CryptoKey;
let frame: Bytes;

const newKey = () => crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
async function sealed(content: Bytes, binding = BINDING): Promise<Bytes> {
  const result = await sealFrame(content, key, binding);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

beforeAll(async () => {
  [key, otherKey] = await Promise.all([newKey(), newKey()]);
  frame = await sealed(CONTENT);
});

describe("a frame", () => {
  it("gives back what was sealed, in one of three lengths", () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 16_348, size: "max" }), async (bytes) => {
    const content = new Uint8Array(bytes);
    const made = await sealed(content);
    expect([4_096, 8_192, LIVE_LIMIT_BYTES]).toContain(made.length);
    expect(await openFrame(made, key, BINDING)).toEqual(success(content));
  }), { seed: 20_261_122, numRuns: 60 }));

  it("is refused above what the server takes", async () => {
    expect(await sealFrame(new Uint8Array(LIVE_LIMIT_BYTES - 35), key, BINDING)).toEqual(failure("too-large"));
    expect((await sealed(new Uint8Array(LIVE_LIMIT_BYTES - 36))).length).toBe(LIVE_LIMIT_BYTES);
  });

  it("is another each time: a fresh nonce", async () => {
    const nonces = await Promise.all(Array.from({ length: 500 }, async () => Buffer.from((await sealed(CONTENT)).slice(6, 18)).toString("hex")));
    expect(new Set(nonces).size).toBe(500);
  });

  it("says of which kind it is, and nothing else", async () => {
    for (const kind of FRAME_KINDS) expect(kindOfFrame(await sealed(CONTENT, { ...BINDING, kind }))).toBe(kind);
    expect(Buffer.from(frame).includes("shared")).toBe(false);
  });
});

describe("a frame is refused", () => {
  it("with any bit of its head or tag turned, and any bit of its content", async () => {
    const head = Array.from({ length: 18 * 8 }, (_, bit) => bit);
    const tag = Array.from({ length: 16 * 8 }, (_, bit) => (frame.length - 16) * 8 + bit);
    const inside = Array.from({ length: 300 }, (_, index) => 18 * 8 + ((index * 104_729) % ((frame.length - 34) * 8)));
    for (const bit of [...head, ...inside, ...tag]) {
      const turned = frame.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await openFrame(turned, key, BINDING), `bit ${bit}`).toEqual(failure("altered"));
    }
  });

  it.each([
    ["as another version: replayed", { ...BINDING, version: 8 }],
    ["as an earlier version: reordered", { ...BINDING, version: 6 }],
    ["in another call", { ...BINDING, id: ID.replace("0", "1") }],
    ["from the other side: reflected", { ...BINDING, kind: "volunteer" }],
    ["as part of the hand-shake", { ...BINDING, kind: "answer" }],
  ] as const)("%s", async (_, binding) => {
    expect(await openFrame(frame, key, binding)).toEqual(failure("altered"));
    const relabelled = frame.map((byte, at) => (at === 5 ? FRAME_KINDS.indexOf(binding.kind) : byte));
    expect(await openFrame(relabelled, key, binding)).toEqual(failure("altered"));
  });

  it("under another key, cut, or where it is none", async () => {
    expect(await openFrame(frame, otherKey, BINDING)).toEqual(failure("altered"));
    for (const length of [0, 3, 17, 18, 100, 4_095]) expect(await openFrame(frame.slice(0, length), key, BINDING)).toEqual(failure("altered"));
    expect(kindOfFrame(new Uint8Array(4_096))).toBeNull();
  });
});
