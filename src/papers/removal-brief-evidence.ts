import type { BoardLine } from "@/domain/link-board";
import type { PaperBlock, PaperCell, PaperInput } from "@/domain/paper";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { quoted } from "./case-parts";
import { addressTable, isCaptured, linksOf, placesOf, withoutAddress, wordsOr } from "./removal-links";

/** Every address with its number and state; then what has none. */
export function briefAddresses(input: PaperInput): readonly PaperBlock[] {
  const links = linksOf(input.board);
  return [
    heading("links.heading"),
    ...when(links.length > 0, paragraph("links.count", { count: { count: links.length } })),
    ...addressTable(links, true),
    ...withoutAddress(input, links),
  ];
}

const digestCount = (input: PaperInput) => input.board.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0);

/** The digests, each with the number of its line. Never the file, never its name. */
export function briefDigests({ board }: PaperInput): readonly PaperBlock[] {
  const rows = board.flatMap(({ fingerprints }, at) => fingerprints.map(({ sha256, bytes, on }): readonly PaperCell[] => [{ count: at + 1 }, { verbatim: sha256 }, { count: bytes }, { day: on }]));
  if (rows.length === 0) return [];
  return [heading("digests.heading"), paragraph("digests.intro"), { kind: "table", head: [say("links.number"), say("digests.digest"), say("digests.size"), say("digests.made")], rows }];
}

/** BE-LAW-41: what identifies the images, counted, so that a gap is seen at once. */
export function briefHeld(input: PaperInput): readonly PaperBlock[] {
  const links = linksOf(input.board);
  const counts = { addresses: links.length, places: placesOf(input.board).length, captures: links.filter(isCaptured).length, digests: digestCount(input) };
  const rows = (["addresses", "places", "captures", "digests"] as const).map((what): readonly PaperCell[] => [say(`held.${what}`), { count: counts[what] }]);
  return [heading("held.heading"), { kind: "table", head: [say("held.what"), say("held.count")], rows }];
}

const reportsOf = ({ events }: BoardLine) => events.filter(({ did }) => did === "reported");

/** Reports with their numbers, the complaint, and what else was done. */
export function briefSteps(input: PaperInput): readonly PaperBlock[] {
  const rows = input.board.flatMap((line, at) => reportsOf(line).map(({ on, reference = "" }): readonly PaperCell[] => [{ count: at + 1 }, { day: on }, wordsOr(reference)]));
  const complained = typed(input, "complaint-day") || typed(input, "complaint-number");
  const blocks: readonly PaperBlock[] = [
    ...when<PaperBlock>(rows.length > 0, paragraph("steps.reports"), { kind: "table", head: [say("links.number"), say("steps.reported"), say("steps.reference")], rows }),
    ...listOf([
      ...when(complained, say("steps.complaint", { day: { field: "complaint-day" }, place: { field: "complaint-place" }, number: { field: "complaint-number" } })),
      ...when(input.situation.refused, say("steps.refused")),
    ]),
    ...quoted(input, "steps-taken", "steps.other"),
  ];
  return blocks.length > 0 ? [heading("steps.heading"), ...blocks] : [];
}
