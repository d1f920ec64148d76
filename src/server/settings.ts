import { join } from "node:path";
import { z } from "zod";
import type { Authority } from "@/server/authority";
import type { Place } from "@/server/embedded/messages";

const environmentSchema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//).optional(),
  DATA_DIR: z.string().default("./data"),
});

/** `program`: what scripts/generate.mjs made of src/server/embedded. */
export type EmbeddedSettings = { kind: "embedded"; program: string; place: Place };
/** Which database to use: a PostgreSQL server, or one embedded in this process that lives in a folder. */
export type DatabaseSettings = { kind: "server"; url: string } | EmbeddedSettings;

const AUTHORITY_WAIT_MS = 15_000;
const timestampSchema = z.object({ TIMESTAMP_URL: z.union([z.literal("").transform(() => undefined), z.url({ protocol: /^https?$/ })]).optional() });

/** The time-stamping authority that the host configured; none unless it did. */
export function timestampAuthority(environment: Readonly<Record<string, string | undefined>>): Authority | null {
  const { TIMESTAMP_URL } = timestampSchema.parse(environment);
  return TIMESTAMP_URL === undefined ? null : { url: TIMESTAMP_URL, waitMs: AUTHORITY_WAIT_MS };
}

/** Reads the environment; an empty variable counts as absent. */
export function databaseSettings(environment: Readonly<Record<string, string | undefined>>): DatabaseSettings {
  const { DATABASE_URL, DATA_DIR } = environmentSchema.parse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== "")));
  if (DATABASE_URL !== undefined) return { kind: "server", url: DATABASE_URL };
  const here = (path: string) => join(process.cwd(), path);
  return { kind: "embedded", program: here("src/generated/embedded.mjs"), place: { folder: join(DATA_DIR, "database"), template: here("build/empty-database") } };
}
