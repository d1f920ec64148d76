import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";

const POSTGRES = "/usr/lib/postgresql";

/** The programs that the tests compare ours with: Debian's package, and how to see that it is there. */
const PROGRAMS: readonly { readonly debian: string; readonly isThere: () => boolean }[] = [
  { debian: "age", isThere: () => answers("age", "--version") },
  { debian: "poppler-utils", isThere: () => answers("pdftotext", "-v") && answers("pdftoppm", "-v") },
  { debian: "postgresql", isThere: () => existsSync(POSTGRES) && readdirSync(POSTGRES).some((version) => existsSync(`${POSTGRES}/${version}/bin/initdb`)) || answers("initdb", "--version") },
  { debian: "libimage-exiftool-perl", isThere: () => answers("exiftool", "-ver") },
  { debian: "openssl", isThere: () => answers("openssl", "version") },
];

const answers = (program: string, ask: string) => spawnSync(program, [ask]).status === 0;

/**
 * Runs once before the suites, which run beside each other: two of them must not install at the same time.
 * What is missing and cannot be installed fails by name in the suite that needs it.
 */
export function setup(): void {
  const missing = PROGRAMS.filter(({ isThere }) => !isThere()).map(({ debian }) => debian);
  if (missing.length === 0 || process.getuid?.() !== 0) return;
  const packages = missing.join(" ");
  spawnSync("sh", ["-c", `apt-get install -y ${packages} || (apt-get update && apt-get install -y ${packages})`], { stdio: "ignore" });
}
