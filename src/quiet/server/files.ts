import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { EMBED_POLICY, livePolicy } from "@/csp/policy";
import { extname, join, relative, sep } from "node:path";
import { stylesheetsOf } from "@/quiet/freeze/page";

export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface QuietFile {
  type: string;
  /** Hash of the content; the part of the ETag before the encoding. */
  hash: string;
  cache: "no-cache" | "no-store" | "public, max-age=31536000, immutable";
  /** Of a page that runs in the browser, and of the scripts that its workers are; absent on all else. */
  policy?: string;
  /** Other sites may show it in a frame. */
  isFramed?: true;
  /** The style sheets without which a page is not painted: named in a header, they are asked for before the page is read. */
  styles?: readonly string[];
  bodies: Partial<Record<Encoding | "identity", Buffer>>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
  ".ttf": "font/ttf",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};
/** Named by its own hash: may be kept for ever. */
const HASHED = /^_next\/static\/|^[spqtw]-\w{8,}\.(css|js)$/;
/** A worker lives under the policy that its own script came with: digests and keys are reckoned there by WebAssembly. */
const WORKER_SCRIPT = /^_next\/static\/.*\.js$/;
/** The only addresses that may be framed. */
const FRAMED = /^\/embed\/\w+\/\w+$/;
const SUFFIX = { br: ".br", gzip: ".gz" } as const;

/** Every file in memory by the path that asks for it: `/fr/france/8` for `fr/france/8/index.html`. `liveScripts`: hashes of inline scripts, per live page. */
export function readQuietFiles(folder: string, liveScripts: Readonly<Record<string, readonly string[]>>): Map<string, QuietFile> {
  const files = new Map<string, QuietFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const type = TYPES[extname(path)];
    if (!entry.isFile() || !type) continue;
    const identity = readFileSync(path);
    const name = relative(folder, path).split(sep).join("/");
    const address = `/${name.replace(/(^|\/)index\.html$/, "")}`;
    const scripts = liveScripts[address];
    files.set(address, {
      type,
      hash: createHash("sha256").update(identity).digest("base64url").slice(0, 22),
      cache: scripts ? "no-store" : HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
      ...(FRAMED.test(address) ? { policy: EMBED_POLICY, isFramed: true as const } : {}),
      ...(scripts || WORKER_SCRIPT.test(name) ? { policy: livePolicy(scripts ?? []) } : {}),
      ...(path.endsWith(".html") ? { styles: stylesheetsOf(identity.toString()) } : {}),
      bodies: { identity, br: readFileSync(path + SUFFIX.br), gzip: readFileSync(path + SUFFIX.gzip) },
    });
  }
  return files;
}
