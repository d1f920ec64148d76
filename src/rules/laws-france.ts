import { minorInImage, minorNow, under15Now } from "./ages";
import {
  authorIs, blackmailed, byAdult, byCurrentPartner, byPartnerOrEx, demanded, fake, fakeShown, imageInOtherHands, online, realImageShown, recordedSecretly, said, shown, ticked, underThreat,
} from "./conditions";
import { all, any, doubtful } from "./finding";
import { offence, other, type LawRule } from "./law-rule";

const harassed = ticked("harassment");
const threatened = ticked("threat");
/** FR-LAW-14: money, a promise, a secret, any property; sexual images by the text itself. */
const blackmail = all(underThreat, any(demanded("money", "images"), all(demanded("sexual-act", "other"), doubtful("because.if-something-of-value"))));

/** FR-LAW-03: somebody in a private place, or words said in private. Nobody is asked where; 226-2-1 holds for a public place too. */
const inPrivate = doubtful("because.if-private-place");

const againstMinors: readonly LawRule[] = [
  offence(["fr-cp-227-23", all(minorInImage, imageInOtherHands), "because.image-of-minor", "FR-LAW-30"]),
  offence(["fr-cp-227-23-1", all(minorNow, byAdult, any(demanded("images"), doubtful("because.if-images-asked"))), "because.images-asked-of-minor", "FR-LAW-31"]),
  offence(["fr-cp-227-22-2", all(minorNow, byAdult, any(all(demanded("sexual-act"), authorIs("online-only")), doubtful("because.if-act-asked-online"))), "because.act-asked-online", "FR-LAW-32"]),
  offence(["fr-cp-227-22-1", all(under15Now, byAdult, doubtful("because.if-sexual-proposals")), "because.if-sexual-proposals", "FR-LAW-32"]),
  offence(["fr-cp-227-22", all(minorNow, doubtful("because.if-corruption")), "because.if-corruption", "FR-LAW-32"]),
];

const withImages: readonly LawRule[] = [
  offence(["fr-cp-222-33-3", ticked("assault-filmed"), "because.assault-filmed", "FR-LAW-29"]),
  offence(["fr-cp-226-8-1", fakeShown, "because.fake-shown", "FR-LAW-10"]),
  offence(["fr-cp-226-2-1", any(realImageShown, recordedSecretly), "because.image-without-consent", "FR-LAW-01"]),
  offence(["fr-cp-226-1", all(recordedSecretly, inPrivate), "because.if-private-place", "FR-LAW-03"]),
  offence(["fr-cp-226-2", all(recordedSecretly, inPrivate, any(shown, doubtful("because.if-kept"))), "because.if-private-place", "FR-LAW-04"]),
  offence(["fr-cp-226-3-1", all(recordedSecretly, doubtful("because.if-voyeurism")), "because.if-voyeurism", "FR-LAW-09"]),
  offence(["fr-cp-226-8", all(fakeShown, doubtful("because.if-not-sexual")), "because.if-not-sexual", "FR-LAW-11"]),
];

const underPressure: readonly LawRule[] = [
  { ...offence(["fr-cp-312-11", all(blackmail, shown, doubtful("because.if-threat-carried-out")), "because.if-threat-carried-out", "FR-LAW-15"]), familyImmunity: true },
  { ...offence(["fr-cp-312-10", blackmail, "because.blackmail", "FR-LAW-14"]), familyImmunity: true },
  { ...offence(["fr-cp-312-1", all(underThreat, blackmailed, doubtful("because.if-violence")), "because.if-violence", "FR-LAW-18"]), familyImmunity: true },
  offence(["fr-cp-222-33", any(
    all(underThreat, demanded("sexual-act")),
    all(underThreat, demanded("images"), doubtful("because.if-sexual-pressure")),
    all(harassed, doubtful("because.if-sexual-messages")),
  ), "because.sexual-pressure", "FR-LAW-20"]),
  offence(["fr-cp-222-22-2", all(underThreat, demanded("sexual-act", "images"), doubtful("because.if-forced-act")), "because.if-forced-act", "FR-LAW-21"]),
  offence(["fr-cp-222-18-3", all(threatened, any(byCurrentPartner, all(byPartnerOrEx, doubtful("because.if-ex-counts"))), doubtful("because.threat-reading")), "because.threat-reading", "FR-LAW-19"]),
  offence(["fr-cp-222-18", all(threatened, blackmailed, doubtful("because.threat-reading")), "because.threat-reading", "FR-LAW-19"]),
  offence(["fr-cp-222-17", all(threatened, doubtful("because.threat-reading")), "because.threat-reading", "FR-LAW-19"]),
];

