import { joined, type Bytes } from "@/crypto/bytes";
import { failure, success, type Result } from "@/domain/result";

const SMALLEST = 16 * 1024;
const LENGTH_BYTES = 4;

/** The largest size class: above what a full board of links can take. */
export const LARGEST_CLASS = 8 * 1024 * 1024;

/**
 * `content` behind its length (32 bits, big endian) and before zeros, so that with the `overhead` of what will wrap it the whole is
 * 16 KiB, 32 KiB, 64 KiB … 8 MiB: who sees the length learns one of ten classes, and nearly every case is in the first.
 */
export function padded(content: Bytes, overhead: number): Result<Bytes, "too-large"> {
  let size = SMALLEST;
  while (size < overhead + LENGTH_BYTES + content.length) size *= 2;
  if (size > LARGEST_CLASS) return failure("too-large");
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, content.length);
  return success(joined(length, content, new Uint8Array(size - overhead - LENGTH_BYTES - content.length)));
}

/** What `padded` was given. */
export function unpadded(bytes: Bytes): Result<Bytes, "damaged"> {
  if (bytes.length < LENGTH_BYTES) return failure("damaged");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  return length <= bytes.length - LENGTH_BYTES ? success(bytes.slice(LENGTH_BYTES, LENGTH_BYTES + length)) : failure("damaged");
}
