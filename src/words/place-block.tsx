import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Place } from "@/domain/place";
import type { WayIn } from "@/domain/place-page";
import { isThin, placePageById, placeProvenance } from "@/facts/places/pages";
import { placeWords } from "@/words/fact-words";
import { sourcesBehind } from "@/words/line-sources";
import { Lines } from "@/words/lines";
import { OutsideLink } from "@/words/outside-link";
import { Prose } from "@/words/prose";
import { Sources } from "@/words/sources";

const HASH_SERVICES = ["stopncii", "takeitdown"] as const;
const FOLDED = ["who", "time", "after", "tips", "doubts"] as const;

/** All that a place's page says: in view where to go and with what, folded what follows and what we do not know. */
export async function PlaceBlock({ place, jurisdiction }: { place: Place; jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const say = await getTranslations("places.page");
  const words = await placeWords(locale, place);
  const { account, ways } = placePageById(place.id);
  const thin = isThin(place);
  const provenance = placeProvenance(place);
  const cited = sourcesBehind([words.lead, ...words.path, ...words.ready, ...words.minors, ...FOLDED.flatMap((part) => words[part])]);
  const lines = (part: readonly string[]) => <Lines lines={part} jurisdiction={jurisdiction} />;
  return (
    <>
      {thin && <p className="note">{say("thin")}</p>}
      {provenance.dueOn < builtOn() && <p className="note" data-late="">{say("late")}</p>}
      <p><Prose text={words.lead} jurisdiction={jurisdiction} /></p>
      {lines([say.raw("first"), say.raw("young")])}
      {ways.length > 0 && <><h2>{say("ways")}</h2><ul>{ways.map((way) => <Way key={way.url ?? way.email} way={way} turn={turnOf(way, ways)} />)}</ul></>}
      <h2>{say("path")}</h2>
      <Lines lines={words.path} jurisdiction={jurisdiction} ordered />
      {words.ready.length > 0 && <><h2>{say("ready")}</h2>{lines(words.ready)}</>}
      <div className="rows">
        <Fold title={say("minors")}>{lines(words.minors)}</Fold>
        {!thin && <Fold title={say("account")}><p>{words.account ? <Prose text={words.account} jurisdiction={jurisdiction} /> : say(`account-is.${account}`)}</p></Fold>}
        {!thin && <Fold title={say("hash")}>{lines(HASH_SERVICES.map((service) => say.raw(`hash-is.${service}.${takesPart(place.hash[service])}`)))}</Fold>}
        {FOLDED.filter((part) => words[part].length > 0).map((part) => <Fold key={part} title={say(part)}>{lines(words[part])}</Fold>)}
      </div>
      <Sources provenance={{ ...provenance, sources: [...provenance.sources, ...cited] }} service fact={`place:${place.id}`} />
    </>
  );
}

const takesPart = (participation: boolean | null) => (participation === null ? "unknown" : participation ? "yes" : "no");
/** The ISO day of the build: these pages are frozen then. */
const builtOn = () => new Date().toISOString().slice(0, 10);

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return <details className="row"><summary><span><h3>{title}</h3></span></summary><div className="row-body">{children}</div></details>;
}

/** Which of several ways for the same purpose this is; 0 where it is the only one. */
function turnOf(way: WayIn, ways: readonly WayIn[]): number {
  const alike = ways.filter(({ purpose }) => purpose === way.purpose);
  return alike.length === 1 ? 0 : alike.indexOf(way) + 1;
}

/** A form, page or mail address, named by what it is for; where nobody read it on an official page, that is said. */
async function Way({ way: { purpose, url, email, standing }, turn }: { way: WayIn; turn: number }) {
  const say = await getTranslations("places.page");
  const called = say(`purpose.${purpose}`);
  const name = turn === 0 ? called : `${called} ${turn}`;
  // In a help centre one looks for the form, not for the help.
  const sought = purpose === "help" ? say("purpose.report") : called;
  return (
    <li data-way={standing}>
      {url !== undefined && <><OutsideLink href={url}>{name}</OutsideLink> <small>{new URL(url).host.replace(/^www\./, "")}</small></>}
      {email !== undefined && <>{name}{": "}<a href={`mailto:${email}`}>{email}</a> <small>{say("mail")}</small></>}
      {standing !== "official" && <small className="block">{say("unconfirmed", { purpose: sought })}</small>}
    </li>
  );
}
