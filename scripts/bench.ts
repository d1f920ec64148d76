import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { countryPath } from "@/domain/page";
import { reportBoard } from "./bench/board";
import { launch } from "./bench/browser";
import { reportKeeping } from "./bench/keeping";
import { reportLive } from "./bench/live";
import { compareServers } from "./bench/servers";
import { reportPaperPdf } from "./bench/paper-pdf";
import { comparePages, numberOnTwoG, type ComparedPage } from "./bench/pages";
import { reportPictures } from "./bench/pictures";
import { reportPlanLoad } from "./bench/plan-load";
import { reportPlanRules } from "./bench/plan-rules";
import { freePort, startServer, stopAll } from "./bench/processes";
import { reportSizes } from "./bench/sizes-report";

const HOME = countryPath("home", "fr", "france");
const PLAN = countryPath("plan", "fr", "france");
/** `--live-seconds=` takes less. */
const LIVE_SECONDS = 120;
const COMPARED: readonly ComparedPage[] = [
  { path: HOME, largestPaintTimes: 1.2, blockingAboveMs: 50, limits: { bytes: 25_000, scriptBytes: 4_000, requests: 4 } },
  { path: countryPath("numbers", "fr", "france"), largestPaintTimes: 1.2, blockingAboveMs: 50 },
  { path: PLAN, largestPaintTimes: 1.5 },
];

if (!existsSync("build/server.mjs") || !existsSync("quiet") || !existsSync(".next/BUILD_ID")) {
  process.stderr.write("bench: there is no build here. Run npm run build first.\n");
  process.exit(1);
}
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stopAll().then(() => process.exit(1)));

const say = (text: string) => void process.stdout.write(text);
const failures: string[] = [];
try {
  failures.push(...reportSizes(join(process.cwd(), "quiet"), say));
  say(`\nTimings hold for a machine at rest: load ${(loadavg()[0] ?? 0).toFixed(1)} on ${availableParallelism()} processors at the start\n`);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  await startServer(process.execPath, ["build/server.mjs"], `${origin}/api/health`, { PORT: String(port) });
  const browser = await launch();
  try {
    failures.push(...(await comparePages(browser, origin, COMPARED, say)));
    failures.push(...(await reportPlanLoad(browser, `${origin}${PLAN}`, say)));
    await numberOnTwoG(browser, `${origin}${HOME}`, say);
    await reportPlanRules(browser, say);
    await reportBoard(browser, origin, say);
    await reportPictures(browser, origin, say);
    failures.push(...(await reportPaperPdf(browser, say)));
  } finally {
    await browser.close();
  }
  await compareServers(`${origin}${HOME}`, HOME, say);
  await reportKeeping(say);
  await reportLive(say, Number(process.argv.find((word) => word.startsWith("--live-seconds="))?.split("=")[1] ?? LIVE_SECONDS));
} finally {
  await stopAll();
}
say(failures.length === 0 ? "\nexact limits: all kept\n" : `\nexact limits broken:\n${failures.map((failure) => `  ${failure}\n`).join("")}`);
process.exitCode = failures.length === 0 ? 0 : 1;
