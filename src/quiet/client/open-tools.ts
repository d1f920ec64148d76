/** Replaced by the freezer with the name that holds the hash of its content. */
const SCREENS = "/tool-screens.js";

/** Shows the tools of page 6, which need a script, and loads theirs when one is opened. Each is told by an event, as often as it is opened. */
export function watchTools(): void {
  let isLoaded = false;
  for (const tool of document.querySelectorAll<HTMLElement>("[data-tool]")) {
    const note = tool.querySelector<HTMLElement>("[data-not-loaded]");
    const showNote = (isShown: boolean) => {
      if (note) note.hidden = !isShown;
    };
    tool.hidden = false;
    tool.querySelector("[data-open]")?.addEventListener("click", () => {
      const open = () => tool.dispatchEvent(new Event("open-tool", { bubbles: true }));
      if (isLoaded) return open();
      const script = document.createElement("script");
      script.src = SCREENS;
      script.onload = () => {
        isLoaded = true;
        showNote(false);
        open();
      };
      script.onerror = () => {
        script.remove();
        showNote(true);
      };
      document.body.append(script);
    });
  }
}
