import { useTranslations } from "next-intl";
import { useEffect, useRef, type Dispatch } from "react";
import { RED_SCREENS } from "@/domain/call-script";
import type { CallAction, Over } from "@/features/call/state";
import { Sentence } from "@/features/call/sentence";
import { Item } from "@/words/item";
import type { Pack } from "@/words/pack";

/** In place of everything: what to say now, the number, what to do. Going on is a choice, and not what is focused. */
export function OverScreen({ over, dispatch, pack, now }: { over: Over; dispatch: Dispatch<CallAction>; pack: Pack; now: () => number }) {
  const words = useTranslations("call");
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, []);
  const red = RED_SCREENS.find((screen) => screen === over);
  const item = pack.items[`script:${over}`];
  return (
    <section ref={top} tabIndex={-1} className={red ? "over-screen red-screen" : "over-screen"} aria-labelledby="say" {...(red ? { role: "alert" } : {})} data-over={over}>
      {red && <p className="red-name">{words(`red.${red}`)}</p>}
      <Sentence item={item} />
      <Item item={item} />
      <div className="buttons">
        <button type="button" className={red ? "button quiet-button" : "button"} onClick={() => dispatch({ type: "on", now: now() })}>{words(red ? "over.on" : "over.ready")}</button>
        <button type="button" className="button quiet-button" onClick={() => dispatch({ type: "go", screen: "close-next" })}>{words("over.close")}</button>
      </div>
    </section>
  );
}
