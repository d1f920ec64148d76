import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Locale } from "@/domain/locale";
import type { TwoWords } from "@/domain/two-words";
import { wordsIn } from "@/words/live-words";

/** The two words, large, in the language of the person's screen on both screens. */
export function TheTwoWords({ words: [first, second], locale, onShown }: { words: TwoWords; locale: Locale; onShown?: (isShown: boolean) => void }) {
  const words = useTranslations("live");
  const [shown, setShown] = useState<readonly [string, string] | "missing" | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    wordsIn(locale, [first, second]).then((both) => {
      if (!isCurrent) return;
      setShown(both);
      onShown?.(true);
    }, () => isCurrent && setShown("missing"));
    return () => {
      isCurrent = false;
    };
  }, [first, second, locale, attempt, onShown]);
  if (shown === "missing") return <p role="alert" className="alarm">{words("words-missing")} <button type="button" className="text-button" onClick={() => setAttempt(attempt + 1)}>{words("words-again")}</button></p>;
  return <p className="two-words" translate="no" lang={locale} data-two-words="" role="status">{shown?.map((word, index) => <b key={index}>{word}</b>)}</p>;
}
