import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip } from "node:zlib";

const best = (content: Buffer) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } });
const toBrotli = promisify<Buffer, ReturnType<typeof best>, Buffer>(brotliCompress);
const toGzip = promisify<Buffer, { level: number }, Buffer>(gzip);

/** Writes a file below `folder`, and beside it what a server may send instead: brotli and gzip. */
export async function write(folder: string, name: string, content: string | Buffer): Promise<void> {
  const path = join(folder, name);
  const bytes = Buffer.from(content);
  await mkdir(dirname(path), { recursive: true });
  const [br, gz] = await Promise.all([toBrotli(bytes, best(bytes)), toGzip(bytes, { level: 9 })]);
  await Promise.all([writeFile(path, bytes), writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
}

/** What the content weighs over the wire. */
export function wireBytes(content: string): number {
  const bytes = Buffer.from(content);
  return brotliCompressSync(bytes, best(bytes)).length;
}
