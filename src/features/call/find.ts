import { numbersTyped } from "@/domain/said-number";
import type { Pack, PackItem } from "@/words/pack";

export interface Found {
  readonly id: string;
  readonly item: PackItem;
}

/** What has a number that can be said, in the order in which it is offered. */
const KINDS = ["page", "task", "contact", "place", "chapter", "paper"] as const;
const MOST = 8;
const MARKS = /\p{M}/gu;
const plain = (text: string) => text.normalize("NFD").replace(MARKS, "").toLowerCase();

/** What bears the number that was typed, else what has these words in its title. Nothing typed leaves the page. */
export function find(typed: string, items: Pack["items"]): readonly Found[] {
  const numbers = numbersTyped(typed);
  const named = Object.entries(items).flatMap(([id, item]): Found[] => (item.number !== undefined && kindOf(id) !== -1 ? [{ id, item }] : []));
  const numbered = numbers.flatMap((number) => named.filter(({ item }) => item.number === number));
  if (numbered.length > 0) return numbered;
  const wanted = plain(typed).trim();
  if (wanted === "") return [];
  return named
    .filter(({ item }) => plain(item.title).includes(wanted))
    .toSorted((one, other) => startsLater(one, wanted) - startsLater(other, wanted) || kindOf(one.id) - kindOf(other.id))
    .slice(0, MOST);
}

/** The number that was heard fits two things: the volunteer asks which, nothing is opened by chance. */
export function isMistakable(typed: string, found: readonly Found[]): boolean {
  return numbersTyped(typed).length > 1 && found.length > 1;
}

const kindOf = (id: string) => KINDS.findIndex((kind) => id.startsWith(`${kind}:`));
const startsLater = ({ item }: Found, wanted: string) => (plain(item.title).startsWith(wanted) ? 0 : 1);
