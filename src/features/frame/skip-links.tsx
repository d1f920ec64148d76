import { useLocale, useTranslations } from "next-intl";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { exitDestination } from "@/facts/exit";

/** For keyboards and screen readers: out of sight until they have the focus. */
export function SkipLinks({ jurisdiction }: { jurisdiction: Jurisdiction | null }) {
  const words = useTranslations("frame.skip");
  const locale = useLocale();
  return (
    <nav className="skip" aria-label={words("name")}>
      <a href="#text">{words("content")}</a> <a href={exitDestination(locale, jurisdiction)} rel="noreferrer nofollow" data-exit="">{words("leave")}</a>
    </nav>
  );
}
