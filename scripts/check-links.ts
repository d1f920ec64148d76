import { parseArgs } from "node:util";
import { z } from "zod";
import { checkLinks, mergeLinks } from "./link-check";
import { LINK_GROUPS, linksOf } from "./shown-links";

const LIMIT_MS = 15_000;

const { values } = parseArgs({ options: { only: { type: "string" } } });
const only = z.enum(LINK_GROUPS).optional().safeParse(values.only);
if (!only.success) {
  process.stderr.write(`facts:links [--only ${LINK_GROUPS.join("|")}]\n`);
  process.exit(2);
}
const groups = only.data ? [only.data] : LINK_GROUPS;
const links = mergeLinks(groups.flatMap(linksOf));
process.stdout.write(`requesting ${links.length} addresses\n`);
const checked = await checkLinks(links, fetch, LIMIT_MS);

let moved = 0;
let refused = 0;
let dead = 0;
for (const { url, usedBy, state } of checked) {
  const users = usedBy.join(", ");
  switch (state.kind) {
    case "alive":
      if (state.leadsTo !== null) {
        moved += 1;
        process.stdout.write(`moved    ${url}\n         leads to ${state.leadsTo}\n         used by ${users}\n`);
      }
      break;
    case "refused":
      refused += 1;
      process.stdout.write(`refused  ${url}: ${state.status}, open it by hand\n         used by ${users}\n`);
      break;
    case "dead":
      dead += 1;
      process.stdout.write(`dead     ${url}: ${state.reason}\n         used by ${users}\n`);
      break;
  }
}
process.stdout.write(`${checked.length} addresses: ${dead} dead, ${refused} refused to answer a program, ${moved} moved\n`);
process.exitCode = dead === 0 ? 0 : 1;
