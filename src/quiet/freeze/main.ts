import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import next from "next";
import { LOCALES, type Locale } from "@/domain/language";
import { quietPaths } from "@/domain/page";
import { freezePage, stylesheetsOf, type QuietAssets } from "@/quiet/freeze/page";
import { missingName } from "@/quiet/server/handler";
import { rootPage } from "@/quiet/freeze/root-page";

const OUT = "quiet";
const LIMITS = { style: 4096, script: 4096 };

const root = process.cwd();
rmSync(join(root, OUT), { recursive: true, force: true });

const app = next({ dev: false, dir: root });
await app.prepare();
const server = createServer(app.getRequestHandler());
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("the freezer has no port");
const origin = `http://127.0.0.1:${address.port}`;

const pages = [...quietPaths().map((path) => ({ path, file: `${path}/index.html` })), ...LOCALES.map((locale: Locale) => ({ path: `/${locale}/missing`, file: missingName(locale) }))];
const htmls = new Map<string, string>();
for (const { path } of pages) htmls.set(path, await get(path));

const assets: QuietAssets = {
  style: writeHashed("s", "css", await style([...htmls.values()])),
  script: writeHashed("p", "js", readFileSync(join(root, "build/quiet.js"), "utf8")),
};
for (const { path, file } of pages) {
  try {
    write(file, freezePage(htmls.get(path) ?? "", assets));
  } catch (error) {
    throw new Error(`${path} cannot be frozen: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
write("/index.html", rootPage());
copyFileSync(join(root, "public/icon.svg"), join(root, OUT, "icon.svg"));
compress("/icon.svg");

server.close();
server.closeAllConnections();
await app.close();
process.stdout.write(`${pages.length} pages frozen\n`);
process.exit(0);

async function get(path: string): Promise<string> {
  const response = await fetch(origin + path);
  if (response.status !== 200) throw new Error(`${path} answers ${response.status}`);
  return response.text();
}

async function style(pagesHtml: string[]): Promise<string> {
  const paths = [...new Set(pagesHtml.flatMap(stylesheetsOf))];
  const sheets = await Promise.all(paths.map(get));
  return sheets.join("\n");
}

/** Writes an asset under a name that holds its hash, within its limit over the wire; gives its address. */
function writeHashed(kind: "s" | "p", extension: "css" | "js", content: string): string {
  const hash = createHash("sha256").update(content).digest("base64url").replace(/[^\w]/g, "").slice(0, 10);
  const name = `/${kind}-${hash}.${extension}`;
  write(name, content);
  const bytes = brotliCompressSync(content).length;
  const limit = extension === "css" ? LIMITS.style : LIMITS.script;
  if (bytes > limit) throw new Error(`${name} is ${bytes} bytes over the wire, more than ${limit}`);
  return name;
}

function write(name: string, content: string): void {
  const path = join(root, OUT, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  compress(name);
}

function compress(name: string): void {
  const path = join(root, OUT, name);
  if (!existsSync(path)) throw new Error(`${name} was not written`);
  const content = readFileSync(path);
  writeFileSync(`${path}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }));
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
}
