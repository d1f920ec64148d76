import { mkdirSync, rmSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";

const FOLDER = "build/empty-database";

/** What an embedded database begins as: making one takes seconds and much memory, copying it neither (src/server/embedded/worker.ts). */
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
await (await PGlite.create(FOLDER)).close();
