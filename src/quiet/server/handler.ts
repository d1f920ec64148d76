import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { answerFile } from "@/quiet/server/answer";
import type { QuietFile } from "@/quiet/server/files";
import { SECURITY_HEADERS } from "@/quiet/server/headers";
import { acceptedLocale, localeOfMissing } from "@/quiet/server/locale";

/** The frozen page of an address that leads nowhere, per language; never served under its own name. */
export const missingName = (locale: string) => `/${locale}/404.html`;

const LIVE = /^\/(?:_next|api)\//;

/** Files first, the framework for the rest, a 404 in the person's language for what nobody knows. */
export function quietHandler(files: ReadonlyMap<string, QuietFile>, framework: (request: IncomingMessage, response: ServerResponse) => unknown): RequestListener {
  return (request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) {
      response.writeHead(400, { ...SECURITY_HEADERS, "Content-Length": 0 }).end();
      return;
    }
    if (path === "/") {
      response.writeHead(307, { ...SECURITY_HEADERS, Location: `/${acceptedLocale(request)}`, Vary: "Accept-Language", "Cache-Control": "no-cache", "Content-Length": 0 }).end();
      return;
    }
    const file = files.get(path);
    if (file && !path.endsWith("/404.html")) return answerFile(request, response, file);
    if (LIVE.test(path)) {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (path.startsWith("/api/")) {
        response.setHeader("Cache-Control", "no-store");
        // Ciphertext does not compress, and a compressor would hold back a stream of events.
        delete request.headers["accept-encoding"];
      }
      framework(request, response);
      return;
    }
    const withoutSlash = path.replace(/\/+$/, "");
    if (withoutSlash !== path && files.has(withoutSlash)) {
      response.writeHead(308, { ...SECURITY_HEADERS, Location: withoutSlash, "Content-Length": 0 }).end();
      return;
    }
    const missing = files.get(missingName(localeOfMissing(request, path)));
    if (!missing) throw new Error("the page for unknown addresses is not frozen");
    answerFile(request, response, missing, 404);
  };
}

/** The path of an address, decoded; null when it is malformed. */
function pathOf(url: string): string | null {
  const end = url.search(/[?#]/);
  try {
    const path = decodeURIComponent(end === -1 ? url : url.slice(0, end));
    return path.startsWith("/") && !path.includes("\0") ? path : null;
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}
