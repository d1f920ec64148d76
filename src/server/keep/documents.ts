import { randomInt } from "node:crypto";

export interface Stored {
  ciphertext: Uint8Array<ArrayBuffer>;
  version: number;
}

/** Ciphertext under ids. Each method is one decision of the database, so that of two that write at once one wins and the other is told. */
export interface Documents {
  /** The version of the new document; null where the id is taken. */
  create(id: string, ciphertext: Uint8Array<ArrayBuffer>): Promise<number | null>;
  /** The next version; null where the document is not at `version`, or not there. */
  replace(id: string, ciphertext: Uint8Array<ArrayBuffer>, version: number): Promise<number | null>;
  read(id: string): Promise<Stored | null>;
  /** False where there was none. */
  remove(id: string): Promise<boolean>;
}

/** By chance, so that who still holds a version of an earlier document under the same id does not overwrite the new one. */
export function firstVersion(): number {
  return randomInt(1, 2 ** 30);
}
