import type { Author, Demand, Tick } from "@/domain/answers";
import type { QuestionId } from "@/domain/question";
import type { Situation } from "@/domain/situation";
import { all, any, doubtful, missing, yesIf, type Condition } from "./finding";

/** A tick under "what happened". Once one box is ticked, what is not ticked did not happen. */
export const ticked = (tick: Tick): Condition => ({ facts }) => (facts === undefined ? missing("facts") : yesIf(facts.includes(tick)));

/** The answer to a question is this one. */
export const answered = <Field extends QuestionId>(field: Field, answer: NonNullable<Situation[Field]>): Condition => (situation) => {
  const given = situation[field];
  return given === undefined ? missing(field) : yesIf(given === answer);
};

/** As `answered`, for rules and rights that are shown only to whom said so. */
export const said = <Field extends QuestionId>(field: Field, answer: NonNullable<Situation[Field]>): Condition => (situation) => yesIf(situation[field] === answer);

/** Who did it. Somebody who does not know has not said no. */
export const authorIs = (...authors: readonly Author[]): Condition => ({ author }) => (author === undefined || author === "unknown" ? missing("author") : yesIf(authors.includes(author)));

export const byCurrentPartner = authorIs("current-spouse", "current-partner");
export const byPartnerOrEx = authorIs("current-spouse", "current-partner", "ex");
/** BE-LAW-15: partner, former partner where the facts have a link with the relationship, relative. */
export const byHousehold = authorIs("current-spouse", "current-partner", "ex", "family");

/** Texts for adult authors only (FR-LAW-33). A minor as author is a bar: it lowers and does not remove, since an age said online may be false. */
export const byAdult: Condition = ({ authorMinor }) => {
  if (authorMinor === undefined) return missing("authorMinor");
  return authorMinor ? { doubt: "because.if-author-is-adult" } : "yes";
};

const mayBeAskedFor = ({ facts }: Situation) => facts === undefined || facts.includes("threat") || facts.includes("pay-to-remove");

/** Something of this kind is demanded. The question is asked only with a threat or an offer to remove for money. */
export const demanded = (...demands: readonly Demand[]): Condition => (situation) => {
  if (situation.demand !== undefined) return yesIf(demands.includes(situation.demand));
  return mayBeAskedFor(situation) ? missing("demand") : "no";
};
export const blackmailed = demanded("money", "images", "sexual-act", "other");

/** A threat; a demand without that tick leaves it open. */
export const underThreat: Condition = (situation) => {
  const threat = ticked("threat")(situation);
  if (threat !== "no") return threat;
  return blackmailed(situation) === "yes" ? { doubt: "because.if-threat" } : "no";
};

export const shown = ticked("shared");
export const recordedSecretly = ticked("secretly-recorded");

/** The image is made or altered. */
export const fake: Condition = (situation) => (situation.pictureBy === "generated" ? "yes" : ticked("deepfake")(situation));

/** A real image: generated ones are not, and with an altered one it stays open whether the real one was shown too. */
const real: Condition = ({ facts, pictureBy }) => {
  if (pictureBy === "generated") return "no";
  if (facts === undefined) return missing("facts");
  if (!facts.includes("deepfake")) return "yes";
  return pictureBy === undefined || pictureBy === "unknown" ? missing("pictureBy") : { doubt: "because.if-real-image-too" };
};

export const realImageShown = all(shown, real);
export const fakeShown = all(shown, fake);

/** Belgium, BE-LAW-17: neither Code names fakes of adults; practice treats showing one as dissemination. */
export const disseminated = any(realImageShown, all(fakeShown, doubtful("because.fake-by-practice")));
export const disseminatedAndOnline = all(disseminated, answered("stillOnline", true));

/** An intimate image is in other hands: shown, taken in secret, made or filmed; after a threat or a break-in it may be. */
export const imageInOtherHands = any(shown, recordedSecretly, fake, ticked("assault-filmed"), doubtful("because.if-image-held"));

/** Something can be seen by others, or could. */
export const published = any(shown, ticked("fake-profile"), ticked("contact-details"), ticked("assault-filmed"), ticked("pay-to-remove"));
export const online = all(published, answered("stillOnline", true));
