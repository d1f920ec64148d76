import { utf8, type Bytes } from "@/crypto/bytes";
import { ARGON2ID, SALT_BYTES, type Kdf, type Stretch } from "@/crypto/kdf";
import { randomBytes, systemRandom, type Random } from "@/crypto/random";
import { success, type Result } from "@/domain/result";

/** Today's parameters with a salt of their own: once for each passphrase that is chosen. */
export function freshKdf(random: Random = systemRandom): Kdf {
  return { ...ARGON2ID, salt: randomBytes(SALT_BYTES, random) };
}

/** NFC first: an accent typed on a phone and on a desktop can be other code points, and must be the same passphrase. */
export function passphraseText(passphrase: string): string {
  if (passphrase === "") throw new RangeError("empty passphrase");
  return passphrase.normalize("NFC");
}

/**
 * The key of a passphrase: Argon2id, then AES-GCM-256. The key cannot be exported, and its bytes are overwritten as soon as it stands.
 * Fails only as `stretch` fails: a wrong passphrase gives another key, which `openEnvelope` refuses.
 */
export async function keyFromPassphrase<E extends string>(passphrase: string, kdf: Kdf, stretch: Stretch<E>): Promise<Result<CryptoKey, E>> {
  const stretched = await stretch(utf8(passphraseText(passphrase)), kdf);
  return stretched.ok ? success(await aesKey(stretched.value)) : stretched;
}

async function aesKey(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  raw.fill(0);
  return key;
}
