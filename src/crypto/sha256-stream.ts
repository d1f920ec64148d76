import { createSHA256 } from "hash-wasm";

/** What stands for a file that stays where it is. */
export interface Digest {
  /** Lower-case hexadecimal, 64 characters. */
  readonly sha256: string;
  readonly bytes: number;
}

/** SHA-256 of a stream, a chunk at a time: the memory it takes does not grow with the file. Fails as the stream fails. */
export async function sha256OfStream(stream: ReadableStream<Uint8Array>, onProgress: (bytes: number) => void): Promise<Digest> {
  const hasher = await createSHA256();
  const reader = stream.getReader();
  let bytes = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    hasher.update(chunk.value);
    bytes += chunk.value.length;
    onProgress(bytes);
  }
  return { sha256: hasher.digest("hex"), bytes };
}
