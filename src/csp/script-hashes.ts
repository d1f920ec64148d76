import { createHash } from "node:crypto";

/** The CSP sources of the inline scripts of a page, `'sha256-…'`, in their order (CSP Level 3, 2.3.1). */
export function scriptHashes(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}
