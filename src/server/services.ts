import type { Database } from "@/server/database/database";
import { DatabaseFault, isDatabaseFault } from "@/server/database/fault";
import { onFirstUse } from "@/server/database/open-on-first-use";
import { note } from "@/server/log";

/** What answers are made with. */
export interface Services {
  /** Opens the database if need be. Throws `DatabaseFault` when it cannot be used; what else is thrown is a fault of ours. */
  withDatabase<T>(act: (database: Database, now: Date) => T | Promise<T>): Promise<T>;
  /** A body of which nothing arrives for so long is given up. */
  stallMs: number;
  /** How often a stream of events says that it is still there. */
  heartbeatMs: number;
  /** Ends the streams of events, which would stay open for ever. */
  endStreams(): Promise<void>;
  close(): Promise<void>;
}

const STALL_MS = 10_000;
const HEARTBEAT_MS = 15_000;

export function servicesOn(openDatabase: (lost: () => void) => Promise<Database>, clock: () => Date): Services {
  const { open, ifOpen, close } = onFirstUse(openDatabase);
  let isLost = false;
  return {
    async withDatabase(act) {
      try {
        const value = await act(await open(), clock());
        if (isLost) note("database back");
        isLost = false;
        return value;
      } catch (error) {
        if (!isDatabaseFault(error)) throw error;
        if (!isLost) note("database lost", error);
        isLost = true;
        throw new DatabaseFault("unavailable", { cause: error });
      }
    },
    stallMs: STALL_MS,
    heartbeatMs: HEARTBEAT_MS,
    endStreams: () => ifOpen(({ feed }) => feed.endAll()),
    close,
  };
}
