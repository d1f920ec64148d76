import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import { countryPath, quietPaths } from "@/domain/page";

export interface PageSize {
  path: string;
  identity: number;
  gzip: number;
  brotli: number;
  /** The page, its style sheet, its script and the icon, as brotli. */
  withAll: number;
}

/** What each frozen page weighs on disk, by its address. */
export function sizesOfQuietPages(folder: string): PageSize[] {
  const shared = readdirSync(folder).filter((name) => /\.(css|js|svg)$/.test(name));
  return quietPaths().map((path) => {
    const file = join(folder, path, "index.html");
    const html = readFileSync(file, "utf8");
    const assets = shared.filter((name) => html.includes(`"/${name}"`)).map((name) => bytesOf(join(folder, `${name}.br`)));
    const brotli = bytesOf(`${file}.br`);
    return { path, identity: bytesOf(file), gzip: bytesOf(`${file}.gz`), brotli, withAll: assets.reduce((sum, bytes) => sum + bytes, brotli) };
  });
}

/** The addresses of page 3, in every language and country. */
export const complaintPaths = LOCALES.flatMap((locale) => JURISDICTIONS.map((jurisdiction) => countryPath("complaint", locale, jurisdiction)));

function bytesOf(path: string): number {
  return statSync(path).size;
}
