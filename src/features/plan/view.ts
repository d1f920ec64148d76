import type { ViewId } from "@/domain/live";
import { PLACE_IDS } from "@/domain/place-id";
import { SCREENS, screensFor } from "@/domain/question";
import type { Situation } from "@/domain/situation";
import { situationOf, type PlanAction, type PlanState } from "@/features/plan/state";

/** Which page holds what the panel shows, where it has no number of its own. */
const PAGE_OF: Readonly<Record<string, ViewId>> = { law: "page:law", route: "page:complaint", service: "page:removal" };

/** What the person has in view, as a live call shares it: by number, never what she typed there. */
export function viewOf(state: PlanState): ViewId | null {
  const { stage, panel } = state;
  if (panel !== null) return viewOfPanel(panel);
  switch (stage.at) {
    case "pause":
    case "opening":
      return null;
    case "numbers":
      return "page:numbers";
    case "questions": {
      const screen = screensFor(situationOf(state))[stage.index];
      return screen ? `screen:${screen.id}` : "page:plan";
    }
    case "plan":
    case "board":
    case "papers":
    case "keep":
    case "live":
      return "page:plan";
  }
}

function viewOfPanel(panel: string): ViewId {
  const [kind = "", id = ""] = panel.split(":");
  if (kind === "task" || kind === "contact") return `${kind}:${id}`;
  const place = PLACE_IDS.find((known) => kind === "place" && known === id);
  return place ? `place:${place}` : (PAGE_OF[kind] ?? "page:plan");
}

/** Shows what the other side proposes to look at. A page of the four steps is a part of the plan here. */
export function lookAt(view: ViewId, situation: Situation): PlanAction {
  const screens = screensFor(situation);
  const screen = SCREENS.find(({ id }) => view === `screen:${id}`);
  if (screen && screens.includes(screen)) return { type: "go", stage: { at: "questions", index: screens.indexOf(screen) } };
  if (view === "page:numbers") return { type: "go", stage: { at: "numbers" } };
  return /^(?:task|place|contact):/.test(view) ? { type: "open", panel: view } : { type: "go", stage: { at: "plan" } };
}
