import type { BecauseKey } from "@/domain/plan";
import type { Pack } from "@/words/pack";

/** The reason that a rule gives, in the reader's words. */
export function Because({ of, pack }: { of: BecauseKey; pack: Pack | null }) {
  const item = pack?.items[of];
  return item ? <small className="block" dangerouslySetInnerHTML={{ __html: item.html }} /> : null;
}
