import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { PaperId } from "@/domain/plan";
import { paperNumber } from "@/domain/said-number";
import type { PaperWords } from "@/papers/render";
import { paperDue } from "@/rules/deadlines";
import { formatDay } from "@/words/format-value";
import type { PartProps } from "@/words/part-props";

const IN_VIEW = 5;
/** What answers a refusal, in the order in which it is used. */
const AFTER_REFUSAL: readonly PaperId[] = ["refusal-record", "officer-card", "prosecutor-letter"];
const CALLS_IN_VIEW = 2;

type ShelfProps = PartProps & { words: PaperWords; onPaper: (id: PaperId) => void };

/** The papers of this plan, the next one first; after a refusal, the whole path of it on top. */
export function PaperShelf(props: ShelfProps) {
  const words = useTranslations("papers");
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { plan, situation } = props;
  const isRefused = situation.refused === true;
  const usual = isRefused ? plan.papers.filter((id) => !AFTER_REFUSAL.includes(id)) : plan.papers;
  return (
    <div data-screen="papers">
      <h1 ref={top} tabIndex={-1}>{words("title")}</h1>
      <p>{words("lead")}</p>
      {!props.isKept && <p className="small">{words("memory")}</p>}
      {isRefused && <RefusalPath {...props} />}
      <ul className="shelf">{usual.slice(0, IN_VIEW).map((id) => <PaperRow key={id} id={id} {...props} />)}</ul>
      {usual.length > IN_VIEW && (
        <details className="row">
          <summary><span><h2>{words("more")}</h2></span></summary>
          <ul className="row-body shelf">{usual.slice(IN_VIEW).map((id) => <PaperRow key={id} id={id} {...props} />)}</ul>
        </details>
      )}
      <div className="buttons"><button type="button" className="button quiet-button" onClick={props.onBack}>{words("back")}</button></div>
    </div>
  );
}

function PaperRow({ id, words, kept, situation, onPaper }: ShelfProps & { id: PaperId }) {
  const say = useTranslations("papers");
  const locale = useLocale();
  const sent = kept.sent.findLast(({ paper }) => paper === id);
  const due = sent && paperDue(sent, situation.jurisdiction);
  return (
    <li data-paper={id}>
      <button type="button" className="link-button" onClick={() => onPaper(id)}><span><u>{words.papers[id].name}</u> <small>{paperNumber(id)}</small></span></button>
      <small className="block">{words.papers[id].use}</small>
      {sent && <small className="block"><b>{say("do.sent-on", { day: formatDay(sent.on, locale) })}</b> {due && say("do.due", { day: formatDay(due, locale) })}</small>}
    </li>
  );
}

/** Refused at the counter: what happened, the card, the letter, what to do next, and whom to call with it, in one place. */
function RefusalPath(props: ShelfProps) {
  const say = useTranslations("papers.refused");
  const { plan, itemOf, onOpen } = props;
  const task = itemOf("task:complaint.refused");
  return (
    <section className="now-block">
      <h2>{say("title")}</h2>
      <p>{say("line")}</p>
      <ol className="shelf">{AFTER_REFUSAL.map((id) => <PaperRow key={id} id={id} {...props} />)}</ol>
      {task && <p>{say("task")}: <button type="button" className="text-button" onClick={() => onOpen("task:complaint.refused")}>{task.number} {task.title}</button></p>}
      <p>{say("who")}</p>
      <ul>{plan.contacts.slice(0, CALLS_IN_VIEW).map((id) => {
        const contact = itemOf(`contact:${id}`);
        return contact && <li key={id}><button type="button" className="text-button" onClick={() => onOpen(`contact:${id}`)}>{contact.title}</button></li>;
      })}</ul>
    </section>
  );
}
