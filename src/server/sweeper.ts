import { existsSync } from "node:fs";
import { appServices } from "@/server/app-services";
import { isDatabaseFault } from "@/server/database/fault";
import { sweep } from "@/server/keep/sweep";
import { note } from "@/server/log";
import { databaseSettings } from "@/server/settings";
import { whenAskedToStop } from "@/server/stopping";

const EVERY_MS = 60_000;

/** Erases what is over, once a minute, also where nobody uses the database: what was promised gone must not wait for a visitor. */
export function startSweeping(): void {
  let isSweeping = false;
  const timer = setInterval(() => {
    if (isSweeping) return;
    isSweeping = true;
    void sweepNow().finally(() => (isSweeping = false));
  }, EVERY_MS);
  timer.unref();
  whenAskedToStop(() => clearInterval(timer));
}

async function sweepNow(): Promise<void> {
  try {
    if (isThere()) await appServices.withDatabase(({ client }, now) => sweep(client, now));
  } catch (error) {
    // A database that is away is noted where it is used, and the next sweep comes in a minute.
    if (!isDatabaseFault(error)) note("sweep failed", error);
  }
}

/** An embedded database that nobody has used yet is not made for this. */
function isThere(): boolean {
  const settings = databaseSettings(process.env);
  return settings.kind === "server" || existsSync(settings.place.folder);
}
