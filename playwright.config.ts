import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const PORT = Number(process.env["TEST_PORT"] ?? 3199);
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: "tests",
  testMatch: ["journeys/**/*.spec.ts", "promises/**/*.spec.ts", "regressions/**/*.spec.ts"],
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 90_000,
  // Machines are shared: what is slow is not wrong.
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/report.json" }]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 360, height: 640 },
    launchOptions: {
      ...(CHROMIUM ? { executablePath: CHROMIUM } : {}),
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  webServer: {
    command: "node build/server.mjs",
    env: { PORT: String(PORT), NODE_ENV: "production" },
    url: `http://localhost:${PORT}/api/health`,
    reuseExistingServer: false,
  },
});
