import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PaperFont } from "@/device/paper-pdf";

const { resolve } = createRequire(import.meta.url);

/** The letters of papers as a browser gets them, read from the package. */
export async function paperFontFiles(): Promise<PaperFont> {
  const [regular, bold, wide] = await Promise.all([fileOf("DejaVuSerifCondensed"), fileOf("DejaVuSerifCondensed-Bold"), fileOf("DejaVuSans")]);
  return { regular, bold, wide };
}

async function fileOf(name: string): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))).buffer;
}
