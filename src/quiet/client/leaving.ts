import { leaveTo, watchShift } from "@/device/leave";

/** Makes the way-out links instant, adds Shift three times, and never shows an old copy of the page. */
export function watchLeaving(): void {
  const exit = document.querySelector<HTMLAnchorElement>("a[data-exit]");
  const words = document.querySelector<HTMLElement>("[data-loading]")?.dataset;
  if (!exit || !words) return;
  const leave = () => leaveTo(exit.href, words["loading"] ?? "");
  addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-exit]")) return;
    event.preventDefault();
    leave();
  });
  watchShift(leave, { once: words["once"] ?? "", twice: words["twice"] ?? "", over: words["over"] ?? "" });
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
}
