import { useMessages, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { contactById } from "@/facts/contacts";
import { handrails } from "@/facts/handrail";
import { CallLink } from "@/words/call-link";
import { Prose } from "@/words/prose";

export type ToolName = "clean" | "compare";

interface ToolFrameProps {
  tool: ToolName;
  jurisdiction: Jurisdiction;
  children: ReactNode;
}

/** A tool, unseen without a script: what it does, a question that comes before it, the way for a minor, then the work. All its words are here; its script shows and hides them. */
export function ToolFrame({ tool, jurisdiction, children }: ToolFrameProps) {
  const words = useTranslations("tools");
  const { tools } = useMessages();
  const prose = (text: string) => <Prose text={text} jurisdiction={jurisdiction} />;
  const line = handrails[jurisdiction].lines.find(({ label }) => label === "young" || label === "minors");
  return (
    <section className="place" data-tool={tool} hidden>
      <h3>{words(`${tool}.title`)}</h3>
      <p>{words(`${tool}.line`)}</p>
      <div data-screen="closed" tabIndex={-1}>
        <p><button type="button" className="button quiet-button" data-open="">{words("open")}</button></p>
        <p className="note" data-not-loaded="" role="alert" hidden>{words("not-loaded")}</p>
      </div>
      <div className="place" data-screen="ask" role="group" aria-label={words(`${tool}.title`)} tabIndex={-1} hidden>
        <p><b>{prose(tools.ask.question)}</b></p>
        <p className="note">{words("ask.why")}</p>
        <p className="chips">
          <button type="button" className="button quiet-button" data-press="adult">{words("ask.no")}</button>
          <button type="button" className="button quiet-button" data-press="minor">{words("ask.yes")}</button>
          <button type="button" className="button quiet-button" data-press="minor">{words("ask.unsure")}</button>
        </p>
      </div>
      <div className="place" data-screen="minor" tabIndex={-1} hidden>
        <p>{words("minor.not-here")}</p>
        <p>{prose(tools.minor.instead)}</p>
        {line && <CallLink contact={contactById(line.contact)} />}
        <p><button type="button" className="button quiet-button" data-press="close">{words("close")}</button></p>
      </div>
      <div className="place" data-screen="work" tabIndex={-1} hidden>
        {children}
        <p><button type="button" className="button quiet-button" data-press="close">{words("close")}</button></p>
      </div>
    </section>
  );
}
