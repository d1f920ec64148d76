import { describe, expect, it } from "vitest";
import { joined, utf8, type Bytes } from "@/crypto/bytes";
import { sealFrame, openFrame } from "@/crypto/live-frame";
import { agree, newEphemeral, offerOf, readOffer, type Agreed, type Ephemeral, type Transcript } from "@/crypto/live-handshake";
import { randomBytes } from "@/crypto/random";
import { failure, type Result } from "@/domain/result";

const ID = "0123456789abcdef0123456789abcdef";
const mix = randomBytes(32);

async function handshake() {
  const [person, guest] = await Promise.all([newEphemeral(), newEphemeral()]);
  const offer = await offerOf(person, "nl");
  return { person, guest, told: { id: ID, version: 41, offer, answer: guest.opened, reveal: person.opened } satisfies Transcript };
}
function value(result: Result<Agreed, "altered">): Agreed {
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
async function isSameKey(one: CryptoKey, other: CryptoKey): Promise<boolean> {
  const binding = { id: ID, kind: "person", version: 1 } as const;
  const frame = await sealFrame(utf8("x"), one, binding);
  return frame.ok && (await openFrame(frame.value, other, binding)).ok;
}
const turned = (bytes: Bytes, bit: number) => bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

describe("the hand-shake", () => {
  it("gives both sides the same key and the same two words, in the person's language", async () => {
    const { person, guest, told } = await handshake();
    const [here, there] = [value(await agree(person, told, mix)), value(await agree(guest, told, mix))];
    expect(here.words).toEqual(there.words);
    for (const word of here.words) expect(word).toBeLessThan(256);
    expect(await isSameKey(here.key, there.key)).toBe(true);
    expect(here.key.extractable).toBe(false);
    expect(readOffer(told.offer)).toMatchObject({ value: { locale: "nl" } });
  });

  it("refuses what was not committed to, bit by bit", async () => {
    const { guest, told } = await handshake();
    for (let bit = 0; bit < told.reveal.length * 8; bit += 7) expect(await agree(guest, { ...told, reveal: turned(told.reveal, bit) }, mix)).toEqual(failure("altered"));
    for (let bit = 0; bit < 256; bit += 5) expect(await agree(guest, { ...told, offer: turned(told.offer, bit) }, mix)).toEqual(failure("altered"));
  });

  it("refuses a point that is not on the curve, and what is no key", async () => {
    const { person, told } = await handshake();
    for (const answer of [turned(told.answer, 100), new Uint8Array(97), new Uint8Array(0), told.answer.slice(1)]) expect(await agree(person, { ...told, answer }, mix)).toEqual(failure("altered"));
  });

  it("gives another key where anything that was told differs", async () => {
    const { person, guest, told } = await handshake();
    const here = value(await agree(person, told, mix));
    const others = [
      value(await agree(guest, { ...told, version: 42 }, mix)),
      value(await agree(guest, { ...told, id: ID.replace("0", "f") }, mix)),
      value(await agree(guest, { ...told, offer: joined(told.offer.slice(0, 32), Uint8Array.of(0)) }, mix)),
      value(await agree(guest, told, randomBytes(32))),
    ];
    for (const other of others) expect(await isSameKey(here.key, other.key)).toBe(false);
  });

  it("gives other words to each side when somebody stands between them, in all but one of 65,536 calls", async () => {
    let equal = 0;
    for (let call = 0; call < 150; call += 1) {
      const { person, guest, told } = await handshake();
      const between = await betweenBoth(person, guest, told);
      equal += between ? 1 : 0;
    }
    // Two in 150 by chance: less likely than one in 300,000.
    expect(equal).toBeLessThan(2);
  });
});

/** Somebody who knows the digits plays guest to the person and person to the guest, with keys that had to be chosen first. */
async function betweenBoth(person: Ephemeral, guest: Ephemeral, told: Transcript): Promise<boolean> {
  const [asGuest, asPerson] = await Promise.all([newEphemeral(), newEphemeral()]);
  const toPerson = { ...told, answer: asGuest.opened };
  const toGuest = { ...told, offer: await offerOf(asPerson, "nl"), reveal: asPerson.opened };
  const here = value(await agree(person, toPerson, mix));
  const there = value(await agree(guest, toGuest, mix));
  expect(await isSameKey(here.key, value(await agree(asGuest, toPerson, mix)).key)).toBe(true);
  expect(await isSameKey(here.key, there.key)).toBe(false);
  return here.words.join() === there.words.join();
}
