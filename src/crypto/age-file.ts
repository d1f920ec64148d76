import { Decrypter, Encrypter } from "age-encryption";
import { LARGEST_AGE_FILE, type AgeFileError } from "@/crypto/age-file-limits";
import type { Bytes } from "@/crypto/bytes";
import { passphraseText } from "@/crypto/passphrase-key";
import { failure, success, type Result } from "@/domain/result";

/** Leaves room for header, tags and chunks. */
const LARGEST_CONTENT = LARGEST_AGE_FILE - 64 * 1024;

/** scrypt with N = 2^17, r = 8, p = 1 (128 MiB): what OWASP's Password Storage Cheat Sheet asks at least; age itself takes 2^18. */
const WORK_FACTOR = 17;
/** A version line, and the kind of the first recipient where the file goes that far. */
const HEAD = /^age-encryption\.org\/v1\n(?:-> (?<kind>\S+) )?/;
const HEAD_BYTES = 64;
const PASSPHRASE_KIND = "scrypt";

/** What the library throws; its version is pinned, and a test holds it to these words. */
const WRONG_PASSPHRASE = "no identity matched any of the file's recipients";
const TOO_MUCH_WORK = "scrypt work factor is too high";

/** A file in the standard age format (age-encryption.org/v1), binary, under a passphrase: any age tool opens it. Takes seconds: run it in a worker. */
export async function sealAgeFile(content: Bytes, passphrase: string): Promise<Result<Bytes, "too-large">> {
  if (content.length > LARGEST_CONTENT) return failure("too-large");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphraseText(passphrase));
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  return success(new Uint8Array(await encrypter.encrypt(content)));
}

/** The content of a file that `sealAgeFile`, or any age tool with a passphrase, made. Nothing of it is given before all of it is authentic. */
export async function openAgeFile(file: Bytes, passphrase: string): Promise<Result<Bytes, AgeFileError>> {
  if (file.length > LARGEST_AGE_FILE) return failure("too-large");
  const head = HEAD.exec(new TextDecoder("latin1").decode(file.subarray(0, HEAD_BYTES)));
  if (!head || (head.groups?.["kind"] ?? PASSPHRASE_KIND) !== PASSPHRASE_KIND) return failure("not-an-age-file");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphraseText(passphrase));
  try {
    return success(new Uint8Array(await decrypter.decrypt(file)));
  } catch (error) {
    return failure(ageFileError(error));
  }
}

/** Every other error of the library is about a file that does not hold together. */
function ageFileError(error: unknown): AgeFileError {
  if (!(error instanceof Error)) throw error;
  if (error.message === WRONG_PASSPHRASE) return "wrong-passphrase";
  return error.message === TOO_MUCH_WORK || error instanceof RangeError ? "too-large" : "damaged";
}
