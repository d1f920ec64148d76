"use client";

import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { CallApp } from "@/features/call/call-app";
import { later } from "@/words/later";

const guest = later(async () => (await import("@/features/live/live-guest")).LiveGuest);

/** The volunteer's side with its live call. */
export function CallWithGuest({ locale, jurisdiction }: { locale: Locale; jurisdiction: Jurisdiction }) {
  return <CallApp locale={locale} jurisdiction={jurisdiction} guest={guest} />;
}
