import { useTranslations } from "next-intl";
import { useEffect, useRef, type Dispatch, type MouseEvent } from "react";
import { Item } from "@/features/plan/item";
import type { Pack } from "@/features/plan/pack";
import type { PlanAction } from "@/features/plan/state";

interface PanelProps {
  panel: string | null;
  dispatch: Dispatch<PlanAction>;
  pack: Pack | null;
}

/** Shows a task, contact, route, service or law over the plan. Links inside open here or in a new tab: the plan never unloads. */
export function Panel({ panel, dispatch, pack }: PanelProps) {
  const words = useTranslations("plan");
  const dialog = useRef<HTMLDialogElement>(null);
  const item = panel === null ? undefined : pack?.items[panel];
  useEffect(() => {
    if (item) {
      dialog.current?.show();
      dialog.current?.scrollTo(0, 0);
      dialog.current?.querySelector<HTMLElement>("h1")?.focus();
    } else dialog.current?.close();
  }, [item]);
  const close = () => dispatch({ type: "open", panel: null });

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
    if (!link || /^(tel|sms|mailto):/.test(link.href)) return;
    event.preventDefault();
    const number = decodeURIComponent(link.hash.slice(1));
    const task = Object.entries(pack?.items ?? {}).find(([id, { number: candidate }]) => id.startsWith("task:") && candidate === number);
    if (link.origin === location.origin && task) dispatch({ type: "open", panel: task[0] });
    else open(link.href, "_blank", "noopener,noreferrer");
  };

  return (
    <dialog ref={dialog} className="panel" onClick={follow} onKeyDown={(event) => event.key === "Escape" && close()}>
      {item && (
        <div className="panel-inner" {...(panel?.startsWith("task:") ? { "data-task": panel.slice("task:".length) } : {})}>
          <div className="panel-top">
            <h1 tabIndex={-1} className="text-h2!">{item.number !== undefined && <span className="num">{item.number} </span>}{item.title}</h1>
            <button type="button" className="button quiet-button" onClick={close}>{words("close")}</button>
          </div>
          {item.line && <p dangerouslySetInnerHTML={{ __html: item.line }} />}
          <Item item={item} />
        </div>
      )}
    </dialog>
  );
}
