import { useTranslations } from "next-intl";
import type { CallState } from "@/features/call/state";

const MINUTE_MS = 60_000;

/** How long the call has lasted, once it was opened. */
export function Minutes({ state: { openedAt, now } }: { state: CallState }) {
  const words = useTranslations("call");
  return openedAt === null ? null : words("minutes", { minutes: String(Math.floor((now - openedAt) / MINUTE_MS)) });
}
