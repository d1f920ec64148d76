import { defineRouting } from "next-intl/routing";
import { LOCALES } from "@/domain/language";

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "fr",
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
