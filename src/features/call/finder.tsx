import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent } from "react";
import { find, isMistakable } from "@/features/call/find";
import type { Pack } from "@/words/pack";

const LONGEST = 30;

/** Type 3.4 or 4-12 and be there; a name finds services and sites. What is typed stays in this field, and is emptied as soon as something opens. */
export function Finder({ pack, onOpen }: { pack: Pack; onOpen: (id: string) => void }) {
  const words = useTranslations("call.find");
  const [typed, setTyped] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
  const found = find(typed, pack.items);
  const open = (id: string) => {
    setTyped("");
    onOpen(id);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    const [first] = found;
    if (isMistakable(typed, found)) list.current?.querySelector("button")?.focus();
    else if (first) open(first.id);
  };
  return (
    <form className="finder" role="search" onSubmit={submit}>
      <label htmlFor="find">{words("label")}</label>
      <div className="finder-row">
        <input ref={field} id="find" className="field" type="search" maxLength={LONGEST} autoComplete="off" spellCheck={false} translate="no" aria-describedby="find-hint" value={typed} onChange={({ target }) => setTyped(target.value)} />
        <button type="submit" className="button quiet-button">{words("open")}</button>
      </div>
      <small id="find-hint">{words("hint")}</small>
      <div role="status">{typed.trim() !== "" && found.length === 0 && <p className="small">{words("none")}</p>}</div>
      {found.length > 0 && (
        <ul ref={list} className="finder-found" aria-label={words("found")}>
          {found.map(({ id, item }) => <li key={id}><button type="button" className="link-button" onClick={() => open(id)}><span className="num">{item.number}</span><span><u>{item.title}</u></span></button></li>)}
        </ul>
      )}
    </form>
  );
}
