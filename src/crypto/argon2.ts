import { argon2id as hashWasmArgon2id } from "hash-wasm";
import type { Stretch } from "@/crypto/kdf";
import { failure, success } from "@/domain/result";

const STRETCHED_BYTES = 32;

/** `no-wasm`: the browser is too old, or the page's policy lacks 'wasm-unsafe-eval'. `no-memory`: 64 MiB could not be had. */
export type Argon2Error = "no-wasm" | "no-memory";

/** Argon2id, version 1.3, in the thread that calls it: for a worker, or a test. An empty secret throws. */
export const argon2id: Stretch<Argon2Error> = async (secret, { memoryKiB, iterations, parallelism, salt }) => {
  if (typeof WebAssembly === "undefined") return failure("no-wasm");
  try {
    const stretched = await hashWasmArgon2id({ password: secret, salt, memorySize: memoryKiB, iterations, parallelism, hashLength: STRETCHED_BYTES, outputType: "binary" });
    return success(new Uint8Array(stretched));
  } catch (error) {
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError) return failure("no-wasm");
    if (error instanceof RangeError || error instanceof WebAssembly.RuntimeError) return failure("no-memory");
    throw error;
  }
};
