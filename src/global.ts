import type { Locale } from "@/domain/locale";
import type { ScreenWords } from "@/i18n/screen-words";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: ScreenWords;
  }
}
