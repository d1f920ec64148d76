import type { ContactId } from "@/domain/contact";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";

/** `label` is a key of words: whom the line is for. */
export type HandrailLine = { contact: ContactId; label: "all" | "young" | "adults" | "minors" };

export type Handrail = {
  /** The two lines in view on every page. */
  lines: readonly [HandrailLine, HandrailLine];
  /** Added outside the confirmed hours of the two lines. */
  danger: ContactId;
  /** Added with `danger`: the line of the reader's language. */
  suicide: Readonly<Record<Locale, ContactId>>;
};

export const handrails: Readonly<Record<Jurisdiction, Handrail>> = {
  france: {
    lines: [
      { contact: "fr-116006", label: "all" },
      { contact: "fr-3018", label: "young" },
    ],
    danger: "fr-112",
    suicide: { fr: "fr-3114", nl: "fr-3114", de: "fr-3114", en: "fr-3114" },
  },
  belgium: {
    lines: [
      { contact: "be-iefh-igvm", label: "adults" },
      { contact: "be-child-focus", label: "minors" },
    ],
    danger: "be-112",
    // No line in English is confirmed as a suicide line; the one with an official source stands in.
    suicide: { fr: "be-centre-prevention-suicide", nl: "be-1813", de: "be-108", en: "be-centre-prevention-suicide" },
  },
};
