import { defineRouting } from "next-intl/routing";
import { LOCALES } from "@/domain/locale";

export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "fr",
  localePrefix: "always",
  localeCookie: false,
  alternateLinks: false,
});
