import { placeOfLink } from "@/rules/place-of-link";

const ACCENTS = /\p{M}/gu;
const plain = (text: string) => text.normalize("NFD").replace(ACCENTS, "").toLowerCase().trim();
/** Only what has a dot or a scheme can be an address; the rest is a name being typed. */
const LOOKS_LIKE_LINK = /[.:/]/;

/** The search of page 4: a name narrows the list, a link finds its place by host. The link is read here and goes nowhere. */
export function watchFindPlace(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-find]");
  const field = form?.querySelector("input");
  if (!form || !field) return;
  form.hidden = false;
  const rows = [...document.querySelectorAll<HTMLElement>("[data-go]")];
  const note = (name: string) => form.querySelector<HTMLElement>(`[data-${name}]`);
  const update = () => {
    const wanted = plain(field.value);
    const place = LOOKS_LIKE_LINK.test(wanted) ? placeOfLink(field.value) : null;
    const matches = (row: HTMLElement) => (place === null ? plain(row.textContent).includes(wanted) : row.dataset["go"] === place);
    for (const row of rows) row.hidden = !matches(row);
    for (const kind of document.querySelectorAll<HTMLElement>("[data-kind]")) kind.hidden = !rows.some((row) => !row.hidden && kind.contains(row));
    const target = rows.find((row) => place !== null && !row.hidden)?.querySelector("a");
    const button = note("found")?.querySelector("a");
    if (target && button) {
      button.href = target.href;
      button.textContent = target.textContent;
    }
    show(note("found"), target !== undefined && target !== null);
    show(note("unknown"), place === "unknown-site");
    show(note("none"), wanted !== "" && place === null && rows.every((row) => row.hidden));
  };
  form.addEventListener("input", update);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    update();
  });
}

function show(element: HTMLElement | null, isShown: boolean): void {
  if (element) element.hidden = !isShown;
}
