import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, relative } from "node:path";
import next from "next";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";
import { countryPath, embedPaths, keptPagesPath, livePaths, quietPaths } from "@/domain/page";
import { scriptHashes } from "@/csp/script-hashes";
import { keptList } from "@/quiet/freeze/kept-list";
import { packOf } from "@/quiet/freeze/pack";
import { freezePage, stylesheetsOf, type QuietAssets } from "@/quiet/freeze/page";
import { rootPage } from "@/quiet/freeze/root-page";
import { wireBytes, write } from "@/quiet/freeze/write";
import { missingName } from "@/quiet/server/handler";

/** What live pages fetch: which page renders it, and the words of which screens go with it. `call` fetches both. */
const PACKS = [
  { name: "steps.json", page: "words", namespaces: ["plan", "board", "papers", "keep", "live", "report"] },
  { name: "call.json", page: "call-words", namespaces: ["call", "live-words"] },
] as const;
const LIMIT_BYTES = 4096;
/** Page 4 also knows the hosts of every place. */
const PLACES_LIMIT_BYTES = 8192;
/** The worker of the tools of page 6 reads the metadata of every format; it is fetched when a tool is used. */
const WORKER_LIMIT_BYTES = 40_960;

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
  ...[...quietPaths(), ...embedPaths()].map((path) => ({ path, file: `${path}/index.html` })),
  ...LOCALES.map((locale) => ({ path: `/${locale}/missing`, file: missingName(locale) })),
];
const htmls = new Map<string, string>();
for (const { path } of pages) htmls.set(path, await get(path));

const sheets = await Promise.all([...new Set([...htmls.values()].flatMap(stylesheetsOf))].map(get));
const packs = await Promise.all(PACKS.flatMap((pack) => LOCALES.flatMap((locale) => JURISDICTIONS.map(async (jurisdiction) => ({ name: pack.name, namespaces: pack.namespaces, locale, jurisdiction, html: await get(`/${locale}/${jurisdiction}/${pack.page}`) })))));
const papers = await Promise.all(LOCALES.map(async (locale) => ({ path: `/${locale}/papers.json`, json: await get(`/${locale}/papers.json`) })));
const live = await Promise.all(livePaths().map(async (path) => ({ path, html: await get(path) })));

const written = new Map<string, string | Buffer>();
const assets: QuietAssets = {
  style: await writeHashed("s", "css", sheets.join("\n"), LIMIT_BYTES),
  script: await writeHashed("p", "js", builtScript("quiet"), LIMIT_BYTES),
};
const withPlaces: QuietAssets = { ...assets, script: await writeHashed("q", "js", builtScript("places"), PLACES_LIMIT_BYTES) };
const worker = await writeHashed("w", "js", builtScript("picture-worker"), WORKER_LIMIT_BYTES);
const screens = await writeHashed("t", "js", named(builtScript("tool-screens"), "/picture-worker.js", worker), LIMIT_BYTES);
const withTools: QuietAssets = { ...assets, script: await writeHashed("q", "js", named(builtScript("tools"), "/tool-screens.js", screens), LIMIT_BYTES) };
const assetsOf = new Map<string, QuietAssets>(LOCALES.flatMap((locale) => JURISDICTIONS.flatMap((jurisdiction): [string, QuietAssets][] => [[countryPath("removal", locale, jurisdiction), withPlaces], [countryPath("prevention", locale, jurisdiction), withTools]])));
const framed = new Set(embedPaths());
await Promise.all([
  ...pages.map(({ path, file }) => put(file, frozen(path, framed.has(path) ? { ...assets, script: null } : assetsOf.get(path) ?? assets))),
  ...packs.map(({ name, namespaces, locale, jurisdiction, html }) => put(`/${locale}/${jurisdiction}/${name}`, packOf(html, liveWords(locale, namespaces)))),
  ...papers.map(({ path, json }) => put(path, json)),
  ...live.map(({ path, html }) => put(`${path}/index.html`, html)),
  ...staticFiles().map((file) => put(`/_next/static/${relative(join(root, ".next/static"), file)}`, readFileSync(file))),
  put("/index.html", rootPage()),
  put("/icon.svg", readFileSync(join(root, "public/icon.svg"))),
  put("/offline.js", builtScript("offline")),
]);
const offlineWorker = builtScript("worker");
await Promise.all(LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => put(keptPagesPath(locale, jurisdiction), `const KEPT = ${JSON.stringify(keptList(written, locale, jurisdiction))};\n${offlineWorker}`))));
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
function liveWords(locale: Locale, namespaces: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(namespaces.map((namespace): [string, unknown] => [namespace, JSON.parse(readFileSync(join(root, "messages", locale, `${namespace}.json`), "utf8"))]));
}

function staticFiles(): string[] {
  return readdirSync(join(root, ".next/static"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function get(path: string): Promise<string> {
  const response = await fetch(origin + path, { headers: { Connection: "close" }, signal: AbortSignal.timeout(60_000) });
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}

function builtScript(name: string): string {
  return readFileSync(join(root, "build", `${name}.js`), "utf8");
}

/** A script that names another one, with the name that holds that one's hash. */
function named(script: string, placeholder: string, name: string): string {
  if (!script.includes(placeholder)) throw new Error(`no script names ${placeholder}`);
  return script.replaceAll(placeholder, name);
}

/** Writes an asset under a name that holds its hash, within its limit over the wire; gives its address. */
async function writeHashed(kind: "s" | "p" | "q" | "t" | "w", extension: "css" | "js", content: string, limit: number): Promise<string> {
  const hash = createHash("sha256").update(content).digest("base64url").replace(/[^\w]/g, "").slice(0, 10);
  const name = `/${kind}-${hash}.${extension}`;
  await put(name, content);
  const bytes = wireBytes(content);
  if (bytes > limit) throw new Error(`${name} is ${bytes} bytes over the wire, more than ${limit}`);
  return name;
}
