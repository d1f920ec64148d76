import "@/domain/without-eval";
import { z } from "zod";
import type { Kept } from "@/domain/kept";
import { LINK_STATES, LONGEST_NOTE, LONGEST_TOKEN, MOST_LINES } from "@/domain/link-board";
import { LOCALES, type Locale } from "@/domain/locale";
import { LONGEST_FIELD, PAPER_FIELDS, type FieldId, type PaperFields } from "@/domain/paper";
import { PLACE_IDS, UNKNOWN_SITE } from "@/domain/place-id";
import { CHANNEL_IDS, PAPER_IDS } from "@/domain/plan";
import { failure, success, type Result } from "@/domain/result";
import { situationSchema, type Situation } from "@/domain/situation";
import { taskSchema, type TaskId } from "@/domain/task";

/** The version that this code writes. A file of a higher one comes from a newer Quatre pas and is left alone. */
export const CASE_FILE_VERSION = 2;
/** It had no time stamps; everything else is the same. */
const FIRST_VERSION = 1;

export const TASK_TICKS = ["done", "later", "not-for-me"] as const;

const day = z.iso.date();
const isField = (name: string): name is FieldId => name in PAPER_FIELDS;
const fieldName = z.custom<FieldId>((name) => typeof name === "string" && isField(name));
/** Longer than any paper prints: what was typed beyond is kept, so that nothing is lost. */
const LONGEST_TYPED = LONGEST_FIELD.text * 2;
const paperFields = z.custom<PaperFields>((fields) => typeof fields === "object" && fields !== null && Object.entries(fields).every(([name, text]) => isField(name) && typeof text === "string" && text.length <= LONGEST_TYPED));
const events = z.array(z.strictObject({ on: day, did: z.enum([...LINK_STATES, "looked"]), channel: z.enum(CHANNEL_IDS).exactOptional(), reference: z.string().max(LONGEST_NOTE).exactOptional() })).min(1);
const fingerprint = { on: day, sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().nonnegative() };
const SALT_LETTERS = 44;
const stamp = z.strictObject({ salt: z.base64().length(SALT_LETTERS), token: z.base64().min(1).max(LONGEST_TOKEN), at: z.iso.datetime() });
const unstamped = z.strictObject(fingerprint);
const stampable = z.strictObject({ ...fingerprint, stamp: stamp.exactOptional() });

function fileOf<Version extends number, One extends typeof unstamped | typeof stampable>(version: Version, one: One) {
  const line = z.strictObject({
    id: z.string().min(1),
    link: z.string().nullable(),
    where: z.string().max(LONGEST_NOTE),
    note: z.string().max(LONGEST_NOTE),
    place: z.enum([...PLACE_IDS, UNKNOWN_SITE]),
    events,
    fingerprints: z.array(one),
  });
  const kept = z.strictObject({
    board: z.array(line).max(MOST_LINES),
    fields: paperFields,
    contact: z.array(fieldName),
    edits: z.record(z.string(), z.string()),
    sent: z.array(z.strictObject({ id: z.string(), paper: z.enum(PAPER_IDS), on: day })),
  });
  return z.strictObject({ version: z.literal(version), locale: z.enum(LOCALES), situation: situationSchema, ticks: z.record(taskSchema.shape.id, z.enum(TASK_TICKS)), kept });
}

/** Everything that a person put into the plan, as one document: what is saved on the device, in a file, or sealed on the server. */
export const caseFileSchema = fileOf(CASE_FILE_VERSION, stampable);
const firstSchema = fileOf(FIRST_VERSION, unstamped);
export type CaseFile = z.infer<typeof caseFileSchema>;

/** The same as a page holds it, where nothing is changed in place. */
export interface OpenCase {
  readonly version: typeof CASE_FILE_VERSION;
  readonly locale: Locale;
  readonly situation: Situation;
  readonly ticks: Readonly<Partial<Record<TaskId, (typeof TASK_TICKS)[number]>>>;
  readonly kept: Kept;
}

const anyVersion = z.looseObject({ version: z.int().positive() });

/** The case file as UTF-8 JSON, ready to be sealed. */
export function writeCaseFile(file: OpenCase): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(file));
}

/** Reads what `writeCaseFile` wrote, now or in an older version. `newer-version`: written by a later Quatre pas, not touched; `damaged`: anything else that does not fit. */
export function readCaseFile(bytes: Uint8Array): Result<CaseFile, "damaged" | "newer-version"> {
  const json = parseJson(new TextDecoder().decode(bytes));
  const head = anyVersion.safeParse(json);
  if (!head.success) return failure("damaged");
  if (head.data.version > CASE_FILE_VERSION) return failure("newer-version");
  const file = head.data.version === FIRST_VERSION ? firstSchema.transform((first): CaseFile => ({ ...first, version: CASE_FILE_VERSION })).safeParse(json) : caseFileSchema.safeParse(json);
  return file.success ? success(file.data) : failure("damaged");
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
