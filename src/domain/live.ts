import "@/domain/without-eval";
import { z } from "zod";
import { TASK_TICKS } from "@/domain/case-file";
import { LOCALES } from "@/domain/locale";
import { PLACE_IDS } from "@/domain/place-id";
import { SCREENS } from "@/domain/question";
import { situationSchema } from "@/domain/situation";

/** The two sides of a live call: who opened it, and who joined with the digits. */
export const LIVE_SIDES = ["person", "volunteer"] as const;
export type LiveSide = (typeof LIVE_SIDES)[number];

/** Pages that can be in view, whether they exist yet or not: their numbers never move. */
const VIEW_PAGES = ["home", "evidence", "support", "complaint", "removal", "care", "prevention", "law", "numbers", "safety", "plan"] as const;

/** A thing that can be in view, by the number that is said aloud: a page, a screen of questions, a task, a place, a contact. */
export type ViewId = `page:${(typeof VIEW_PAGES)[number]}` | `screen:${(typeof SCREENS)[number]["id"]}` | `place:${(typeof PLACE_IDS)[number]}` | `task:${string}` | `contact:${string}`;

/** Ids that the facts close: the domain knows their form only, and a form would let words through. */
export interface ClosedIds {
  readonly tasks: readonly string[];
  readonly contacts: readonly string[];
}

/** Every id that can be in view. */
export function viewIds({ tasks, contacts }: ClosedIds): ViewId[] {
  return [
    ...VIEW_PAGES.map((page) => `page:${page}` as const),
    ...SCREENS.map(({ id }) => `screen:${id}` as const),
    ...tasks.map((id) => `task:${id}` as const),
    ...PLACE_IDS.map((id) => `place:${id}` as const),
    ...contacts.map((id) => `contact:${id}` as const),
  ];
}

/**
 * All that travels during a live call, and nothing else can: closed answers, ticks, what each side has in view, and "let us look at …".
 * No field takes a text, a link, a paper or a note; `live.test.ts` walks the schema and proves it.
 */
export function sharedSchemaOf(ids: ClosedIds) {
  const view = z.enum(viewIds(ids)).nullable();
  return z.strictObject({
    /** The language of the person's screen. */
    locale: z.enum(LOCALES),
    situation: situationSchema,
    ticks: z.partialRecord(z.enum(ids.tasks), z.enum(TASK_TICKS)),
    views: z.strictObject({ person: view, volunteer: view }),
    /** What one side proposes to look at. */
    look: view,
  });
}
export type SharedState = z.infer<ReturnType<typeof sharedSchemaOf>>;

/** More writes than two hours can hold. */
const MOST_WRITES = 1_000_000;
const writes = z.int().min(0).max(MOST_WRITES);

/** One version of a live document: the state, and the number of the last write of each side in it, so that a write whose answer was lost is known to have arrived. */
export function liveVersionSchemaOf(ids: ClosedIds) {
  return z.strictObject({ shared: sharedSchemaOf(ids), writes: z.strictObject({ person: writes, volunteer: writes }) });
}
export type LiveVersion = z.infer<ReturnType<typeof liveVersionSchemaOf>>;
