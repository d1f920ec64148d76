import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { loadPack, type Pack } from "@/words/pack";

/** The words of the plan and those of the call together: two requests of our own, the same whatever happens on the call. */
export async function loadCallPack(locale: Locale, jurisdiction: Jurisdiction): Promise<Pack> {
  const [steps, call] = await Promise.all([loadPack(locale, jurisdiction), loadPack(locale, jurisdiction, "call")]);
  return { handrail: steps.handrail, words: { ...steps.words, ...call.words }, items: { ...steps.items, ...call.items } };
}
