import { columns } from "../columns";
import { complaintPaths, sizesOfQuietPages } from "./sizes";

const COMPLAINT_LIMIT = 40_000;

/** Says what every quiet page weighs; gives the pages of step 3 that weigh too much. */
export function reportSizes(folder: string, say: (text: string) => void): string[] {
  const sizes = sizesOfQuietPages(folder);
  say("Quiet pages, bytes on disk; the last column adds style, script and icon\n");
  say(columns([["page", "html", "gzip", "brotli", "brotli with all"], ...sizes.map(({ path, identity, gzip, brotli, withAll }) => [path, ...[identity, gzip, brotli, withAll].map(String)])], [1, 2, 3, 4]));
  const heavy = sizes.filter(({ path, withAll }) => complaintPaths.includes(path) && withAll > COMPLAINT_LIMIT);
  return heavy.map(({ path, withAll }) => `${path}: ${withAll} bytes as brotli with style, script and icon, more than ${COMPLAINT_LIMIT}`);
}
