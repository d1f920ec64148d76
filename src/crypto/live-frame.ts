import { joined, sameBytes, utf8, type Bytes } from "@/crypto/bytes";
import { randomBytes, systemRandom, type Random } from "@/crypto/random";
import { failure, success, type Result } from "@/domain/result";

/*
 *    0   4  "call"
 *    4   1  format: 1
 *    5   1  kind: place in FRAME_KINDS
 *    6  12  nonce
 *   18   n  AES-GCM-256: length (2), content, zeros; its tag of 16 bytes. Additional data: all before, id, version
 */
const MAGIC = utf8("call");
const FORMAT = 1;
const AT = { format: 4, kind: 5, nonce: 6, sealed: 18 } as const;
const TAG_BYTES = 16;
const LENGTH_BYTES = 2;
/** Hand-shake and nearly every state take the first; the last is what the server takes. */
const SIZES = [4_096, 8_192, 16_384];

/** What a version of a live document can be, each written by one side only. The kind is readable, and authentic. */
export const FRAME_KINDS = ["offer", "answer", "reveal", "person", "volunteer"] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** What a frame is bound to. The first version of a document is the server's choice, hence unknown when it is sealed: 0. */
export interface FrameBinding {
  readonly id: string;
  readonly kind: FrameKind;
  readonly version: number;
}

/** Seals one version of a live document. The nonce is new every time; a call of two hours is far from 2^32 of them. */
export async function sealFrame(content: Bytes, key: CryptoKey, binding: FrameBinding, random: Random = systemRandom): Promise<Result<Bytes, "too-large">> {
  const overhead = AT.sealed + LENGTH_BYTES + TAG_BYTES;
  const size = SIZES.find((candidate) => candidate >= overhead + content.length);
  if (size === undefined) return failure("too-large");
  const plain = new Uint8Array(size - AT.sealed - TAG_BYTES);
  new DataView(plain.buffer).setUint16(0, content.length);
  plain.set(content, LENGTH_BYTES);
  const header = joined(MAGIC, Uint8Array.of(FORMAT, FRAME_KINDS.indexOf(binding.kind)), randomBytes(AT.sealed - AT.nonce, random));
  const sealed = await crypto.subtle.encrypt(cipher(header, binding), key, plain);
  plain.fill(0);
  return success(joined(header, new Uint8Array(sealed)));
}

/** What a frame says that it is; it is not yet known to be true. Null: no frame. */
export function kindOfFrame(frame: Bytes): FrameKind | null {
  if (frame.length < AT.sealed || !sameBytes(frame.slice(0, AT.format), MAGIC) || frame[AT.format] !== FORMAT) return null;
  return FRAME_KINDS[frame[AT.kind] ?? FRAME_KINDS.length] ?? null;
}

/** The content; `altered` where it was changed, belongs to another version, call, kind or key, or is no frame. */
export async function openFrame(frame: Bytes, key: CryptoKey, binding: FrameBinding): Promise<Result<Bytes, "altered">> {
  if (kindOfFrame(frame) !== binding.kind || !SIZES.includes(frame.length)) return failure("altered");
  try {
    const plain = new Uint8Array(await crypto.subtle.decrypt(cipher(frame.slice(0, AT.sealed), binding), key, frame.slice(AT.sealed)));
    const length = new DataView(plain.buffer).getUint16(0);
    return length <= plain.length - LENGTH_BYTES ? success(plain.slice(LENGTH_BYTES, LENGTH_BYTES + length)) : failure("altered");
  } catch (error) {
    if (error instanceof DOMException && error.name === "OperationError") return failure("altered");
    throw error;
  }
}

function cipher(header: Bytes, { id, version }: FrameBinding): AesGcmParams {
  const bound = new Uint8Array(4);
  new DataView(bound.buffer).setUint32(0, version);
  return { name: "AES-GCM", iv: header.slice(AT.nonce, AT.sealed), additionalData: joined(header, utf8(id), bound), tagLength: TAG_BYTES * 8 };
}
