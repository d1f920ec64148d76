import type { Pack } from "@/words/pack";

/**
 * What a press on a link does in a document that must not unload: a number of ours opens in the panel, a number to call is
 * called, all else opens in a new tab. Gives the id to open, or null.
 */
export function followLink(event: Pick<MouseEvent, "target" | "preventDefault">, pack: Pack | null): string | null {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
  if (!link || /^(tel|sms|mailto):/.test(link.href)) return null;
  event.preventDefault();
  const number = decodeURIComponent(link.hash.slice(1)) || link.pathname.split("/").at(-1);
  const item = Object.entries(pack?.items ?? {}).find(([id, { number: candidate }]) => SHOWN_HERE.test(id) && candidate === number);
  if (link.origin === location.origin && item) return item[0];
  open(link.href, "_blank", "noopener,noreferrer");
  return null;
}

const SHOWN_HERE = /^(task|place|chapter):/;
