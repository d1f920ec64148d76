import { randomBytes } from "node:crypto";
import autocannon, { type Client, type Request } from "autocannon";
import type { Load } from "./load";

const CONNECTIONS = 16;
/** Nearly every sealed case has this size: the first class of src/crypto/padding.ts. */
export const ENVELOPE_BYTES = 16 * 1024;

const envelope = randomBytes(ENVELOPE_BYTES);

type Mix = "GET" | "PUT" | "nine GET, one PUT";
type Length = { seconds: number } | { requests: number };

/** Each connection has a sealed document of its own, and reads or replaces it again and again. */
export function documentLoad(origin: string, mix: Mix, length: Length): Promise<Load> {
  return cannon({ url: origin, setupClient: (client) => client.setRequests(requestsOn(randomBytes(16).toString("hex"), mix)) }, length);
}

export function pageLoad(url: string, length: Length): Promise<Load> {
  return cannon({ url }, length);
}

/** Throws when an answer is none of 200 to 299. */
async function cannon(options: { url: string; setupClient?: (client: Client) => void }, length: Length): Promise<Load> {
  const { requests, latency, non2xx, errors } = await autocannon({ ...options, connections: CONNECTIONS, ...("seconds" in length ? { duration: length.seconds } : { amount: length.requests }) });
  if (non2xx > 0 || errors > 0) throw new Error(`${options.url}: ${non2xx} answers that are no success, ${errors} errors`);
  return { perSecond: requests.average, p99Ms: latency.p99 };
}

/** Creates the document with the first request that there is, whatever the mix. */
function requestsOn(id: string, mix: Mix): Request[] {
  let tag: string | undefined;
  const setupPut = (request: Request): Request => ({
    ...request,
    method: "PUT",
    headers: { "Content-Type": "application/octet-stream", ...(tag === undefined ? { "If-None-Match": "*" } : { "If-Match": tag }) },
    body: envelope,
  });
  const keepTag: Request["onResponse"] = (_status, _body, _context, headers) => {
    tag = Object.entries(headers ?? {}).flatMap(([name, value]) => (name.toLowerCase() === "etag" ? [String(value)] : [])).at(0) ?? tag;
  };
  const path = `/api/sealed/${id}`;
  const put: Request = { path, setupRequest: setupPut, onResponse: keepTag };
  const get: Request = { path, setupRequest: (request) => (tag === undefined ? setupPut(request) : { ...request, method: "GET" }), onResponse: keepTag };
  switch (mix) {
    case "GET": return [get];
    case "PUT": return [put];
    case "nine GET, one PUT": return [put, ...Array.from({ length: 9 }, () => get)];
  }
}
