const CHOICES = ["needs", "ages", "languages"] as const;

/** The filter of page 8: shows the cards that answer every choice. Nothing is stored or sent. */
export function watchFilter(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filter]");
  if (!form) return;
  form.hidden = false;
  const cards = [...document.querySelectorAll<HTMLElement>("[data-needs]")];
  const update = () => {
    const chosen = new FormData(form);
    const shown = cards.filter((card) => {
      const isShown = answers(card, chosen);
      card.hidden = !isShown;
      return isShown;
    });
    for (const group of document.querySelectorAll<HTMLElement>("[data-group]")) group.hidden = !shown.some((card) => group.contains(card));
    setText(form, "[data-count]", String(shown.length));
    const none = form.querySelector<HTMLElement>("[data-none]");
    if (none) none.hidden = shown.length > 0;
  };
  form.addEventListener("input", update);
  form.addEventListener("reset", () => setTimeout(update));
  form.addEventListener("submit", (event) => event.preventDefault());
}

function answers(card: HTMLElement, chosen: FormData): boolean {
  const has = (attribute: string, value: string) => (card.dataset[attribute] ?? "").split(" ").includes(value);
  return (
    CHOICES.every((name) => {
      const value = chosen.get(name);
      return typeof value !== "string" || value === "" || has(name, value);
    }) &&
    ["voiceless", "men", "elsewhere"].every((name) => !chosen.has(name) || has("only", name)) &&
    (!chosen.has("open") || card.dataset["now"] === "open")
  );
}

function setText(form: HTMLFormElement, selector: string, text: string): void {
  const element = form.querySelector(selector);
  if (element) element.textContent = text;
}
