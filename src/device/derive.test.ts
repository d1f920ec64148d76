import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { utf8 } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope } from "@/crypto/envelope";
import { freshKdf, keyFromPassphrase } from "@/crypto/passphrase-key";
import { accessOf, newSealedCode } from "@/crypto/sealed-code";
import { deriveFromCode, deriveFromPassphrase } from "@/device/derive";
import { failure, success } from "@/domain/result";
import { WebWorker } from "../../tests/support/web-worker";

beforeEach(() => {
  vi.stubGlobal("Worker", WebWorker);
  vi.stubGlobal("isSecureContext", true);
});
afterEach(() => vi.unstubAllGlobals());

describe("a key derived in a worker", () => {
  it("is that of the passphrase", async () => {
    const kdf = freshKdf();
    const [here, there] = [await keyFromPassphrase("passphrase", kdf, argon2id), await deriveFromPassphrase("passphrase", kdf)];
    if (!here.ok || !there.ok) throw new Error("no key");
    const sealed = await sealEnvelope(utf8("case"), there.value, kdf);
    expect(sealed.ok && (await openEnvelope(sealed.value, here.value))).toEqual(success(utf8("case")));
  });

  it("is that of the code", async () => {
    const code = newSealedCode();
    const [here, there] = [await accessOf(code, argon2id), await deriveFromCode(code)];
    expect(there.ok && there.value.id).toBe(here.ok && here.value.id);
  });

  it("fails with words where the browser has no worker", async () => {
    vi.stubGlobal("Worker", undefined);
    expect(await deriveFromPassphrase("passphrase", freshKdf())).toEqual(failure("no-worker"));
  });

  it("fails with words where the memory cannot be had", async () => {
    expect(await deriveFromPassphrase("passphrase", { ...freshKdf(), memoryKiB: 2 ** 22 })).toEqual(failure("no-memory"));
  });

  it("fails with words on a page without TLS", async () => {
    vi.stubGlobal("isSecureContext", false);
    expect(await deriveFromCode(newSealedCode())).toEqual(failure("insecure-page"));
  });
});
