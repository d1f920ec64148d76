import type { PaperBlock, PaperInput } from "@/domain/paper";
import { heading, listOf, paragraph, typed, when } from "./blocks";
import { authorTold, factsTold, originTold, timeTold } from "./facts-told";
import { lawBlocks, namesBothCodes } from "./offences";

/** What was answered, then the person's own words. With neither, room to write. */
export function caseFacts(input: PaperInput): readonly PaperBlock[] {
  const told = listOf([...factsTold(input), ...originTold(input), ...timeTold(input)]);
  return [
    heading("facts.heading"),
    ...told,
    ...when<PaperBlock>(typed(input, "story") || told.length === 0, paragraph("facts.story"), { kind: "verbatim", field: "story" }),
  ];
}

/** Who is suspected, under its heading; nothing when nothing was said. */
export function caseSuspect(input: PaperInput): readonly PaperBlock[] {
  const told = listOf(authorTold(input));
  return told.length > 0 ? [heading("author.heading"), ...told] : [];
}

/** The offences, which Code stands for which days, and that the prosecutor decides on them; nothing when none fits. */
export function caseLaw(input: PaperInput): readonly PaperBlock[] {
  const laws = lawBlocks(input, false);
  if (laws.length === 0) return [];
  return [heading("law.heading"), ...laws, ...when(namesBothCodes(input), paragraph("law.two-codes")), paragraph("law.qualification")];
}

/** The person's own words after a sentence that brings them in, when there are any. */
export function quoted(input: Pick<PaperInput, "fields">, field: "story" | "where-shared" | "steps-taken" | "question", intro: string): readonly PaperBlock[] {
  return when<PaperBlock>(typed(input, field), paragraph(intro), { kind: "verbatim", field });
}
