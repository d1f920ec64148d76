import { useLocale, useTranslations } from "next-intl";

const YEARS_BACK = 30;
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/** The month or the year of the first act, kept as its first day. */
export function SinceFields({ since, onChoose }: { since: string | undefined; onChoose: (since: string | undefined) => void }) {
  const words = useTranslations("plan");
  const locale = useLocale();
  const thisYear = new Date().getFullYear();
  const [year = "", month = "01"] = since?.split("-") ?? [];
  const monthName = (value: string) => new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" }).format(new Date(`2000-${value}-01T00:00:00Z`));
  const choose = (chosenYear: string, chosenMonth: string) => onChoose(chosenYear === "" ? undefined : `${chosenYear}-${chosenMonth}-01`);
  return (
    <div className="mt-3 grid gap-3 sm:grid-cols-2">
      <label>{words("question.since.year")}
        <select className="field" value={year} onChange={({ target }) => choose(target.value, month)}>
          <option value="">{words("unknown")}</option>
          {Array.from({ length: YEARS_BACK }, (_, back) => String(thisYear - back)).map((value) => <option key={value} value={value}>{value}</option>)}
        </select>
      </label>
      <label>{words("question.since.month")}
        <select className="field" value={since ? month : "01"} disabled={year === ""} onChange={({ target }) => choose(year, target.value)}>
          {MONTHS.map((value) => <option key={value} value={value}>{monthName(value)}</option>)}
        </select>
      </label>
    </div>
  );
}
