import type { Database } from "@/server/database/database";
import { asDatabaseFault, DatabaseFault } from "@/server/database/fault";

const AGAIN_AFTER_MS = 1_000;

export interface OnFirstUse {
  open(): Promise<Database>;
  /** Does something with the database if it was opened. */
  ifOpen(act: (database: Database) => unknown): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database when it is first asked for, once. After a failure the next try waits a moment, so that many requests to a
 * database that is down cost one attempt. Once `lost` was called, the next use opens it anew.
 */
export function onFirstUse(openDatabase: (lost: () => void) => Promise<Database>): OnFirstUse {
  let opening: Promise<Database> | undefined;
  let isClosed = false;
  const forget = () => (opening = undefined);

  async function attempt(): Promise<Database> {
    try {
      return await openDatabase(forget);
    } catch (error) {
      setTimeout(forget, AGAIN_AFTER_MS).unref();
      throw asDatabaseFault(error);
    }
  }
  async function ifOpen(act: (database: Database) => unknown): Promise<void> {
    const [outcome] = await Promise.allSettled([opening]);
    if (outcome.status === "fulfilled" && outcome.value) await act(outcome.value);
  }
  return {
    async open() {
      if (isClosed) throw new DatabaseFault("closed");
      opening ??= attempt();
      return opening;
    },
    ifOpen,
    async close() {
      isClosed = true;
      await ifOpen((database) => database.close());
    },
  };
}
