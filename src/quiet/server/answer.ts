import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import { TAKES_REPORTS } from "@/device/report";
import { ENCODINGS, type Encoding, type QuietFile } from "@/quiet/server/files";
import { FRAMED_HEADERS, SECURITY_HEADERS } from "@/quiet/server/headers";

/** Answers with a frozen file: the smallest encoding that the client takes, 304 where it has the content already. */
export function answerFile(request: IncomingMessage, response: ServerResponse, file: QuietFile, status = 200): void {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { ...SECURITY_HEADERS, Allow: "GET, HEAD", "Content-Length": 0 }).end();
    return;
  }
  const encoding = encodingFor(request, file);
  const tag = `"${file.hash}-${encoding}"`;
  const headers: Record<string, string> = {
    ...(file.isFramed ? FRAMED_HEADERS : SECURITY_HEADERS),
    ETag: tag,
    "Cache-Control": file.cache,
    ...(file.type.startsWith("text/html") ? { "Server-Timing": TAKES_REPORTS } : {}),
    ...(file.styles?.length ? { Link: file.styles.map((style) => `<${style}>; rel=preload; as=style`).join(", ") } : {}),
    ...(file.policy === undefined ? {} : { "Content-Security-Policy": file.policy }),
    Vary: status === 404 ? "Accept-Encoding, Accept-Language" : "Accept-Encoding",
  };
  if (status === 200 && matches(request.headers["if-none-match"], tag)) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = file.bodies[encoding];
  if (!body) throw new Error(`no ${encoding} body`);
  headers["Content-Type"] = file.type;
  headers["Content-Length"] = String(body.length);
  if (encoding !== "identity") headers["Content-Encoding"] = encoding;
  response.writeHead(status, headers).end(request.method === "HEAD" ? undefined : body);
}

function encodingFor(request: IncomingMessage, file: QuietFile): Encoding | "identity" {
  const accepted = request.headers["accept-encoding"];
  if (!accepted) return "identity";
  const accepts = new Negotiator(request).encodings([...ENCODINGS]);
  return ENCODINGS.find((encoding) => accepts.includes(encoding) && file.bodies[encoding] !== undefined) ?? "identity";
}

/** `If-None-Match` as RFC 9110, 13.1.2: a list of tags compared weakly, or `*`. */
function matches(header: string | undefined, tag: string): boolean {
  return header !== undefined && (header.trim() === "*" || header.split(",").some((candidate) => candidate.trim().replace(/^W\//, "") === tag));
}
