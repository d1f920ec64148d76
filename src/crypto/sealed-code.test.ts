import { hkdfSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { hex, utf8 } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope } from "@/crypto/envelope";
import { ARGON2ID, type Kdf, type Stretch } from "@/crypto/kdf";
import { accessOf, groupsOf, newSealedCode, parseSealedCode, type SealedAccess, type SealedCode } from "@/crypto/sealed-code";
import { failure, success } from "@/domain/result";

const SEED = { seed: 20_261_122 };
/** Sixteen digits by pi, and theirs. */
const CODE = codeOf("31415926535897934");
const codes = fc.uint8Array({ minLength: 16, maxLength: 16, max: 249 }).map((bytes) => newSealedCode((asked) => {
  asked.set(bytes);
  return asked;
}));

function codeOf(typed: string): SealedCode {
  const parsed = parseSealedCode(typed);
  if (!parsed.ok) throw new Error(`${typed}: ${parsed.error}`);
  return parsed.value;
}

async function access(code: SealedCode): Promise<SealedAccess> {
  const made = await accessOf(code, argon2id);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}

describe("a new code", () => {
  it("has seventeen digits, the first sixteen as they were drawn", () => {
    const code = newSealedCode((bytes) => bytes.map((_, index) => index));
    expect(code).toMatch(/^0123456789012345\d$/);
  });

  it("is shown as two numbers of nine and eight digits that are read back", () => fc.assert(fc.property(codes, (code) => {
    const [first, second] = groupsOf(code);
    expect([first.length, second.length]).toEqual([9, 8]);
    for (const shown of [`${first} ${second}`, `${first}${second}`, `0${first}\n0${second}`, `0${first} 06${second}`]) expect(parseSealedCode(shown)).toEqual(success(code));
  }), SEED));

  it("is another every time", () => {
    expect(new Set(Array.from({ length: 1_000 }, () => newSealedCode())).size).toBe(1_000);
  });
});

describe("what a person types", () => {
  it.each([
    ["as it is", "31415926535897934"],
    ["spaces", "314 15 92 65 35 897 934"],
    ["dots", "314.15.92.65.35.897.934"],
    ["dashes", "314-159265–35—897‐934"],
    ["slashes", "314/15 92 65 / 35/897/934"],
    ["non-breaking and narrow spaces", "314\u00a015\u202f92\u200965 35\u2007897\u00a0934"],
    ["tab and line ends", "\t314159265\r\n35897934\n"],
    ["full-width digits", "３１４１５９２６５３５８９７９３４"],
    ["invisible marks of a pasted number", "\u202a314159265\u202c \u200b35897934"],
    ["the 0 in front of both numbers", "0314 15 92 65 — 035 897 934"],
    ["as two French numbers", "03 14 15 92 65, 06 35 89 79 34"],
  ])("%s: read", (_, typed) => {
    expect(parseSealedCode(typed)).toEqual(success("31415926535897934"));
  });

  it.each([
    ["nothing", "", "too-short"],
    ["no digit", "je ne sais plus", "too-short"],
    ["one too few", "3141592653589793", "too-short"],
    ["one too many", "314159265358979320", "too-long"],
    ["a country in front", "+33314159265 35897934", "too-long"],
    ["only one 0 in front", "0314159265 35897934", "too-long"],
    ["a wrong digit", "31415926535897931", "check-digit"],
    ["neighbours changed over", "31415926535897943", "check-digit"],
  ])("%s: refused", (_, typed, error) => {
    expect(parseSealedCode(typed)).toEqual({ ok: false, error });
  });

  it("with any one digit wrong is refused", () => fc.assert(fc.property(codes, fc.nat(16), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
    const wrong = [...code].map((digit, index) => (index === at ? (Number(digit) + by) % 10 : digit)).join("");
    expect(parseSealedCode(wrong)).toEqual(failure("check-digit"));
  }), { ...SEED, numRuns: 2_000 }));

  it("with any two neighbours changed over is refused", () => fc.assert(fc.property(codes, fc.nat(15), (code, at) => {
    const over = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
    fc.pre(over !== code);
    expect(parseSealedCode(over)).toEqual(failure("check-digit"));
  }), { ...SEED, numRuns: 2_000 }));
});

describe("where a code leads", () => {
  it("is an id of 32 hexadecimal characters and a key that cannot leave, the same on every device", async () => {
    const [here, there, other] = [await access(CODE), await access(CODE), await access(newSealedCode())];
    expect(here.id).toMatch(/^[0-9a-f]{32}$/);
    expect(there.id).toBe(here.id);
    expect(other.id).not.toBe(here.id);
    expect(here.key).toMatchObject({ extractable: false, algorithm: { name: "AES-GCM", length: 256 } });
    const sealed = await sealEnvelope(utf8("case"), here.key, here.kdf);
    if (!sealed.ok) throw new Error(sealed.error);
    expect(await openEnvelope(sealed.value, there.key)).toEqual(success(utf8("case")));
    expect(await openEnvelope(sealed.value, other.key)).toEqual(failure("wrong-key"));
  });

  it("never changes: a code noted today opens for as long as a copy is kept", async () => {
    expect((await access(CODE)).id).toBe("bd6ead7c8c7b9d5757e9eb00d50eeb4e");
  });

  it("costs one Argon2id with the parameters and the salt of the contract", async () => {
    const asked: Kdf[] = [];
    const recorded: Stretch<"no-worker"> = async (secret, kdf) => {
      expect(secret).toEqual(utf8(CODE));
      asked.push(kdf);
      return failure("no-worker");
    };
    expect(await accessOf(CODE, recorded)).toEqual(failure("no-worker"));
    expect(asked).toEqual([{ ...ARGON2ID, salt: utf8("quatre-pas/copy1") }]);
  });

  it("follows from the stretched code by HKDF as another implementation has it", async () => {
    const stretched = await argon2id(utf8(CODE), { ...ARGON2ID, salt: utf8("quatre-pas/copy1") });
    if (!stretched.ok) throw new Error(stretched.error);
    const expand = (label: string, length: number) => new Uint8Array(hkdfSync("sha256", stretched.value, "", `quatre-pas/sealed-copy/${label}`, length));
    const { id, key, kdf } = await access(CODE);
    expect(id).toBe(hex(expand("id", 16)));
    const sameKey = await crypto.subtle.importKey("raw", expand("key", 32), "AES-GCM", false, ["decrypt"]);
    const sealed = await sealEnvelope(utf8("case"), key, kdf);
    expect(sealed.ok && (await openEnvelope(sealed.value, sameKey))).toEqual(success(utf8("case")));
  });
});
