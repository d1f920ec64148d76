/** One tool of page 6 as it stands in the HTML: every sentence is there already, and is shown or hidden. */
export interface ToolScreens {
  /** Shows one screen instead of the present one, and puts the focus on it. */
  show(screen: string): void;
  /** Shows the notes of these names alone, in the place that is read aloud; the focus never stays on what it hides. */
  say(...notes: readonly string[]): void;
  /** Shows the items of a list whose names are among `names`. */
  list(names: readonly string[]): void;
  onPress(button: string, act: () => void): void;
  /** Hands over the file that is chosen with a button, and forgets it itself. */
  onFile(button: string, act: (file: File) => void): void;
}

export function screensOf(tool: HTMLElement): ToolScreens {
  const each = (attribute: string, act: (element: HTMLElement, name: string) => void) => {
    for (const element of tool.querySelectorAll<HTMLElement>(`[${attribute}]`)) act(element, element.getAttribute(attribute) ?? "");
  };
  const onPress: ToolScreens["onPress"] = (button, act) => each("data-press", (element, name) => {
    if (name === button) element.addEventListener("click", act);
  });
  return {
    show: (screen) => each("data-screen", (element, name) => {
      element.hidden = name !== screen;
      if (name === screen) element.focus();
    }),
    say: (...notes) => {
      each("data-note", (element, name) => {
        element.hidden = !notes.includes(name);
      });
      // The button that was pressed is hidden now: what is said in its place has the focus, and is in view.
      if (document.activeElement?.closest("[hidden]")) tool.querySelector<HTMLElement>("[role=status]")?.focus();
    },
    list: (names) => each("data-item", (element, name) => {
      element.hidden = !names.includes(name);
    }),
    onPress,
    onFile: (button, act) => {
      const input = tool.querySelector<HTMLInputElement>(`input[data-file="${button}"]`);
      onPress(button, () => input?.click());
      input?.addEventListener("change", () => {
        const [file] = input.files ?? [];
        input.value = "";
        if (file) act(file);
      });
    },
  };
}
