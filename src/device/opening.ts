import { readOpening } from "@/rules/opening-attribute";
import { isOpen } from "@/rules/opening-hours";

const MINUTE_MS = 60_000;

/** Says which lines are open now, from confirmed hours only, and adds the night lines to the handrail when one is not. Gives back what stops it. */
export function watchOpening(): () => void {
  const update = () => {
    const now = new Date();
    for (const card of document.querySelectorAll<HTMLElement>("[data-open]")) {
      const state = stateOf(card, now);
      card.dataset["now"] = state;
      for (const label of card.querySelectorAll<HTMLElement>("[data-when]")) label.hidden = label.dataset["when"] !== state;
    }
    const lines = [...document.querySelectorAll<HTMLElement>(".handrail [data-line]")];
    const isNight = lines.some((line) => line.dataset["now"] !== "open");
    for (const extra of document.querySelectorAll<HTMLElement>(".handrail-night")) extra.hidden = !isNight;
  };
  update();
  const timer = setInterval(update, MINUTE_MS);
  addEventListener("handrail", update);
  return () => {
    clearInterval(timer);
    removeEventListener("handrail", update);
  };
}

function stateOf(element: HTMLElement, now: Date): "open" | "closed" {
  return isOpen(readOpening(element.dataset["open"] ?? ""), now) ? "open" : "closed";
}
