const SCRIPT = "/offline.js";
const load = (): Promise<typeof import("@/quiet/offline/page")> => import(SCRIPT);

/** The buttons of page 9 that keep pages for reading without a network. What they do is fetched by the first press. */
export function watchOffline(): void {
  const block = document.querySelector<HTMLElement>("[data-offline]");
  const status = block?.querySelector("[role]");
  if (!block || !status) return;
  block.hidden = false;
  let presses = 0;
  const say = (name: string) => {
    status.textContent = block.dataset[name] ?? "";
  };
  block.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    const turn = (presses += 1);
    say("working");
    void load().then(({ press }) => press(target.value, block.dataset["offline"] ?? "")).catch(() => "failed").then((name) => turn === presses && say(name));
  });
}
