import { getLocale } from "next-intl/server";
import { lawCodeKey, penaltyCode, type Law } from "@/domain/law";
import { standing } from "@/words/facts-seen";
import { lawCodeWords } from "@/words/fact-words";

/** A legal basis as prose names it: `article 226-2-1 du Code pénal`. */
export async function LawReference({ law }: { law: Law }) {
  const label = (await lawCodeWords(await getLocale()))[lawCodeKey(law)];
  if (!label) throw new Error(`${law.id}: its code has no name`);
  const penalty = penaltyCode(law.penalties);
  return (
    <cite data-law={law.id} {...standing(law.provenance)} {...(penalty === "" ? {} : { "data-penalty": penalty })}>
      {label.replace("{article}", law.article)}
    </cite>
  );
}
