import type { BecauseKey } from "@/domain/plan";
import type { DossierId } from "@/domain/dossier";
import { imageAt16Or17, minorInImage, minorNow, victim16Or17, victimUnder16 } from "./ages";
import {
  authorIs, blackmailed, byHousehold, demanded, disseminated, disseminatedAndOnline, fake, fakeShown, imageInOtherHands, realImageShown, recordedSecretly, said, shown, ticked, underThreat,
} from "./conditions";
import { all, any, doubtful, type Condition } from "./finding";
import { offence, other, type KnownLawId, type LawRule } from "./law-rule";

const harassed = ticked("harassment");
const threatened = ticked("threat");
const assaulted = ticked("assault-filmed");
/** The aggravated articles cover dissemination and voyeurism alike. */
const imageOffence = any(realImageShown, recordedSecretly, all(fakeShown, doubtful("because.fake-by-practice")));
/** BE-LAW-21: a good, or another advantage, by threats. */
const extortion = all(underThreat, any(demanded("money"), all(demanded("images", "sexual-act", "other"), doubtful("because.if-advantage"))));
/** BE-LAW-33: a recognised position of trust, authority or influence; no question asks it. */
const byAuthority = all(authorIs("work", "school", "family", "known"), doubtful("because.if-authority"));

/** One offence under the Code of 1867 and under the Code of 2024, as the concordance of the dossier pairs them. */
const both = (old: KnownLawId, now: KnownLawId, when: Condition, because: BecauseKey, cite: DossierId): LawRule[] => [offence([old, when, because, cite]), offence([now, when, because, cite])];

const images: readonly LawRule[] = [
  ...both("be-cp1867-417-16", "be-cp-143", all(imageOffence, victimUnder16), "because.victim-under-16", "BE-LAW-34"),
  ...both("be-cp1867-417-18", "be-cp-145", all(imageOffence, minorInImage, authorIs("family")), "because.minor-by-relative", "BE-LAW-15"),
  ...both("be-cp1867-417-17", "be-cp-144", all(imageOffence, victim16Or17), "because.victim-16-17", "BE-LAW-34"),
  ...both("be-cp1867-417-19", "be-cp-146", all(imageOffence, byHousehold), "because.by-partner-or-relative", "BE-LAW-15"),
  ...both("be-cp1867-417-44", "be-cp-171", all(minorInImage, imageInOtherHands), "because.image-of-minor", "BE-LAW-34"),
  ...both("be-cp1867-417-46", "be-cp-173", all(minorInImage, imageInOtherHands), "because.image-of-minor-held", "BE-LAW-34"),
  ...both("be-cp1867-417-10", "be-cp-137", all(disseminated, any(all(threatened, demanded("money")), doubtful("because.if-malice-or-profit"))), "because.shown-for-money", "BE-LAW-14"),
  ...both("be-cp1867-417-9", "be-cp-136", disseminated, "because.image-without-consent", "BE-LAW-13"),
  ...both("be-cp1867-417-8", "be-cp-135", recordedSecretly, "because.recorded-secretly", "BE-LAW-12"),
];

const underPressure: readonly LawRule[] = [
  offence(["be-cp-469", all(extortion, any(minorNow, doubtful("because.if-false-identity"))), "because.extortion-of-minor", "BE-LAW-21"]),
  ...both("be-cp1867-470", "be-cp-468", extortion, "because.extortion", "BE-LAW-21"),
  offence(["be-cp1867-468", extortion, "because.extortion-scale", "BE-LAW-21"]),
  ...both("be-cp1867-417-11", "be-cp-138", any(all(underThreat, demanded("sexual-act"), doubtful("because.if-forced-act")), all(assaulted, doubtful("because.if-rape"))), "because.if-rape", "BE-LAW-22"),
  ...both("be-cp1867-417-7", "be-cp-134", any(all(underThreat, demanded("images", "sexual-act"), doubtful("because.if-forced-act")), all(assaulted, doubtful("because.if-sexual-assault"))), "because.if-forced-act", "BE-LAW-22"),
  offence(["be-cp1867-327", all(threatened, doubtful("because.threat-reading")), "because.threat-reading", "BE-LAW-20"]),
  offence(["be-cp1867-330", all(threatened, doubtful("because.threat-reading")), "because.threat-reading", "BE-LAW-20"]),
  offence(["be-cp-232", all(threatened, blackmailed, doubtful("because.threat-reading")), "because.threat-reading", "BE-LAW-20"]),
  offence(["be-cp-231", all(threatened, doubtful("because.threat-reading")), "because.threat-reading", "BE-LAW-20"]),
];

