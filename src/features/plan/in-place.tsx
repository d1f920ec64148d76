import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES } from "@/domain/locale";
import type { PlanAction, PlanState } from "@/features/plan/state";

const NAMES = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" } as const;

/** Country and language, switched without leaving: answers and ticks stay. */
export function InPlace({ state, dispatch }: { state: PlanState; dispatch: Dispatch<PlanAction> }) {
  const words = useTranslations("plan.switch");
  return (
    <section className="in-place" aria-label={words("title")}>
      <label>{words("country")}{" "}
        <select value={state.jurisdiction} onChange={({ target }) => dispatch({ type: "switch", locale: state.locale, jurisdiction: JURISDICTIONS.find((name) => name === target.value) ?? state.jurisdiction })}>
          {JURISDICTIONS.map((name) => <option key={name} value={name}>{words(name)}</option>)}
        </select>
      </label>
      <label>{words("language")}{" "}
        <select value={state.locale} onChange={({ target }) => dispatch({ type: "switch", jurisdiction: state.jurisdiction, locale: LOCALES.find((name) => name === target.value) ?? state.locale })}>
          {LOCALES.map((name) => <option key={name} value={name}>{NAMES[name]}</option>)}
        </select>
      </label>
      <small>{words("changes")}</small>
    </section>
  );
}
