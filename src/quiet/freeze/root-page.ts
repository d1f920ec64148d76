import { LOCALES, type Locale } from "@/domain/locale";

const NAMES: Record<Locale, string> = { fr: "Français", nl: "Nederlands", de: "Deutsch", en: "English" };

/** What a plain file server shows for `/`: the four languages. Our own server sends on by the browser's languages. */
export function rootPage(): string {
  const links = LOCALES.map((locale) => `<li><a href="/${locale}" lang="${locale}" hreflang="${locale}">${NAMES[locale]}</a></li>`).join("");
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Quatre pas</title><link rel="icon" href="/icon.svg"></head><body><ul>${links}</ul></body></html>`;
}
