import type { IncomingMessage } from "node:http";

/**
 * The address that a request came from. `trustedProxies` is how many proxies of ours stand in front: each adds to X-Forwarded-For the
 * address that it was asked from, and whatever stands before that is the client's own word.
 */
export function clientAddress(request: IncomingMessage, trustedProxies: number): string {
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map((address) => address.trim()).filter((address) => address !== "");
  const chain = [...forwarded, request.socket.remoteAddress ?? ""];
  return chain.at(-1 - trustedProxies) ?? chain[0] ?? "";
}
