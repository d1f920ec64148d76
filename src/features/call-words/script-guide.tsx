import { useTranslations } from "next-intl";
import { referencesOf } from "@/domain/inline";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { ScriptWords } from "@/domain/words";
import { contactById } from "@/facts/contacts";
import { CallLink } from "@/words/call-link";
import { Lines } from "@/words/lines";
import { Prose } from "@/words/prose";

/** What only the volunteer reads beside a sentence: why it is said, what they may answer and what to do then, what to do and not to do. `isOwn`: it is about the volunteer. */
export function ScriptGuide({ words, jurisdiction, isOwn }: { words: ScriptWords; jurisdiction: Jurisdiction; isOwn: boolean }) {
  const guide = useTranslations("call.guide");
  return (
    <>
      {words.they.length > 0 && (
        <>
          <h2>{guide(isOwn ? "own" : "they")}</h2>
          <dl className="they">
            {words.they.map(({ answer, do: act }) => (
              <div key={answer}>
                <dt><Prose text={answer} jurisdiction={jurisdiction} /></dt>
                <dd><Prose text={act} jurisdiction={jurisdiction} /></dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {words.do && words.do.length > 0 && <><h2>{guide("do")}</h2><Lines lines={words.do} jurisdiction={jurisdiction} /></>}
      {words.dont && words.dont.length > 0 && <><h2>{guide("dont")}</h2><Lines lines={words.dont} jurisdiction={jurisdiction} /></>}
      <p className="call-why"><b>{guide("why")}</b> <Prose text={words.why} jurisdiction={jurisdiction} /></p>
    </>
  );
}

/** The numbers that a sentence names, large: on a red screen nobody looks for them. */
export function SentenceNumbers({ say }: { say: string }) {
  return referencesOf(say, "tel").map((id) => <CallLink key={id} contact={contactById(id)} />);
}
