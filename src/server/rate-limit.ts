import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";

export const LIMITED = ["wrong", "created", "written", "stamped"] as const;
/** What is counted for each address: ids that lead nowhere, new documents, writes of any kind, time stamps. */
export type Limited = (typeof LIMITED)[number];
export type Limits = Readonly<Record<Limited, number>>;

export const WINDOW_MS = 10 * 60_000;
/** Addresses that are counted at once; the longest known is forgotten first. */
const ADDRESSES = 50_000;

export interface RateLimit {
  /** Whether `address` has reached one of these limits; if so, in how many seconds counting begins anew. */
  reached(address: string, kinds: readonly Limited[], now: Date): number | null;
  count(address: string, kind: Limited, now: Date): void;
}

/**
 * Counts in memory, ten minutes at a time, under a hash of the address whose key lives for a day at most: nothing that was counted
 * can be traced to an address once the key is gone, and nothing is written.
 */
export function rateLimit(limits: Limits, newKey: () => Uint8Array): RateLimit {
  let day = "";
  let key = newKey();
  let window = 0;
  const counted = new Map<string, Record<Limited, number>>();

  function nameOf(address: string, now: Date): string {
    const today = now.toISOString().slice(0, 10);
    const present = Math.floor(now.getTime() / WINDOW_MS);
    if (today !== day) key = newKey();
    if (today !== day || present !== window) counted.clear();
    day = today;
    window = present;
    return createHmac("sha256", key).update(networkOf(address)).digest("base64url");
  }

  return {
    reached(address, kinds, now) {
      const counts = counted.get(nameOf(address, now));
      if (!counts || !kinds.some((kind) => counts[kind] >= limits[kind])) return null;
      return Math.ceil(((window + 1) * WINDOW_MS - now.getTime()) / 1000);
    },
    count(address, kind, now) {
      const name = nameOf(address, now);
      const counts = counted.get(name) ?? { wrong: 0, created: 0, written: 0, stamped: 0 };
      counts[kind] += 1;
      counted.set(name, counts);
      const [oldest] = counted.keys();
      if (counted.size > ADDRESSES && oldest !== undefined) counted.delete(oldest);
    },
  };
}

/** One household has a whole /64 of IPv6 addresses. */
function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : 8 - groups.length - after.length;
  return [...groups, ...Array.from({ length: zeros }, () => "0"), ...after].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}
