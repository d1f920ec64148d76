import { armor, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openAgeFile, sealAgeFile } from "@/crypto/age-file";
import { LARGEST_AGE_FILE } from "@/crypto/age-file-limits";
import { utf8, type Bytes } from "@/crypto/bytes";
import { failure, success } from "@/domain/result";

const PASSPHRASE = "cinq mots sans lien aucun";
const CONTENT = utf8(JSON.stringify({ version: 1, note: "café" }));

/** As an age tool might write it; a low work factor, so that a property can try it many times. */
async function quickFile(content: Bytes, workFactor = 6): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(workFactor);
  return new Uint8Array(await encrypter.encrypt(content));
}

let quick: Bytes;
beforeAll(async () => {
  quick = await quickFile(CONTENT);
});

describe("an age file", () => {
  it("gives back what was sealed, to the passphrase alone", async () => {
    const start = performance.now();
    const file = await sealAgeFile(CONTENT, PASSPHRASE);
    process.stdout.write(`age file, scrypt 2^17: ${Math.round(performance.now() - start)} ms\n`);
    if (!file.ok) throw new Error(file.error);
    expect(Buffer.from(file.value).toString("latin1")).toMatch(/^age-encryption\.org\/v1\n-> scrypt [\w+/]{22} 17\n/);
    expect(await openAgeFile(file.value, PASSPHRASE)).toEqual(success(CONTENT));
    expect(await openAgeFile(file.value, `${PASSPHRASE} `)).toEqual(failure("wrong-passphrase"));
  });

  it("opens with the accent typed otherwise", async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase("\u00e9t\u00e9");
    encrypter.setScryptWorkFactor(6);
    expect(await openAgeFile(new Uint8Array(await encrypter.encrypt(CONTENT)), "e\u0301te\u0301")).toEqual(success(CONTENT));
  });

  it("may hold more than one chunk", async () => {
    const content = new Uint8Array(200_000).fill(7);
    expect(await openAgeFile(await quickFile(content), PASSPHRASE)).toEqual(success(content));
  });
});

describe("a file that is refused", () => {
  it("has any one bit turned", () =>
    fc.assert(fc.asyncProperty(fc.nat(quick.length * 8 - 1), async (bit) => {
      const turned = quick.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
      expect(await openAgeFile(turned, PASSPHRASE)).toMatchObject({ ok: false });
    }), { seed: 20_261_122, numRuns: 400 }));

  it("is cut short anywhere", async () => {
    for (let length = 0; length < quick.length; length += 1) {
      const opened = await openAgeFile(quick.slice(0, length), PASSPHRASE);
      expect(opened, `${length} bytes`).toEqual(failure(length < 22 ? "not-an-age-file" : "damaged"));
    }
  });

  it.each([
    ["nothing", async () => new Uint8Array(0)],
    ["a picture", async () => Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ["a text that speaks of age", async () => utf8("age-encryption.org/v2\n-> scrypt x 10\n")],
    ["an age file in armour", async () => utf8(armor.encode(quick))],
    ["an age file for a key", async () => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
      return new Uint8Array(await encrypter.encrypt(CONTENT));
    }],
  ])("is %s", async (_, file) => {
    expect(await openAgeFile(await file(), PASSPHRASE)).toEqual(failure("not-an-age-file"));
  });

  it("is larger than a case can be", async () => {
    expect(await openAgeFile(new Uint8Array(LARGEST_AGE_FILE + 1), PASSPHRASE)).toEqual(failure("too-large"));
    expect(await sealAgeFile(new Uint8Array(LARGEST_AGE_FILE), PASSPHRASE)).toEqual(failure("too-large"));
  });

  it("asks for more memory than a device has", async () => {
    const greedy = utf8(Buffer.from(quick).toString("latin1").replace(/ 6\n/, " 21\n"));
    expect(await openAgeFile(greedy, PASSPHRASE)).toEqual(failure("too-large"));
  });
});
