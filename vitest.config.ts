import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: { alias: [{ find: /^@\//, replacement: folder("./src/") }, { find: /^@messages\//, replacement: folder("./messages/") }] },
  test: {
    globalSetup: "tests/support/programs.ts",
    maxWorkers: 2,
    // Machines are shared, and a build runs beside: what is slow is not wrong.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // `pure` needs no build: npm test runs it beside one.
    projects: [
      { extends: true, test: { name: "pure", include: ["src/**/*.test.ts", "tests/tables/**/*.test.ts"] } },
      { extends: true, test: { name: "parts", include: ["tests/integration/**/*.test.ts", "tests/faults/**/*.test.ts"] } },
    ],
  },
});
