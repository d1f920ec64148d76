import { sha256OfStream, type Digest } from "@/crypto/sha256-stream";
import { failure, success, type Result } from "@/domain/result";

/** SHA-256 of a file as it is when read. A stream that ends early or late is a file that changed meanwhile: no digest rather than a wrong one. */
export async function digestOfFile(file: Blob, onProgress: (bytes: number) => void): Promise<Result<Digest, "unreadable" | "unsupported">> {
  if (typeof WebAssembly === "undefined" || !("stream" in file)) return failure("unsupported");
  try {
    const digest = await sha256OfStream(file.stream(), onProgress);
    return digest.bytes === file.size ? success(digest) : failure("unreadable");
  } catch (error) {
    if (error instanceof DOMException) return failure("unreadable");
    if (error instanceof WebAssembly.CompileError || error instanceof EvalError) return failure("unsupported");
    throw error;
  }
}
