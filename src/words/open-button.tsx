import type { Pack } from "@/words/pack";

/** A title that opens what it names in the panel; its number is the one that is said aloud. */
export function OpenButton({ id, pack, onOpen, note }: { id: string; pack: Pack | null; onOpen: (panel: string) => void; note?: string }) {
  const item = pack?.items[id];
  if (!item) return null;
  return (
    <button type="button" className="link-button" onClick={() => onOpen(id)}>
      {item.number !== undefined && <span className="num">{item.number}</span>}
      <span><u>{item.title}</u>{note !== undefined && <small> {note}</small>}</span>
    </button>
  );
}
