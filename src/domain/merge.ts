/** A document as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [field: string]: Json;
}

/** A value, or its absence: a field that was never there or was taken out. */
type Maybe = Json | undefined;

/** Which side stands where both changed the same field to different values: the caller knows which is newer. */
export type Side = "mine" | "theirs";

/** A field that both sides changed. `kept` stands in the merged document; `other` is nowhere else: show it, or keep it. */
export interface MergeConflict {
  /** Names of fields, and ids of the items of lists. */
  readonly path: readonly string[];
  readonly kept: Maybe;
  readonly other: Maybe;
}

export interface Merge {
  readonly merged: Json;
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Merges two documents that both come from `base`, field by field. What one side alone changed is taken from it. Lists whose items all
 * have an `id` of their own are merged item by item; any other list, text or number is one field. Where both changed one field, or one
 * changed what the other took out, `preferred` stands and the other value is among the conflicts: nothing is lost.
 *
 * The order of a list is not content: that of a side that alone reordered it, else the preferred one's. Two devices that merge the same
 * pair and prefer the same document get the same. Merged fields need not fit together: parse the result as anything from outside.
 */
export function merge(base: Json, mine: Json, theirs: Json, preferred: Side): Merge {
  const conflicts: MergeConflict[] = [];
  const [kept, other] = preferred === "mine" ? [mine, theirs] : [theirs, mine];
  const merged = mergeValue([], base, kept, other, conflicts);
  if (merged === undefined) throw new Error("a document cannot vanish");
  return { merged, conflicts };
}

function mergeValue(path: readonly string[], base: Maybe, kept: Maybe, other: Maybe, conflicts: MergeConflict[]): Maybe {
  if (same(kept, other) || same(base, other)) return kept;
  if (same(base, kept)) return other;
  if (isObject(kept) && isObject(other)) return mergeFields(path, isObject(base) ? base : {}, kept, other, conflicts);
  const [keptItems, otherItems] = [itemsOf(kept), itemsOf(other)];
  if (keptItems && otherItems) return mergeItems(path, itemsOf(base) ?? new Map(), keptItems, otherItems, conflicts);
  conflicts.push({ path, kept, other });
  return kept;
}

function mergeFields(path: readonly string[], base: JsonObject, kept: JsonObject, other: JsonObject, conflicts: MergeConflict[]): JsonObject {
  const fields = new Set([...Object.keys(kept), ...Object.keys(other)]);
  return Object.fromEntries([...fields].flatMap((field) => {
    const merged = mergeValue([...path, field], fieldOf(base, field), fieldOf(kept, field), fieldOf(other, field), conflicts);
    return merged === undefined ? [] : [[field, merged]];
  }));
}

type Items = ReadonlyMap<string, JsonObject>;

function mergeItems(path: readonly string[], base: Items, kept: Items, other: Items, conflicts: MergeConflict[]): readonly Json[] {
  return mergedOrder([...base.keys()], [...kept.keys()], [...other.keys()]).flatMap((id) => {
    const merged = mergeValue([...path, id], base.get(id), kept.get(id), other.get(id), conflicts);
    return merged === undefined ? [] : [merged];
  });
}

/** Ids of both sides in the order of one of them; what only the other has comes behind the neighbour that it had there. */
function mergedOrder(base: readonly string[], kept: readonly string[], other: readonly string[]): readonly string[] {
  const isReordered = !same(base.filter((id) => kept.includes(id)), kept.filter((id) => base.includes(id)));
  const [leader, follower] = isReordered ? [kept, other] : [other, kept];
  const order = [...leader];
  follower.forEach((id, index) => {
    if (order.includes(id)) return;
    const [before] = follower.slice(0, index).slice(-1);
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  });
  return order;
}

/** The items of a list by their ids, or nothing if it is no list, or one without an id of its own for each item. */
function itemsOf(value: Maybe): Items | undefined {
  if (!isList(value)) return undefined;
  const items = new Map<string, JsonObject>();
  for (const item of value) {
    const id = isObject(item) ? fieldOf(item, "id") : undefined;
    if (!isObject(item) || typeof id !== "string" || items.has(id)) return undefined;
    items.set(id, item);
  }
  return items;
}

/** Own fields only: a document may have a field named `constructor`. */
function fieldOf(object: JsonObject, field: string): Maybe {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}

/** Whether two values hold the same, in whatever order their fields stand. */
export function same(one: Maybe, other: Maybe): boolean {
  if (one === other) return true;
  if (isList(one) && isList(other)) return one.length === other.length && one.every((item, index) => same(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const fields = Object.keys(one);
  return fields.length === Object.keys(other).length && fields.every((field) => Object.hasOwn(other, field) && same(fieldOf(one, field), fieldOf(other, field)));
}

function isList(value: Maybe): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Maybe): value is JsonObject {
  return typeof value === "object" && value !== null && !isList(value);
}
