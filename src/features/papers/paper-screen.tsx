import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { LOCALES, type Locale } from "@/domain/locale";
import type { FieldId, PaperInput } from "@/domain/paper";
import type { PaperId } from "@/domain/plan";
import type { PlaceKey } from "@/domain/place-id";
import { paperTemplates } from "@/papers/all";
import { renderPaper } from "@/papers/render";
import { localDay } from "@/rules/local-day";
import type { PartProps } from "@/words/part-props";
import { PaperActions } from "@/features/papers/paper-actions";
import { PaperFieldsForm } from "@/features/papers/paper-fields-form";
import { PaperSheet } from "@/features/papers/paper-sheet";
import { PlaceChoice } from "@/features/papers/place-choice";
import { SafetyQuestion } from "@/features/papers/safety-question";
import type { WordsByLocale } from "@/features/papers/papers";
import { edited } from "@/features/papers/edited";

/** Written to one site: only its links may be in them. */
const TO_ONE_SITE: ReadonlySet<PaperId> = new Set(["platform-report", "dsa-notice", "gdpr-erasure", "host-abuse", "follow-up", "delisting"]);
/** These warn the other person. */
const ASKS_FIRST: ReadonlySet<PaperId> = new Set(["formal-notice"]);

type PaperScreenProps = PartProps & { id: PaperId; byLocale: WordsByLocale; onShelf: () => void };

/** One paper: what it is for, what is missing, the sheet with the person's own language under each paragraph, and what to do with it. */
export function PaperScreen({ id, byLocale, onShelf, ...props }: PaperScreenProps) {
  const say = useTranslations("papers");
  const screen = useLocale();
  const { kept, onKept, situation, plan, itemOf } = props;
  const template = paperTemplates[id];
  const languages = template.languages(situation.jurisdiction);
  const [chosen, setChosen] = useState<Locale | null>(null);
  const [place, setPlace] = useState<PlaceKey | null>(null);
  const [isSafe, setSafe] = useState(!ASKS_FIRST.has(id));
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const language = chosen ?? languages.find((locale) => locale === screen) ?? languages[0] ?? screen;
  const words = byLocale[language];
  const own = byLocale[screen].papers[id];

  const toOneSite = TO_ONE_SITE.has(id);
  const places = [...new Set(kept.board.map((line) => line.place))];
  const site = toOneSite ? (place ?? places[0] ?? null) : null;
  const board = site === null ? kept.board : kept.board.filter((line) => line.place === site);
  const fields = { ...(site !== null && itemOf(`place:${site}`) && { service: itemOf(`place:${site}`)?.title ?? "" }), ...kept.fields };
  const input: PaperInput = { situation, plan, board, fields, contact: new Set<FieldId>(kept.contact), today: localDay(new Date()) };
  const paper = template.write(input);
  const key = `${id}/${language}`;
  const originals = renderPaper(paper, input, words);
  const blocks = edited(originals, kept.edits, key);
  const translation = language === screen ? null : renderPaper(paper, input, byLocale[screen]);

  return (
    <div data-screen="paper" data-paper={id}>
      <p><button type="button" className="text-button" onClick={onShelf}>{say("shelf")}</button></p>
      <h1 ref={top} tabIndex={-1}>{own.name}</h1>
      <p>{own.use}</p>
      {!isSafe ? <SafetyQuestion onSafe={() => setSafe(true)} onStop={onShelf} /> : (
        <>
          {languages.length > 1 && (
            <fieldset className="ask">
              <legend>{say("language.title")}</legend>
              <p className="small">{say("language.line")}</p>
              <div className="answers answers-row">{LOCALES.filter((locale) => languages.includes(locale)).map((locale) => <label key={locale}><input type="radio" name="paper-language" autoComplete="off" checked={locale === language} onChange={() => setChosen(locale)} />{say(`language.${locale}`)}</label>)}</div>
            </fieldset>
          )}
          {toOneSite && places.length > 1 && <PlaceChoice places={places} chosen={site} itemOf={itemOf} onChoose={setPlace} />}
          <PaperFieldsForm ids={template.fields({ situation })} labels={byLocale[screen].fields} kept={kept} onKept={onKept} fields={fields} />
          <PaperSheet id={id} blocks={blocks} originals={originals} translation={translation} language={language} laws={words.laws} labels={byLocale[screen].fields} edits={kept.edits} editKey={key} onEdits={(edits) => onKept({ edits })} />
          <PaperActions id={id} blocks={blocks} board={board} language={language} {...props} />
          <section className="off-paper"><h2>{say("after")}</h2><ul>{own.after.map((line) => <li key={line}>{line}</li>)}</ul></section>
          <div className="buttons"><button type="button" className="button quiet-button" onClick={onShelf}>{say("shelf")}</button></div>
        </>
      )}
    </div>
  );
}
