import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const PORT = Number(process.env["TEST_PORT"] ?? 3199);
const asRoot = process.getuid?.() === 0;
/** The last list counts: Playwright's own, then the suggestions below an address bar that nobody sees, which cost each new page a quarter of a second. */
const UNUSED_FEATURES = [
  "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls", "HttpsUpgrades", "LensOverlay", "MediaRouter", "PaintHolding", "ThirdPartyStoragePartitioning",
  "BlockOriginHeaderModificationOnRedirect", "AvoidCorsURLLoaderRestartOnRedirect", "Translate", "AutoDeElevate", "OptimizationHints", "NetworkTimeServiceQuerying", "AimEnabled",
  "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
];

export default defineConfig({
  testDir: "tests",
  testMatch: ["journeys/**/*.spec.ts", "promises/**/*.spec.ts", "regressions/**/*.spec.ts"],
  fullyParallel: true,
  // More than the two cores: most of a test waits for a screen.
  workers: 3,
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
      args: ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", `--disable-features=${UNUSED_FEATURES.join()}`, ...(asRoot ? ["--no-sandbox"] : [])],
    },
  },
  webServer: {
    command: "node build/server.mjs",
    env: { PORT: String(PORT), NODE_ENV: "production" },
    url: `http://localhost:${PORT}/api/health`,
    reuseExistingServer: false,
  },
});
