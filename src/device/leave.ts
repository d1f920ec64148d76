/**
 * Leaves the site at once: the page is emptied and covered, fields and the document's text are gone, then the
 * history entry is replaced by `destination`. Works without a network: the cover stays. `loading` is what a
 * screen reader hears. Source: GOV.UK "exit this page" pattern and the measurements in design/safety.md, 7.1.
 */
export function leaveTo(destination: string, loading: string): void {
  const cover = document.createElement("div");
  cover.className = "cover";
  cover.setAttribute("role", "status");
  cover.setAttribute("aria-label", loading);
  for (const form of document.forms) form.reset();
  document.body.replaceChildren(cover);
  location.replace(destination);
}

export interface ShiftWords {
  once: string;
  twice: string;
  over: string;
}

const WINDOW_MS = 5_000;
const PRESSES = 3;

/** Calls `leave` when Shift alone is pressed three times within five seconds; says and shows how far one is. Gives back what stops it. */
export function watchShift(leave: () => void, words: ShiftWords): () => void {
  let presses = 0;
  let isAlone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dots = document.createElement("div");
  dots.className = "shift-dots";
  dots.hidden = true;
  dots.setAttribute("aria-hidden", "true");
  dots.append(...Array.from({ length: PRESSES }, () => document.createElement("i")));
  const spoken = document.createElement("div");
  spoken.className = "unseen";
  spoken.setAttribute("role", "status");
  document.body.append(dots, spoken);

  const show = () => {
    dots.hidden = presses === 0;
    [...dots.children].forEach((dot, index) => dot.classList.toggle("on", index < presses));
  };
  const startOver = () => {
    if (presses > 0) spoken.textContent = words.over;
    presses = 0;
    show();
  };

  const onDown = (event: KeyboardEvent) => {
    isAlone = event.key === "Shift" && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isAlone && event.key !== "Shift") startOver();
  };
  const onUp = (event: KeyboardEvent) => {
    if (event.key !== "Shift" || !isAlone) return;
    isAlone = false;
    presses += 1;
    if (presses === PRESSES) return leave();
    show();
    spoken.textContent = presses === 1 ? words.once : words.twice;
    clearTimeout(timer);
    timer = setTimeout(startOver, WINDOW_MS);
  };
  addEventListener("keydown", onDown);
  addEventListener("keyup", onUp);
  return () => {
    clearTimeout(timer);
    removeEventListener("keydown", onDown);
    removeEventListener("keyup", onUp);
    dots.remove();
    spoken.remove();
  };
}
