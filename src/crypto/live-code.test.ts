import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { hex, utf8 } from "@/crypto/bytes";
import { ARGON2ID, type Kdf, type Stretch } from "@/crypto/kdf";
import { liveAccessOf, newLiveCode, pairsOf, parseLiveCode, type LiveCode } from "@/crypto/live-code";
import { failure, success } from "@/domain/result";

function code(digits: string): LiveCode {
  const parsed = parseLiveCode(digits);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}
const CODE = code("000000000000");

describe("the twelve digits", () => {
  it("are read aloud in six pairs, and read back however they are typed", () => {
    for (let round = 0; round < 200; round += 1) {
      const fresh = newLiveCode();
      const pairs = pairsOf(fresh);
      expect(pairs).toHaveLength(6);
      for (const between of ["", " ", " - ", "\u202f", "."]) expect(parseLiveCode(pairs.join(between))).toEqual(success(fresh));
    }
  });

  it("catch every wrong digit and every two neighbours changed over", () => fc.assert(fc.property(fc.nat(11), fc.integer({ min: 1, max: 9 }), (at, by) => {
    const digits = [...newLiveCode()].map(Number);
    const wrong = digits.map((digit, index) => (index === at ? (digit + by) % 10 : digit)).join("");
    expect(parseLiveCode(wrong)).toEqual(failure("check-digit"));
    const [one = 0, two = 0] = digits.slice(at, at + 2);
    const swapped = [...digits.slice(0, at), two, one, ...digits.slice(at + 2)].join("");
    if (at < 11 && one !== two) expect(parseLiveCode(swapped)).toEqual(failure("check-digit"));
  }), { seed: 20_261_122, numRuns: 500 }));

  it.each([["", "too-short"], ["12 34 56", "too-short"], ["1234567890123", "too-long"], ["un deux", "too-short"]] as const)("%j are `%s`", (typed, error) => {
    expect(parseLiveCode(typed)).toEqual(failure(error));
  });
});

describe("what follows from them", () => {
  it("costs one Argon2id with the contract's parameters and a salt of its own", async () => {
    const asked: Kdf[] = [];
    const recorded: Stretch<"no-worker"> = async (secret, kdf) => {
      expect(secret).toEqual(utf8(CODE));
      asked.push(kdf);
      return failure("no-worker");
    };
    expect(await liveAccessOf(CODE, recorded)).toEqual(failure("no-worker"));
    expect(asked).toEqual([{ ...ARGON2ID, salt: utf8("quatre-pas/live1") }]);
  });

  it("is another id, key and mix for each code, the same on both screens", async () => {
    const [one, same, other] = await Promise.all([CODE, CODE, code("000000000019".replace(/\d$/, "") + lastOf("00000000001"))].map((digits) => liveAccessOf(digits, argon2id)));
    if (!one?.ok || !same?.ok || !other?.ok) throw new Error("derivation");
    expect(one.value.id).toMatch(/^[0-9a-f]{32}$/);
    expect([same.value.id, hex(same.value.mix)]).toEqual([one.value.id, hex(one.value.mix)]);
    expect(other.value.id).not.toBe(one.value.id);
    expect(hex(other.value.mix)).not.toBe(hex(one.value.mix));
    expect(one.value.key.extractable).toBe(false);
    expect(hex(one.value.mix)).not.toContain(one.value.id);
  });
});

function lastOf(eleven: string): string {
  return [..."0123456789"].find((digit) => parseLiveCode(eleven + digit).ok) ?? "";
}
