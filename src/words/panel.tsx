import { useTranslations } from "next-intl";
import { useEffect, useRef, type MouseEvent, type ReactNode } from "react";
import { followLink } from "@/words/follow-link";
import { Item } from "@/words/item";
import type { Pack } from "@/words/pack";

interface PanelProps {
  /** What is open: `task:…`, `contact:…`, `route:…`, `service:…`, `law:…`, `place:…`. */
  panel: string | null;
  onOpen: (panel: string | null) => void;
  pack: Pack | null;
  /** What can be done with it, above its text. */
  children?: ReactNode;
}

/** Shows one thing of the pack over the page. Links inside open here or in a new tab: the document never unloads. */
export function Panel({ panel, onOpen, pack, children }: PanelProps) {
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
  const close = () => onOpen(null);

  const follow = (event: MouseEvent) => {
    const id = followLink(event.nativeEvent, pack);
    if (id !== null) onOpen(id);
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
          {children}
          {panel?.startsWith("contact:") && <Item item={pack?.items[`aloud:${panel.slice("contact:".length)}`]} />}
          <Item item={item} {...(panel !== null && { id: panel })} />
        </div>
      )}
    </dialog>
  );
}
