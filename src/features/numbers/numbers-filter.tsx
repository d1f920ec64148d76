import { useLocale, useTranslations } from "next-intl";
import { NEEDS, type Contact } from "@/domain/contact";
import { valueById } from "@/facts/values";
import { formatValue } from "@/words/format-value";
import { languageName } from "@/words/language-name";

const ONLY = ["open", "voiceless", "men", "elsewhere"] as const;

/** Choices over the cards below. Needs the script, so it stays hidden until the script shows it; the list is whole without it. */
export function NumbersFilter({ contacts }: { contacts: readonly Contact[] }) {
  const words = useTranslations("numbers.filter");
  const common = useTranslations("contact-words");
  const locale = useLocale();
  const languages = [...new Set(contacts.flatMap((contact) => contact.languages))].filter((tag) => tag !== "mul");
  const age = formatValue(valueById("age-of-majority"), locale);
  return (
    <form className="filter" data-filter="" hidden autoComplete="off">
      <h2 className="m-0!">{words("title")}</h2>
      <label>{words("need")}
        <select name="needs"><option value="">{words("any")}</option>{NEEDS.map((need) => <option key={need} value={need}>{common(`need.${need}.title`)}</option>)}</select>
      </label>
      <label>{words("age")}
        <select name="ages"><option value="">{words("any")}</option><option value="minor">{words("minor", { age })}</option><option value="adult">{words("adult", { age })}</option></select>
      </label>
      <label>{words("language")}
        <select name="languages"><option value="">{words("any")}</option>{languages.map((tag) => <option key={tag} value={tag}>{languageName(tag, locale, common("language.fsl"))}</option>)}</select>
      </label>
      <fieldset className="m-0 border-0 p-0">
        <legend className="small">{words("only")}</legend>
        {ONLY.map((name) => <label className="tick" key={name}><input type="checkbox" name={name} />{words(name)}</label>)}
      </fieldset>
      <p><output data-count="">{contacts.length}</output> {words("shown")} <button type="reset" className="button quiet-button">{words("clear")}</button></p>
      <p data-none="" hidden>{words("none")}</p>
    </form>
  );
}
