import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: folder("./src/") }, { find: /^@messages\//, replacement: folder("./messages/") }] },
  test: { include: ["src/**/*.test.ts", "tests/tables/**/*.test.ts", "tests/integration/**/*.test.ts", "tests/faults/**/*.test.ts"], globalSetup: "tests/support/programs.ts", maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
});