const besides: readonly LawRule[] = [
  offence(["fr-cp-222-33-2-1", all(byPartnerOrEx, any(harassed, all(threatened, doubtful("because.if-repeated")))), "because.harassed-by-partner", "FR-LAW-23"]),
  offence(["fr-cp-222-33-2-3", all(harassed, authorIs("school"), any(minorNow, doubtful("because.if-pupil"))), "because.harassed-at-school", "FR-LAW-24"]),
  offence(["fr-cp-222-33-2-2", harassed, "because.harassed", "FR-LAW-22"]),
  offence(["fr-cp-222-16", all(harassed, doubtful("because.if-messages-repeated")), "because.if-messages-repeated", "FR-LAW-25"]),
  offence(["fr-cp-223-1-1", all(ticked("contact-details"), any(said("danger", true), doubtful("because.if-exposed-to-risk"))), "because.details-and-danger", "FR-LAW-28"]),
  offence(["fr-cp-226-4-1", ticked("fake-profile"), "because.identity-taken", "FR-LAW-26"]),
  offence(["fr-cp-323-1", ticked("hacked"), "because.broken-into", "FR-LAW-27"]),
  offence(["fr-cp-226-15", all(ticked("hacked"), doubtful("because.if-messages-read")), "because.if-messages-read", "FR-LAW-27"]),
];

const rightsAndProcedure: readonly LawRule[] = [
  other(["fr-cp-226-6", any(realImageShown, recordedSecretly), "because.complaint-needed", "FR-LAW-05"]),
  other(["fr-cp-312-12", blackmail, "because.attempt-counts", "FR-LAW-15"]),
  other(["fr-cp-311-12", all(underThreat, blackmailed, any(said("author", "current-spouse"), all(said("author", "family"), doubtful("because.if-parent-or-child")))), "because.immunity-rule", "FR-LAW-16"]),
  other(["fr-cjpm-l11-1", said("authorMinor", true), "because.minor-author-rules", "FR-LAW-104"]),
  other(["fr-cjpm-l121-5", said("authorMinor", true), "because.minor-author-rules", "FR-LAW-104"]),
  other(["fr-cp-113-2-1", all(said("authorAbroad", true), any(said("author", "online-only"), doubtful("because.if-by-network"))), "because.author-abroad", "FR-LAW-110"]),
  other(["fr-cc-515-9", all(any(said("author", "current-spouse"), said("author", "current-partner"), said("author", "ex")), doubtful("because.protection-reading")), "because.protection-reading", "FR-LAW-76"]),
  other(["fr-ct-l1153-5", all(said("author", "work"), doubtful("because.if-at-work")), "because.if-at-work", "FR-LAW-114"]),
  other(["fr-cc-9", any(shown, threatened, recordedSecretly, ticked("contact-details"), all(fake, doubtful("because.if-published"))), "because.private-life", "FR-LAW-72"]),
  other(["fr-lcen-6-3", online, "because.judge-and-sites", "FR-LAW-74"]),
  other(["fr-l78-51", all(minorInImage, online), "because.erasure-for-minors", "FR-LAW-91"]),
];

/** French law: what applies to whom (dossier, section 1, and its decision table). The heavier and the more precise text first. */
export const franceLawRules = { offences: [...againstMinors, ...withImages, ...underPressure, ...besides], others: rightsAndProcedure };
export const europeLawRules: readonly LawRule[] = [
  other(["eu-dsa-16", online, "because.notice-to-site", "TD-40"]),
  other(["eu-gdpr-17", online, "because.erasure", "TD-54"]),
];
