import type { IncomingMessage, ServerResponse } from "node:http";
import { PROBLEM_STATUS } from "@/domain/problem";
import { clientAddress } from "@/quiet/server/client-address";
import { problemBody } from "@/server/problem";
import type { Limited, RateLimit } from "@/server/rate-limit";

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

const READS = ["GET", "HEAD", "OPTIONS"];
const WRONG: readonly number[] = [PROBLEM_STATUS["bad-id"], PROBLEM_STATUS["not-found"]];
/** Who watches over the server must get an answer, whatever comes from the same address. */
const UNLIMITED = /^\/(?!api\/)|^\/api\/(?:health|ready)(?:\?|$)/;
/** Each of these asks somebody else's service, in our name. */
const STAMPS = /^\/api\/timestamp\/?(?:\?|$)/;

/** Sends away who tries too many ids or writes too much, here at the door: behind it nobody learns an address. */
export function limited(handle: Handler, limit: RateLimit, trustedProxies: number, clock: () => Date): Handler {
  return (request, response) => {
    if (UNLIMITED.test(request.url ?? "")) return handle(request, response);
    const address = clientAddress(request, trustedProxies);
    const isWrite = !READS.includes(request.method ?? "");
    const isCreation = isWrite && request.headers["if-none-match"] !== undefined;
    const isStamp = isWrite && STAMPS.test(decodeURIComponent(request.url ?? ""));
    const kinds: Limited[] = ["wrong"];
    if (isWrite) kinds.push("written");
    if (isCreation) kinds.push("created");
    if (isStamp) kinds.push("stamped");

    const seconds = limit.reached(address, kinds, clock());
    if (seconds !== null) return refuse(response, seconds);
    if (isWrite) limit.count(address, "written", clock());
    if (isStamp) limit.count(address, "stamped", clock());
    response.once("finish", () => {
      if (WRONG.includes(response.statusCode)) limit.count(address, "wrong", clock());
      if (isCreation && response.statusCode === 201) limit.count(address, "created", clock());
    });
    return handle(request, response);
  };
}

function refuse(response: ServerResponse, seconds: number): void {
  const body = JSON.stringify(problemBody("too-many"));
  response.writeHead(PROBLEM_STATUS["too-many"], { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body), "Retry-After": seconds }).end(body);
}
