import { useTranslations } from "next-intl";
import type { EndReason } from "@/device/live-life";

/** Why it is over, and that nothing on the page is lost. What came altered is said as an alarm. */
export function EndedNotice({ why }: { why: EndReason }) {
  const words = useTranslations("live");
  const isAlarm = why === "altered" || why === "out-of-step";
  return <p role={isAlarm ? "alert" : "status"} className={isAlarm ? "alarm" : "note"} data-ended={why}><b>{words(`ended.${why}`)}</b> {words("stays")}</p>;
}
