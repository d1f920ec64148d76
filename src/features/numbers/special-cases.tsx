import { useMessages, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

const CASES = ["voiceless", "men", "young", "abroad", "overseas", "languages"] as const;

/** What depends on the person more than on the service: deaf, men, minors, abroad, overseas, other languages. */
export function SpecialCases({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const words = useTranslations("numbers.special");
  const { numbers } = useMessages();
  return (
    <section id="special">
      <h2>{words("title")}</h2>
      {CASES.map((name) => (
        <div className="card" key={name}>
          <h3><Prose text={words.raw(`${name}.title`)} jurisdiction={jurisdiction} /></h3>
          <Lines lines={Object.values(numbers.special[name][jurisdiction])} jurisdiction={jurisdiction} />
        </div>
      ))}
    </section>
  );
}