const besides: readonly LawRule[] = [
  offence(["be-cp-238", all(harassed, any(minorNow, doubtful("because.if-heavier-harassment"))), "because.minor-harassed", "BE-LAW-23"]),
  ...both("be-cp1867-442bis", "be-cp-237", any(harassed, all(any(ticked("contact-details"), ticked("fake-profile")), doubtful("because.if-peace-disturbed"))), "because.harassed", "BE-LAW-23"),
  offence(["be-l2005-145", all(harassed, doubtful("because.if-messages-repeated")), "because.if-messages-repeated", "BE-LAW-24"]),
  ...both("be-cp1867-550bis", "be-cp-524", ticked("hacked"), "because.broken-into", "BE-LAW-30"),
  offence(["be-cp-525", all(ticked("hacked"), doubtful("because.if-insider")), "because.if-insider", "BE-LAW-30"]),
  offence(["be-cp-526", all(ticked("hacked"), doubtful("because.if-data-used")), "because.if-data-used", "BE-LAW-30"]),
  offence(["be-cp-530", all(ticked("hacked"), doubtful("because.if-data-used")), "because.if-data-used", "BE-LAW-30"]),
  offence(["be-cp-462", all(ticked("fake-profile"), doubtful("because.closest-to-identity")), "because.closest-to-identity", "BE-LAW-28"]),
  offence(["be-cp-451", all(ticked("fake-profile"), doubtful("because.closest-to-identity")), "because.closest-to-identity", "BE-LAW-28"]),
  offence(["be-cp-488", all(ticked("fake-profile"), doubtful("because.closest-to-identity")), "because.closest-to-identity", "BE-LAW-28"]),
];

/** Conditions that no question asks, or uses that the dossier leaves open: listed last, never dropped. */
const openConditions: readonly LawRule[] = [
  ...both("be-cp1867-417-21", "be-cp-148", all(imageOffence, byAuthority), "because.if-authority", "BE-LAW-33"),
  ...both("be-cp1867-417-15", "be-cp-142", all(imageOffence, doubtful("because.if-vulnerable")), "because.if-vulnerable", "BE-LAW-15"),
  ...both("be-cp1867-417-20", "be-cp-147", all(imageOffence, doubtful("because.if-hate")), "because.if-hate", "BE-LAW-15"),
  ...both("be-cp1867-417-22", "be-cp-149", all(imageOffence, doubtful("because.if-several")), "because.if-several", "BE-LAW-15"),
  ...both("be-cp1867-417-47", "be-cp-174", all(minorInImage, shown, doubtful("because.if-looked-at")), "because.if-looked-at", "BE-LAW-34"),
  ...both("be-cp1867-417-45", "be-cp-172", all(minorInImage, shown, doubtful("because.if-several")), "because.if-several", "BE-LAW-34"),
  ...both("be-cp1867-417-24", "be-cp-151", all(minorNow, doubtful("because.if-meeting-proposed")), "because.if-meeting-proposed", "BE-LAW-37"),
  offence(["be-cp-130", all(shown, any(minorInImage, byHousehold), doubtful("because.if-degrading")), "because.if-degrading", "BE-LAW-27"]),
  offence(["be-cp-129", all(shown, any(minorInImage, byHousehold), doubtful("because.if-degrading")), "because.if-degrading", "BE-LAW-27"]),
  offence(["be-cp-128", all(shown, doubtful("because.if-degrading")), "because.if-degrading", "BE-LAW-27"]),
  offence(["be-cp-257", all(shown, doubtful("because.if-sexism")), "because.if-sexism", "BE-LAW-27"]),
  ...both("be-cp1867-417-56", "be-cp-187", all(disseminatedAndOnline, doubtful("because.if-order-ignored")), "because.if-order-ignored", "BE-LAW-45"),
];

const definitions: readonly LawRule[] = [
  ...(["be-cp1867-417-43", "be-cp-170"] as const).map((id) => other([id, all(minorInImage, imageInOtherHands), "because.image-of-minor-meaning", "BE-LAW-18"])),
  ...(["be-cp1867-417-49", "be-cp-176"] as const).map((id) => other([id, all(imageAt16Or17, doubtful("because.sexting-exception")), "because.sexting-exception", "BE-LAW-35"])),
  other(["be-cp-464", extortion, "because.extortion", "BE-LAW-21"]),
  other(["be-cp-79", all(imageOffence, said("author", "ex")), "because.ex-counts", "BE-LAW-15"]),
  other(["be-cp-3", all(said("authorAbroad", true), doubtful("because.if-part-here")), "because.if-part-here", "BE-LAW-71"]),
];

const rightsAndProcedure: readonly LawRule[] = [
  other(["be-cj-584", disseminatedAndOnline, "because.removal-order", "BE-LAW-39"]),
  other(["be-cic-39bis", disseminatedAndOnline, "because.prosecutor-removal", "BE-LAW-44"]),
  other(["be-tp-14-6", all(said("authorAbroad", true), doubtful("because.if-found-here")), "because.if-found-here", "BE-LAW-71"]),
  other(["be-cde-xi-174", any(shown, all(fake, doubtful("because.if-published"))), "because.image-right", "BE-LAW-31"]),
];

/** Belgian law under both Codes (dossier, section 1, its concordance and decision table). The heavier and the more precise text first. */
export const belgiumLawRules = { offences: [...images, ...underPressure, ...besides, ...openConditions], others: [...definitions, ...rightsAndProcedure] };
