import type { IncomingMessage, ServerResponse } from "node:http";
import { PROBLEM_STATUS } from "@/domain/problem";
import { clientAddress } from "@/quiet/server/client-address";
import { problemBody } from "@/server/problem";
import type { Limited, RateLimit } from "@/server/rate-limit";

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const DOCUMENT = /^\/api\/(?:sealed|live)\//;
const WRONG: readonly number[] = [PROBLEM_STATUS["bad-id"], PROBLEM_STATUS["not-found"]];

/** Sends away who tries too many ids or writes too much, here at the door: behind it nobody learns an address. */
export function limited(handle: Handler, limit: RateLimit, trustedProxies: number, clock: () => Date): Handler {
  return (request, response) => {
    const path = request.url ?? "";
    if (!path.startsWith("/api/")) return handle(request, response);
    const isWrite = request.method !== "GET" && request.method !== "HEAD" && request.method !== "OPTIONS";
    const isCreation = isWrite && request.headers["if-none-match"] !== undefined;
    const kinds: Limited[] = [...(DOCUMENT.test(path) ? ["wrong" as const] : []), ...(isWrite ? ["written" as const] : []), ...(isCreation ? ["created" as const] : [])];
    const address = clientAddress(request, trustedProxies);

    const seconds = limit.reached(address, kinds, clock());
    if (seconds !== null) {
      const body = JSON.stringify(problemBody("too-many"));
      response.writeHead(PROBLEM_STATUS["too-many"], { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), "Retry-After": seconds }).end(body);
      return;
    }
    if (isWrite) limit.count(address, "written", clock());
    response.once("finish", () => {
      if (DOCUMENT.test(path) && WRONG.includes(response.statusCode)) limit.count(address, "wrong", clock());
      if (isCreation && response.statusCode === 201) limit.count(address, "created", clock());
    });
    handle(request, response);
  };
}
