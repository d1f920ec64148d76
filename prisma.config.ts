import { defineConfig } from "prisma/config";

const url = process.env["DATABASE_URL"];

/** For Prisma's own commands. The program reads its settings in src/server/settings.ts. */
export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
