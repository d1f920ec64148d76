import { hasLocale } from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { notFound } from "next/navigation";
import * as rootParams from "next/root-params";
import { routing } from "@/i18n/routing";
import { loadScreenWords } from "@/i18n/screen-words";

export default getRequestConfig(async ({ locale }) => {
  const segment = locale ?? (await rootParams.locale());
  if (!hasLocale(routing.locales, segment)) notFound();
  return { locale: segment, messages: await loadScreenWords(segment) };
});
