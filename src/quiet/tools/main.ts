import { pictureTools } from "@/device/picture-tools";
import { watchClean } from "@/quiet/tools/clean";
import { watchCompare } from "@/quiet/tools/compare";
import { screensOf, type ToolScreens } from "@/quiet/tools/screens";

/** Replaced by the freezer with the name that holds the hash of its content. */
const WORKER = "/picture-worker.js";

const tools = pictureTools(WORKER);
const WATCH: Readonly<Record<string, (screens: ToolScreens) => void>> = {
  clean: (screens) => watchClean(screens, tools),
  compare: (screens) => watchCompare(screens, tools),
};
const opened = new WeakMap<HTMLElement, ToolScreens>();

addEventListener("open-tool", ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const screens = opened.get(target) ?? startedOn(target);
  tools.prepare();
  screens.say();
  screens.show("ask");
});

/** Every tool asks first; only "no" goes on. Nothing of the answer is kept. */
function startedOn(tool: HTMLElement): ToolScreens {
  const screens = screensOf(tool);
  opened.set(tool, screens);
  screens.onPress("minor", () => screens.show("minor"));
  screens.onPress("adult", () => screens.show("work"));
  screens.onPress("close", () => {
    screens.say();
    screens.show("closed");
  });
  WATCH[tool.dataset["tool"] ?? ""]?.(screens);
  return screens;
}
