import { afterEach, describe, expect, it, vi } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { hex, utf8 } from "@/crypto/bytes";
import { ARGON2ID, SALT_BYTES } from "@/crypto/kdf";

afterEach(() => vi.unstubAllGlobals());

describe("Argon2id", () => {
  it("gives the vector of the reference implementation (phc-winner-argon2, test.c: t=2, m=2^16, p=1)", async () => {
    const stretched = await argon2id(utf8("password"), { memoryKiB: 65_536, iterations: 2, parallelism: 1, salt: utf8("somesalt") });
    if (!stretched.ok) throw new Error(stretched.error);
    expect(hex(stretched.value)).toBe("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
  });

  it("costs 64 MiB, three passes, one lane", async () => {
    expect(ARGON2ID).toEqual({ memoryKiB: 65_536, iterations: 3, parallelism: 1 });
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await argon2id(utf8("passphrase"), { ...ARGON2ID, salt: new Uint8Array(SALT_BYTES) });
      times.push(Math.round(performance.now() - start));
    }
    process.stdout.write(`Argon2id, 64 MiB, t=3, p=1: ${times.join(", ")} ms\n`);
  });

  it("says that WebAssembly is missing", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(await argon2id(utf8("x"), { ...ARGON2ID, salt: new Uint8Array(SALT_BYTES) })).toEqual({ ok: false, error: "no-wasm" });
  });

  it("says that memory is missing", async () => {
    expect(await argon2id(utf8("x"), { ...ARGON2ID, memoryKiB: 2 ** 22, salt: new Uint8Array(SALT_BYTES) })).toEqual({ ok: false, error: "no-memory" });
  });
});
