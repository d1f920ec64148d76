import { useTranslations } from "next-intl";
import { useEffect, useState, type Dispatch, type MouseEvent } from "react";
import { buildPlan } from "@/rules/plan";
import { speaking } from "@/rules/spoken-language";
import { Card } from "@/features/call/card";
import { Finder } from "@/features/call/finder";
import { OverScreen } from "@/features/call/over-screen";
import { ScriptView } from "@/features/call/script-view";
import { LivePlace } from "@/features/call/live-place";
import type { Guest } from "@/features/call/parts";
import { callerLocale, isView, screenOf, situationOf, type CallAction, type CallName, type CallState } from "@/features/call/state";
import { Tools } from "@/features/call/tools";
import { Where } from "@/features/call/where";
import { followLink } from "@/words/follow-link";
import { InPlace } from "@/words/in-place";
import type { Pack } from "@/words/pack";
import { Panel } from "@/words/panel";

export interface CallProps {
  state: CallState;
  dispatch: Dispatch<CallAction>;
  pack: Pack;
}

/** The screen that the volunteer is on: a red one or a pause in place of everything, else the script. */
export function Call({ state, dispatch, pack, guest, now, randomName }: CallProps & { guest: Guest; now: () => number; randomName: () => CallName }) {
  const words = useTranslations("call");
  const plan = buildPlan(speaking(situationOf(state), callerLocale(state)), { now: new Date(state.now) });
  const screen = screenOf(state);
  const [over] = state.over;
  const { panel } = state;
  const open = (panel: string | null) => dispatch({ type: "open", panel });
  const follow = (event: MouseEvent) => {
    const id = followLink(event.nativeEvent, pack);
    if (id !== null) open(id);
  };
  const task = plan.order.find((id) => panel === `task:${id}`);
  const [isMoved, setMoved] = useState(false);
  useEffect(() => {
    const onFirst = () => setMoved(true);
    addEventListener("submit", onFirst, { once: true });
    return () => removeEventListener("submit", onFirst);
  }, []);
  return (
    <>
      {state.live !== "unused" && <LivePlace guest={guest} state={state} dispatch={dispatch} pack={pack} isCovered={over !== undefined} />}
      <div className="volunteer" onClick={follow}>
        {over ? <OverScreen key={over} over={over} dispatch={dispatch} pack={pack} now={now} /> : (
          <>
            <Where state={state} screen={screen} dispatch={dispatch} />
            <ScriptView key={`${screen.key} ${state.task ?? ""}`} screen={screen} plan={plan} state={state} dispatch={dispatch} pack={pack} takesFocus={isMoved} randomName={randomName} />
            <div className="side">
              <Finder pack={pack} onOpen={open} />
              <Tools state={state} dispatch={dispatch} />
              <p className="small">{words("memory")} {words("keys")}</p>
            </div>
            <InPlace locale={state.locale} jurisdiction={state.jurisdiction} onSwitch={(locale, jurisdiction) => dispatch({ type: "switch", locale, jurisdiction })} />
          </>
        )}
        <section className="call-card on-paper"><Card state={state} plan={plan} pack={pack} /></section>
        {!over && (
          <Panel panel={panel} onOpen={open} pack={pack}>
            {!task && panel !== null && isView(panel) && state.live === "joined" && <p><button type="button" className="button" onClick={() => dispatch({ type: "look", look: panel })}>{words("plan.propose", { number: pack.items[panel]?.number ?? "" })}</button></p>}
            {task && <p><button type="button" className="button" onClick={() => dispatch({ type: "offer", task })}>{words("plan.propose", { number: pack.items[`task:${task}`]?.number ?? "" })}</button></p>}
          </Panel>
        )}
      </div>
    </>
  );
}
