import { leaveTo, watchShift } from "@/device/leave";
import { watchOpening } from "@/device/opening";
import { joinOtherTabs } from "@/device/other-tabs";

/** The way out at once, Shift three times, hours in the bar, never an old copy of the page, and nothing after a wipe elsewhere. Gives back what stops it. */
export function watchPageLife(): () => void {
  const bar = () => document.querySelector<HTMLElement>(".handrail")?.dataset ?? {};
  const leave = () => {
    const exit = document.querySelector<HTMLAnchorElement>("a[data-exit]");
    if (exit) leaveTo(exit.href, bar()["loading"] ?? "");
  };
  const onClick = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-exit]")) return;
    event.preventDefault();
    leave();
  };
  const onShow = (event: PageTransitionEvent) => {
    if (event.persisted) location.reload();
  };
  // A wipe in another tab holds for what is only in memory here: the same address, a document that knows nothing.
  const otherTabs = joinOtherTabs((news) => news === "wiped" && leaveTo(location.pathname, ""));
  addEventListener("wipe", otherTabs.close);
  addEventListener("click", onClick);
  addEventListener("pageshow", onShow);
  const words = bar();
  const stopShift = watchShift(leave, { once: words["once"] ?? "", twice: words["twice"] ?? "", over: words["over"] ?? "" });
  const stopOpening = watchOpening();
  return () => {
    removeEventListener("wipe", otherTabs.close);
    otherTabs.close();
    removeEventListener("click", onClick);
    removeEventListener("pageshow", onShow);
    stopShift();
    stopOpening();
  };
}
