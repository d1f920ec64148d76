import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import next from "next";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";
import { countryPath, keptPagesPath, livePaths, quietPaths } from "@/domain/page";
import { scriptHashes } from "@/csp/script-hashes";
import { keptList } from "@/quiet/freeze/kept-list";
import { packOf } from "@/quiet/freeze/pack";
import { freezePage, stylesheetsOf, type QuietAssets } from "@/quiet/freeze/page";
import { rootPage } from "@/quiet/freeze/root-page";
import { wireBytes, write } from "@/quiet/freeze/write";
import { missingName } from "@/quiet/server/handler";

const LIMIT_BYTES = 4096;
/** Page 4 also knows the hosts of every place. */
const PLACES_LIMIT_BYTES = 8192;

const root = process.cwd();
const out = join(root, "quiet");
rmSync(out, { recursive: true, force: true });

const app = next({ dev: false, dir: root });
await app.prepare();
const server = createServer(app.getRequestHandler());
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("the freezer has no port");
const origin = `http://127.0.0.1:${address.port}`;

const pages = [
  ...quietPaths().map((path) => ({ path, file: `${path}/index.html` })),
  ...LOCALES.map((locale) => ({ path: `/${locale}/missing`, file: missingName(locale) })),
];
const htmls = new Map<string, string>();
for (const { path } of pages) htmls.set(path, await get(path));

const sheets = await Promise.all([...new Set([...htmls.values()].flatMap(stylesheetsOf))].map(get));
const packs = await Promise.all(LOCALES.flatMap((locale) => JURISDICTIONS.map(async (jurisdiction) => ({ locale, jurisdiction, html: await get(`/${locale}/${jurisdiction}/words`) }))));
const papers = await Promise.all(LOCALES.map(async (locale) => ({ path: `/${locale}/papers.json`, json: await get(`/${locale}/papers.json`) })));
const live = await Promise.all(livePaths().map(async (path) => ({ path, html: await get(path) })));

const written = new Map<string, string | Buffer>();
const assets: QuietAssets = {
  style: await writeHashed("s", "css", sheets.join("\n"), LIMIT_BYTES),
  script: await writeHashed("p", "js", readFileSync(join(root, "build/quiet.js"), "utf8"), LIMIT_BYTES),
};
const withPlaces: QuietAssets = { ...assets, script: await writeHashed("q", "js", readFileSync(join(root, "build/places.js"), "utf8"), PLACES_LIMIT_BYTES) };
const removalPaths = new Set(LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => countryPath("removal", locale, jurisdiction))));
await Promise.all([
  ...pages.map(({ path, file }) => put(file, frozen(path, removalPaths.has(path) ? withPlaces : assets))),
  ...packs.map(({ locale, jurisdiction, html }) => put(`/${locale}/${jurisdiction}/steps.json`, packOf(html, liveWords(locale)))),
  ...papers.map(({ path, json }) => put(path, json)),
  ...live.map(({ path, html }) => put(`${path}/index.html`, html)),
  ...staticFiles().map((file) => put(`/_next/static/${relative(join(root, ".next/static"), file)}`, readFileSync(file))),
  put("/index.html", rootPage()),
  put("/icon.svg", readFileSync(join(root, "public/icon.svg"))),
  put("/offline.js", readFileSync(join(root, "build/offline.js"))),
]);
const worker = readFileSync(join(root, "build/worker.js"), "utf8");
await Promise.all(LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => put(keptPagesPath(locale, jurisdiction), `const KEPT = ${JSON.stringify(keptList(written, locale, jurisdiction))};\n${worker}`))));
writeFileSync(join(root, "build/live-scripts.json"), JSON.stringify(Object.fromEntries(live.map(({ path, html }) => [path, scriptHashes(html)]))));

process.stdout.write(`${pages.length} pages frozen, ${live.length} live\n`);
process.exit(0);

/** Writes a file and remembers it under the address that asks for it. */
function put(file: string, content: string | Buffer): Promise<void> {
  written.set(file.replace(/\/index\.html$/, ""), content);
  return write(out, file, content);
}

function frozen(path: string, quietAssets: QuietAssets): string {
  try {
    return freezePage(htmls.get(path) ?? "", quietAssets);
  } catch (error) {
    throw new Error(`${path} cannot be frozen: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}

/** The words of the screens that run in the browser. */
function liveWords(locale: Locale): Record<string, unknown> {
  return Object.fromEntries(["plan", "board", "papers", "keep", "report"].map((namespace): [string, unknown] => [namespace, JSON.parse(readFileSync(join(root, "messages", locale, `${namespace}.json`), "utf8"))]));
}

function staticFiles(): string[] {
  return readdirSync(join(root, ".next/static"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function get(path: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { Connection: "close" }, signal: AbortSignal.timeout(60_000) });
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}

/** Writes an asset under a name that holds its hash, within its limit over the wire; gives its address. */
async function writeHashed(kind: "s" | "p" | "q", extension: "css" | "js", content: string, limit: number): Promise<string> {
  const hash = createHash("sha256").update(content).digest("base64url").replace(/[^\w]/g, "").slice(0, 10);
  const name = `/${kind}-${hash}.${extension}`;
  await put(name, content);
  const bytes = wireBytes(content);
  if (bytes > limit) throw new Error(`${name} is ${bytes} bytes over the wire, more than ${limit}`);
  return name;
}
