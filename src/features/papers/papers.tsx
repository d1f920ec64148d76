import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { Locale } from "@/domain/locale";
import type { PaperId } from "@/domain/plan";
import type { PaperWords } from "@/papers/render";
import type { PartProps } from "@/words/part-props";
import { loadPaperWords } from "@/features/papers/load-words";
import { PaperScreen } from "@/features/papers/paper-screen";
import { PaperShelf } from "@/features/papers/paper-shelf";

/** The words of papers by language, as far as they came. All languages come at once, so that choosing one asks for nothing. */
export type WordsByLocale = Readonly<Record<Locale, PaperWords>>;

/** The papers that help, written on the device. One fetch per language of our own, the same whatever the answers, when the part opens. */
export function Papers(props: PartProps) {
  const words = useTranslations("papers");
  const locale = useLocale();
  const [loaded, setLoaded] = useState<WordsByLocale | "failed" | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [open, setOpen] = useState<PaperId | null>(null);
  useEffect(() => {
    let isCurrent = true;
    Promise.all([loadPaperWords("fr"), loadPaperWords("nl"), loadPaperWords("de"), loadPaperWords("en")]).then(
      ([fr, nl, de, en]) => isCurrent && setLoaded({ fr, nl, de, en }),
      () => isCurrent && setLoaded("failed"),
    );
    return () => {
      isCurrent = false;
    };
  }, [attempt]);

  if (loaded === null) return <div data-screen="papers"><h1>{words("title")}</h1><p role="status">{words("loading")}</p></div>;
  if (loaded === "failed") return <div data-screen="papers"><h1>{words("title")}</h1><p role="alert">{words("failed")} <button type="button" className="button quiet-button" onClick={() => { setLoaded(null); setAttempt(attempt + 1); }}>{words("retry")}</button></p></div>;
  return open === null
    ? <PaperShelf {...props} words={loaded[locale]} onPaper={setOpen} />
    : <PaperScreen key={open} {...props} id={open} byLocale={loaded} onShelf={() => setOpen(null)} />;
}
