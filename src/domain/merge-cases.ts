import { CASE_FILE_VERSION, caseFileSchema, type CaseFile, type OpenCase } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { merge, same, type Json, type MergeConflict } from "@/domain/merge";
import { failure, success, type Result } from "@/domain/result";

export interface MergedCase {
  readonly file: CaseFile;
  readonly conflicts: readonly MergeConflict[];
}

/** Two cases that come from `base`, field by field; where both changed one field, mine stands. The language on screen is mine. */
export function mergeCases(base: OpenCase, mine: OpenCase, theirs: OpenCase): Result<MergedCase, "not-merged"> {
  const { merged, conflicts } = merge(jsonOf(base), jsonOf(mine), jsonOf({ ...theirs, locale: mine.locale }), "mine");
  const file = caseFileSchema.safeParse(merged);
  return file.success ? success({ file: file.data, conflicts }) : failure("not-merged");
}

/** What was kept, opened over what is on the page already: nothing of either is lost. */
export function joinCases(page: OpenCase, kept: OpenCase): Result<MergedCase, "not-merged"> {
  const { jurisdiction } = page.situation;
  const empty: OpenCase = { version: CASE_FILE_VERSION, locale: page.locale, situation: { jurisdiction }, ticks: {}, kept: NOTHING_KEPT };
  const mine = sameCase(page, empty) ? { ...page, locale: kept.locale } : page;
  return mergeCases(empty, mine, kept);
}

export function sameCase(one: OpenCase, other: OpenCase): boolean {
  return same(jsonOf(one), jsonOf(other));
}

function jsonOf(file: OpenCase): Json {
  return JSON.parse(JSON.stringify(file));
}
