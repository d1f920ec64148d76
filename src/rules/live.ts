import { liveVersionSchemaOf, type ClosedIds, type LiveVersion, type SharedState } from "@/domain/live";
import { merge, same, type Json, type JsonObject } from "@/domain/merge";
import { slimContacts } from "@/facts/slim/contacts";
import { slimTasks } from "@/facts/slim/tasks";

export const CLOSED_IDS: ClosedIds = { tasks: Object.keys(slimTasks), contacts: Object.keys(slimContacts) };

export const liveVersionSchema = liveVersionSchemaOf(CLOSED_IDS);
const sharedSchema = liveVersionSchema.shape.shared;

/** Reads one version; null where it is not of the closed shape. */
export function readLiveVersion(text: string): LiveVersion | null {
  const parsed = liveVersionSchema.safeParse(jsonIn(text));
  return parsed.success ? parsed.data : null;
}

export function sameShared(one: SharedState, other: SharedState): boolean {
  return same(jsonOf(one), jsonOf(other));
}

/**
 * My changes since `base` applied on `theirs`, answer by answer and tick by tick; of a question with several answers each answer for
 * itself. Where both changed the same one, mine stands: whoever writes later wins, and the other then sees it.
 */
export function mergeShared(base: SharedState, mine: SharedState, theirs: SharedState): SharedState {
  const { merged } = merge(jsonOf(base), jsonOf(mine), jsonOf(theirs), "mine");
  return sharedSchema.parse(isObject(merged) ? { ...merged, situation: withLists(merged["situation"]) } : merged);
}

const LISTS = ["facts", "places"] as const;

/** As JSON, lists of answers as sets: two sides that each tick another answer both keep theirs. */
function jsonOf({ situation, ...rest }: SharedState): Json {
  const sets = Object.fromEntries(LISTS.map((list) => [list, Object.fromEntries((situation[list] ?? []).map((value) => [value, true]))]));
  return JSON.parse(JSON.stringify({ ...rest, situation: { ...situation, ...sets } }));
}

function withLists(situation: Json | undefined): Json | undefined {
  if (!isObject(situation)) return situation;
  const lists = Object.fromEntries(LISTS.map((list) => [list, isObject(situation[list]) ? Object.keys(situation[list]) : []]));
  return { ...situation, ...lists };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
