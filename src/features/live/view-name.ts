import { useTranslations } from "next-intl";
import type { ViewId } from "@/domain/live";
import { PAGES } from "@/domain/page";
import type { LiveGuestProps } from "@/words/live-props";

const PAGE_NAMES = ["home", "evidence", "support", "complaint", "removal", "care", "prevention", "law", "numbers", "safety", "plan"] as const;

/** Number and name of a thing in view, as it is said aloud. */
export function useViewName(itemOf: LiveGuestProps["itemOf"]): (view: ViewId) => string {
  const words = useTranslations("live.views");
  return (view) => {
    if (view.startsWith("screen:")) return words("questions");
    const page = PAGE_NAMES.find((name) => view === `page:${name}`);
    if (page === undefined) {
      const item = itemOf(view);
      return [item?.number, item?.title ?? words("plan")].join(" ").trim();
    }
    const segment = PAGES.find(({ name, quiet }) => quiet && name === page)?.segment ?? "";
    return `${segment} ${words(page)}`.trim();
  };
}
