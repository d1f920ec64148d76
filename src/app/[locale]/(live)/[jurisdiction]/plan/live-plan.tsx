"use client";

import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Locale } from "@/domain/locale";
import { PlanApp } from "@/features/plan/plan-app";
import type { Parts } from "@/features/plan/parts";
import { later } from "@/words/later";

/** Loaded when they are opened: the first paint needs none of them. */
const parts: Parts = {
  board: later(async () => (await import("@/features/link-board/link-board")).LinkBoard),
  papers: later(async () => (await import("@/features/papers/papers")).Papers),
  keep: later(async () => (await import("@/features/keep/keep")).Keep),
  live: later(async () => (await import("@/features/live/live-host")).LiveHost),
};

/** The guided path with its parts. */
export function LivePlan({ locale, jurisdiction }: { locale: Locale; jurisdiction: Jurisdiction }) {
  return <PlanApp locale={locale} jurisdiction={jurisdiction} parts={parts} />;
}
