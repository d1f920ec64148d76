import type { Database } from "@/server/database/database";
import { openEmbedded } from "@/server/database/embedded";
import { openPostgres } from "@/server/database/postgres";
import type { DatabaseSettings } from "@/server/settings";

export function openDatabase(settings: DatabaseSettings, lost: () => void): Promise<Database> {
  switch (settings.kind) {
    case "server": return openPostgres(settings.url);
    case "embedded": return openEmbedded(settings, lost);
  }
}
