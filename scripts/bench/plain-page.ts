import { createServer, type Server } from "node:http";
import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parse, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { answerFile } from "@/quiet/server/answer";
import { stylesheetsOf } from "@/quiet/freeze/page";
import type { QuietFile } from "@/quiet/server/files";

const INLINE = new Set(["a", "abbr", "b", "bdi", "button", "code", "em", "i", "kbd", "label", "q", "small", "span", "strong", "sub", "sup", "time"]);
/** What a reader with scripts on does not see. */
const SILENT = new Set(["head", "noscript", "script", "style", "template"]);

/** The text of a page as the plainest page there can be: paragraphs, no style, no script, no link. */
export function plainPage(html: string): string {
  const blocks: string[] = [""];
  const read = (node: Tree.Node): void => {
    if (tree.isTextNode(node)) blocks.push(`${blocks.pop() ?? ""}${node.value}`);
    if (!("childNodes" in node) || (tree.isElementNode(node) && SILENT.has(node.tagName))) return;
    const isBlock = tree.isElementNode(node) && !INLINE.has(node.tagName);
    if (isBlock) blocks.push("");
    node.childNodes.forEach(read);
    if (isBlock) blocks.push("");
  };
  read(parse(html));
  const paragraphs = blocks.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
  const body = paragraphs.map((text) => `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`).join("\n");
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Plain</title><link rel="icon" href="data:,"></head><body>\n${body}\n</body></html>`;
}

const EMPTY_STYLE = "/empty.css";

/** The plain page with a style sheet that holds nothing: what asking for one costs by itself, whatever is in it. */
export function styledPage(plain: string): string {
  return plain.replace("</head>", `<link rel="stylesheet" href="${EMPTY_STYLE}"></head>`);
}

/** Serves pages by path, compressed beforehand and with the headers of our own server; what they link to is named as ours is. */
export async function servePages(pages: ReadonlyMap<string, string>, port: number): Promise<Server> {
  const files = new Map([...pages].map(([path, html]) => [path, fileOf(html, "text/html; charset=utf-8")]));
  files.set(EMPTY_STYLE, fileOf("", "text/css; charset=utf-8"));
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? "/");
    if (file) answerFile(request, response, file);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

function fileOf(content: string, type: string): QuietFile {
  const identity = Buffer.from(content);
  return {
    type,
    styles: stylesheetsOf(content),
    hash: createHash("sha256").update(identity).digest("base64url").slice(0, 22),
    cache: "no-cache",
    bodies: { identity, br: brotliCompressSync(identity), gzip: gzipSync(identity, { level: 9 }) },
  };
}
