import { NextIntlClientProvider } from "next-intl";
import { getLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { LOCALES } from "@/domain/locale";

/** One document per language, known when the app is built. */
export const everyLocale = () => LOCALES.map((locale) => ({ locale }));

/** Neutral in a list of tabs; a phone draws no links of its own over numbers. */
export const PLAIN_METADATA = { icons: { icon: "/icon.svg" }, formatDetection: { telephone: false } };

/** What stands around every page. Messages reach a client part one by one, never all of them. */
export async function Document({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>
        <NextIntlClientProvider messages={null}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
