import { describe, expect, it } from "vitest";
import { argon2id, type Argon2Error } from "@/crypto/argon2";
import { utf8, type Bytes } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope } from "@/crypto/envelope";
import type { Stretch } from "@/crypto/kdf";
import { freshKdf, keyFromPassphrase } from "@/crypto/passphrase-key";
import { failure, success } from "@/domain/result";

async function keyOf(passphrase: string, kdf = freshKdf()): Promise<CryptoKey> {
  const key = await keyFromPassphrase(passphrase, kdf, argon2id);
  if (!key.ok) throw new Error(key.error);
  return key.value;
}

describe("the key of a passphrase", () => {
  it("opens what it sealed, made again from the same passphrase and salt; another passphrase does not", async () => {
    const kdf = freshKdf();
    const sealed = await sealEnvelope(utf8("private"), await keyOf("une phrase à moi", kdf), kdf);
    if (!sealed.ok) throw new Error(sealed.error);
    expect(await openEnvelope(sealed.value, await keyOf("une phrase à moi", kdf))).toEqual(success(utf8("private")));
    expect(await openEnvelope(sealed.value, await keyOf("une phrase à Moi", kdf))).toEqual(failure("wrong-key"));
    expect(await openEnvelope(sealed.value, await keyOf("une phrase à moi"))).toEqual(failure("wrong-key"));
  });

  it("cannot leave the browser's keeping", async () => {
    const key = await keyOf("passphrase");
    expect(key).toMatchObject({ extractable: false, algorithm: { name: "AES-GCM", length: 256 } });
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
  });

  it("leaves no copy of its bytes", async () => {
    const seen: Bytes[] = [];
    const watched: Stretch<Argon2Error> = async (secret, kdf) => {
      const stretched = await argon2id(secret, kdf);
      if (stretched.ok) seen.push(stretched.value);
      return stretched;
    };
    await keyFromPassphrase("passphrase", freshKdf(), watched);
    expect(seen).toEqual([new Uint8Array(32)]);
  });

  it("is the same however an accent was typed", async () => {
    const secrets: Bytes[] = [];
    const recorded: Stretch<"no-wasm"> = async (secret) => {
      secrets.push(secret);
      return failure("no-wasm");
    };
    for (const typed of ["\u00e9t\u00e9", "e\u0301te\u0301"]) expect(await keyFromPassphrase(typed, freshKdf(), recorded)).toEqual(failure("no-wasm"));
    expect(secrets).toEqual([utf8("\u00e9t\u00e9"), utf8("\u00e9t\u00e9")]);
  });

  it("is not made of nothing", async () => {
    await expect(keyFromPassphrase("", freshKdf(), argon2id)).rejects.toThrow("empty passphrase");
  });

  it("has a salt of its own", () => {
    expect(freshKdf().salt).not.toEqual(freshKdf().salt);
  });
});
