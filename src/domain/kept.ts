import type { Board } from "@/domain/link-board";
import type { FieldId, PaperFields } from "@/domain/paper";
import type { PaperId } from "@/domain/plan";

/** A paper that left, and the ISO day on which it did. */
export interface SentPaper {
  readonly id: string;
  readonly paper: PaperId;
  readonly on: string;
}

/** What the person has put into the plan, beside her answers and ticks. */
export interface Kept {
  readonly board: Board;
  readonly fields: PaperFields;
  /** Which of address, phone and e-mail she wants on papers. */
  readonly contact: readonly FieldId[];
  /** Her own wording of single blocks, by paper, language and block. */
  readonly edits: Readonly<Record<string, string>>;
  readonly sent: readonly SentPaper[];
}

export const NOTHING_KEPT: Kept = { board: [], fields: {}, contact: [], edits: {}, sent: [] };
