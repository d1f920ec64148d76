import type { BoardLine } from "@/domain/link-board";
import { shortLink } from "@/rules/pasted-links";

/** What a line is called on the screen: its shortened link, or the person's words. */
export function lineName({ link, where }: BoardLine, noLink: string): string {
  if (link !== null) return shortLink(link);
  return where === "" ? noLink : where;
}
