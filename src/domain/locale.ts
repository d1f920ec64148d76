/** The languages the product is written in; French is the source. */
export const LOCALES = ["fr", "nl", "de", "en"] as const;
export type Locale = (typeof LOCALES)[number];
