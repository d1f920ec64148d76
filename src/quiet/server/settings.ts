import { z } from "zod";
import type { Limits } from "@/server/rate-limit";

const count = z.coerce.number().int().min(0);

/** Generous: behind one address may stand a school or a shelter. Nobody guesses a code of sixteen digits at this pace, or fills a disk in a night. */
const environmentSchema = z.object({
  PORT: count.default(3000),
  TRUSTED_PROXIES: count.default(0),
  LIMIT_WRONG_IDS: count.default(300),
  LIMIT_NEW_DOCUMENTS: count.default(1_000),
  LIMIT_WRITES: count.default(10_000),
  LIMIT_STAMPS: count.default(100),
});

/** What the server in front reads from its environment; an empty variable counts as absent. */
export function doorSettings(environment: Readonly<Record<string, string | undefined>>): { port: number; trustedProxies: number; limits: Limits } {
  const { PORT, TRUSTED_PROXIES, ...limits } = environmentSchema.parse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")));
  return { port: PORT, trustedProxies: TRUSTED_PROXIES, limits: { wrong: limits.LIMIT_WRONG_IDS, created: limits.LIMIT_NEW_DOCUMENTS, written: limits.LIMIT_WRITES, stamped: limits.LIMIT_STAMPS } };
}
