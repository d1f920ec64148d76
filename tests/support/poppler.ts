import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const MOST_OUTPUT = 64_000_000;

/** Poppler's tools (`tests/support/programs.ts` installs them when it may): without them nothing says whether a PDF is right. */
export function needPoppler(): void {
  const isThere = spawnSync("pdftotext", ["-v"]).status === 0 && spawnSync("pdftoppm", ["-v"]).status === 0;
  if (!isThere) throw new Error("poppler-utils (pdftotext, pdfinfo, pdftoppm) is missing and could not be installed");
}

/** What Poppler says of a PDF. */
export interface OpenedPdf {
  /** The text of each page, in the order in which the file holds it, without its last line when that is the page's number. */
  readonly pages: readonly string[];
  /** The last line of each page. */
  readonly numbers: readonly string[];
  readonly tool: (name: "pdfinfo" | "pdftotext" | "pdftoppm", ...options: readonly string[]) => Promise<string>;
}

/** Opens `pdf`, hands it to `look`, and removes it. Poppler must find nothing to complain of. */
export async function openPdf<Result>(pdf: Blob, look: (opened: OpenedPdf) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const path = join(folder, "paper.pdf");
    writeFileSync(path, new Uint8Array(await pdf.arrayBuffer()));
    const tool: OpenedPdf["tool"] = async (name, ...options) => {
      const output = name === "pdfinfo" ? [] : [name === "pdftotext" ? "-" : join(folder, "page")];
      const { stdout, stderr } = await run(name, [...options, path, ...output], { maxBuffer: MOST_OUTPUT });
      if (stderr !== "") throw new Error(`${name}: ${stderr}`);
      return stdout;
    };
    const texts = (await tool("pdftotext", "-raw")).split("\f").slice(0, -1).map((page) => page.trimEnd().split("\n"));
    return await look({ pages: texts.map((lines) => lines.slice(0, -1).join("\n")), numbers: texts.map((lines) => lines.at(-1) ?? ""), tool });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
