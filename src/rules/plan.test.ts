import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AGES, type Tick } from "@/domain/answers";
import { ALERTS, CHANNEL_IDS, DEADLINE_IDS, PAPER_IDS, type Plan } from "@/domain/plan";
import { SERVICE_IDS } from "@/domain/service";
import { situationSchema, type Situation } from "@/domain/situation";
import { STEPS } from "@/domain/step";
import { contactById } from "@/facts/contacts";
import { dossierFactById } from "@/facts/dossier/all";
import { handrails } from "@/facts/handrail";
import { lawById } from "@/facts/laws";
import { placeById } from "@/facts/places";
import { allRoutes } from "@/facts/routes";
import { taskById } from "@/facts/tasks";
import { belgiumLawRules } from "@/rules/laws-belgium";
import { europeLawRules, franceLawRules } from "@/rules/laws-france";
import { buildPlan } from "@/rules/plan";
import { LOCALES, textsOf } from "../../tests/support/messages";
import { always, must, once, planOf, same } from "../../tests/support/sampled-plans";
import { NOW, dayBefore, situations, without } from "../../tests/support/situations";

/** Every property is a sentence of the public contract or of issue 4, checked against the full facts and not against the tables of the rules. */
const isUnder18 = (age: Situation["ageNow"]) => age !== undefined && age !== "adult";
const isMinor = ({ ageNow, ageInImage }: Situation) => isUnder18(ageNow) || isUnder18(ageInImage);
const isAdultInImage = (situation: Situation) => situation.ageInImage === "adult" && !isMinor(situation);
const isBlackmail = ({ demand }: Situation) => demand !== undefined && demand !== "none";
const hasTicked = ({ facts }: Situation, tick: Tick) => facts?.includes(tick) === true;
const knownSince = ({ since }: Situation) => (since !== undefined && Date.parse(since) <= NOW.getTime() ? since : undefined);
const lawsOf = (plan: Plan) => new Map(plan.laws.map(({ id, applies }) => [id, applies]));
const isOffence = (id: string) => lawById(id).kind === "offence";
const sureOffences = (plan: Plan) => plan.laws.filter(({ id, applies }) => applies === "applies" && isOffence(id)).map(({ id }) => id);

const NEW_CODE_DAY = lawById("be-cp-136").from ?? "";
const REFORM_DAY = lawById("be-cp1867-417-9").from ?? "";
const FAKES_DAY = lawById("fr-cp-226-8-1").from ?? "";

describe("a plan", () => {
  it("always has somebody to call, a first task, and a task in each step", () => always((plan) => {
    must(plan.contacts.length > 0, "a contact");
    must(plan.first === plan.order[0], "first is the head of order");
    for (const step of STEPS) must(plan.tasks[step].length > 0, `a task in ${step}`);
  }));

  it("has the parts of the contract and no other", () => always((plan) => {
    must(Object.keys(plan).toSorted().join(" ") === "alerts channels contacts deadlines first laws order papers routes services tasks", "parts");
  }));

  it("orders every task of its steps, once, and each step keeps that order", () => always((plan) => {
    must(once(plan.order), "each task once");
    must(same(plan.order.toSorted(), STEPS.flatMap((step) => plan.tasks[step]).toSorted()), "order holds exactly the tasks");
    for (const step of STEPS) must(same(plan.tasks[step], plan.order.filter((id) => taskById(id).step === step)), step);
  }));

  it("has only tasks of the country", () => always((plan, { jurisdiction }) => {
    for (const id of plan.order) must(taskById(id).jurisdictions.includes(jurisdiction), id);
  }));

  it("is the same for the same answers, whatever their order, and changes nothing that it was given", () => always((plan, situation) => {
    const before = JSON.stringify(situation);
    const turned = Object.fromEntries(Object.entries(situation).toReversed().map(([field, answer]) => [field, Array.isArray(answer) ? answer.toReversed() : answer]));
    const written = JSON.stringify(plan);
    must(JSON.stringify(planOf(situationSchema.parse(turned))) === written, "order of answers");
    must(JSON.stringify(planOf(situation)) === written, "twice");
    must(JSON.stringify(situation) === before, "changed");
  }));

  it("does not look at a first day that is still to come", () => always((plan, situation) => {
    if (situation.since === undefined || knownSince(situation) !== undefined) return;
    must(JSON.stringify(plan) === JSON.stringify(planOf(without(situation, "since"))), "since after now");
  }));

  it("never throws, on any day", () => {
    const days = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    fc.assert(fc.property(situations, days, (situation, now) => buildPlan(situation, { now }).order.length > 0), { numRuns: 2_000 });
  });
});

describe("alerts", () => {
  it("stand in their order, each for its reason", () => always((plan, situation) => {
    const expected = { danger: situation.danger === true, distress: situation.distress === true, minor: isMinor(situation), blackmail: isBlackmail(situation), watched: situation.watched === true };
    must(same(plan.alerts, ALERTS.filter((alert) => expected[alert])), plan.alerts.join());
  }));
});

describe("contacts", () => {
  it("may be shown, are of this country or international, and each stands once", () => always((plan, { jurisdiction }) => {
    must(once(plan.contacts), "once");
    for (const id of plan.contacts) must([jurisdiction, "international"].includes(contactById(id).jurisdiction), id);
  }));

  it("are never reserved for others", () => always((plan, { ageNow, ageInImage, gender }) => {
    for (const { id, reserved } of plan.contacts.map(contactById)) {
      if (reserved?.age === "adults") must(!isUnder18(ageNow ?? ageInImage), id);
      if (reserved?.age === "minors") must((ageNow ?? ageInImage) !== "adult", id);
      if (reserved?.gender === "women") must(gender === undefined || gender === "woman", id);
      if (reserved?.gender === "men") must(gender === undefined || gender === "man", id);
    }
  }));

  it("are never the services that take a hash or an image", () => always((plan) => {
    for (const id of plan.contacts) must(!SERVICE_IDS.some((service) => id.endsWith(service)), id);
  }));

  it("begin with an emergency number in danger, and the first task is one of support", () => always((plan, { danger }) => {
    if (!danger) return;
    must(contactById(plan.contacts[0] ?? "").needs.includes("danger"), "emergency number first");
    must(plan.first.startsWith("support."), plan.first);
  }));

  it("show the suicide line of the person's language among the first three in distress", () => always((plan, { danger, distress, language, jurisdiction }) => {
    if (!distress || danger) return;
    const firstThree = plan.contacts.slice(0, 3);
    const fits = language === undefined || language === "en" || language === "other"
      ? firstThree.some((id) => contactById(id).needs.includes("suicide"))
      : firstThree.includes(handrails[jurisdiction].suicide[language]);
    must(fits, `suicide line in ${language ?? "any language"}`);
    must(plan.first.startsWith("support."), plan.first);
  }));
});

describe("a minor in the image", () => {
  it("never gets an adult service nor a task that copies, and always the other way", () => always((plan, situation) => {
    if (!isMinor(situation)) return;
    for (const service of ["stopncii", "disrupt"] as const) must(!plan.services.includes(service), service);
    for (const task of ["evidence.capture", "evidence.fingerprint", "evidence.official-record"]) must(!plan.order.includes(task), task);
    must(plan.order.includes("evidence.minor"), "evidence.minor");
  }));
});

describe("services", () => {
  it("are those of the age in the image", () => always((plan, situation) => {
    const disrupt = situation.jurisdiction === "france" && isAdultInImage(situation) ? ["disrupt"] : [];
    const byHash = isMinor(situation) ? ["take-it-down"] : isAdultInImage(situation) ? ["stopncii"] : ["take-it-down", "stopncii"];
    must(same(plan.services, situation.image === false ? disrupt : [...byHash, ...disrupt]), plan.services.join());
  }));
});

describe("laws", () => {
  it("stand once, and are of this country or of Europe", () => always((plan, { jurisdiction }) => {
    must(once(plan.laws.map(({ id }) => id)), "once");
    for (const { id } of plan.laws) must([jurisdiction, "europe"].includes(lawById(id).jurisdiction), id);
  }));

  it("fit the Belgian Code of the day", () => always((plan, situation) => {
    if (situation.jurisdiction !== "belgium") return;
    const since = knownSince(situation);
    const old = plan.laws.filter(({ id }) => lawById(id).until !== undefined);
    const current = plan.laws.filter(({ id }) => lawById(id).code === "cp");
    const noneSure = (laws: typeof old) => laws.every(({ applies }) => applies === "may-apply");
    if (since === undefined) {
      must(noneSure([...old, ...current]), "without the day nothing of a Code is sure");
      must(old.length > 0 === current.length > 0, "both Codes");
    } else if (since >= NEW_CODE_DAY) must(old.length === 0, "Code of 2024 only");
    else if (situation.stillOnline === false) must(current.length === 0, "Code of 1867 only");
    else {
      must(noneSure(current), "the Code of 2024 is in doubt");
      must(Math.max(-1, ...old.map((law) => plan.laws.indexOf(law))) < Math.min(Infinity, ...current.map((law) => plan.laws.indexOf(law))), "Code of 1867 first");
    }
    if (since !== undefined && since < REFORM_DAY) must(noneSure(old.filter(({ id }) => id.startsWith("be-cp1867-417-"))), "before the reform");
  }));

  it("punish showing a fake in France only from its day on, and only showing", () => always((plan, situation) => {
    const applies = lawsOf(plan).get("fr-cp-226-8-1");
    const since = knownSince(situation);
    if (since !== undefined && since < FAKES_DAY) must(applies !== "applies", "before its day");
    if (since !== undefined && since < FAKES_DAY && situation.stillOnline === false) must(applies === undefined, "before its day and gone");
    if (situation.facts !== undefined && !hasTicked(situation, "shared")) must(applies === undefined, "only made");
    if (applies === "applies") must(hasTicked(situation, "deepfake") || situation.pictureBy === "generated", "a fake");
  }));

  it("are lowered by family immunity and by a minor as author, never raised nor dropped", () => always((plan, situation) => {
    const laws = lawsOf(plan);
    if (situation.authorMinor) {
      must(sureOffences(plan).length === 0, "a minor as author");
      const ofAdult = lawsOf(planOf({ ...situation, authorMinor: false }));
      for (const id of [...ofAdult.keys()].filter(isOffence)) must(laws.has(id), `${id} dropped`);
    }
    if (situation.author !== "current-spouse") return;
    const ofPartner = lawsOf(planOf({ ...situation, author: "current-partner" }));
    for (const id of ["fr-cp-312-10", "fr-cp-312-11", "fr-cp-312-1"]) {
      must(laws.get(id) !== "applies", id);
      must(laws.has(id) === ofPartner.has(id), `${id} dropped`);
    }
    for (const id of sureOffences(plan)) must(ofPartner.get(id) === "applies", `${id} raised`);
  }));

  it("may apply, and are listed, when what happened was not said", () => always((plan, situation) => {
    if (situation.facts !== undefined || situation.pictureBy === "generated") return;
    const byAgeAndDemand = new Set(["fr-cp-227-23-1", "fr-cp-227-22-2"]);
    must(sureOffences(plan).every((id) => byAgeAndDemand.has(id)), sureOffences(plan).join());
    must(plan.laws.some(({ id }) => isOffence(id)), "listed");
  }));

  it("are not dropped because a question was skipped", () => always((plan, situation) => {
    const contradicting = situation.ageNow !== undefined && situation.ageInImage !== undefined && AGES.indexOf(situation.ageNow) < AGES.indexOf(situation.ageInImage);
    for (const field of ["ageNow", "ageInImage", "facts", "author", "authorMinor", "since", "stillOnline", "danger"] as const) {
      if (situation[field] === undefined || (contradicting && field === "ageNow")) continue;
      if (field === "facts" && situation.facts === undefined) continue;
      const skipped = lawsOf(planOf(without(situation, field)));
      for (const { id } of plan.laws) must(!isOffence(id) || skipped.has(id), `${id} without ${field}`);
    }
  }));

  it("are not made surer by a skipped question, apart from the bars that an answer brings", () => always((plan, situation) => {
    const laws = lawsOf(plan);
    for (const field of ["facts", "demand", "since", "stillOnline", "danger"] as const) {
      if (situation[field] === undefined) continue;
      for (const id of sureOffences(planOf(without(situation, field)))) must(laws.get(id) === "applies", `${id} without ${field}`);
    }
  }));
});

describe("routes", () => {
  it("are every one of the country, once, with one to take first", () => always((plan, { jurisdiction }) => {
    must(same(plan.routes.map(({ id }) => id).toSorted(), allRoutes.filter((route) => route.jurisdiction === jurisdiction).map(({ id }) => id).toSorted()), "every route once");
    must(plan.routes.filter(({ verdict }) => verdict === "first").length === 1, "one first");
  }));

  it("that hang on a skipped question stay open, with it as their reason", () => always((plan) => {
    for (const { id, verdict, because } of plan.routes) must(!because.startsWith("because.if-") || verdict === "open", id);
  }));

  it("send nobody under age to the on-line complaint", () => always((plan, situation) => {
    const thesee = plan.routes.find(({ id }) => id === "fr-thesee")?.verdict;
    if (isUnder18(situation.ageNow)) must(thesee === undefined || thesee === "not-for-this", "under 18");
    if (isMinor(situation)) must(thesee !== "first", "minor in the image");
  }));
});

describe("ways to have it removed", () => {
  it("stand under every place that was named, or under the unknown site", () => always((plan, { places }) => {
    must(same(Object.keys(plan.channels).toSorted(), [...(places ?? ["unknown-site"])].toSorted()), "one key per place");
    for (const channels of Object.values(plan.channels)) {
      must(channels.length > 0 && once(channels.map(({ id }) => id)), "each way once");
      for (const { id } of channels) must(CHANNEL_IDS.includes(id), id);
    }
  }));

  it("are a hash only where the record says that the place takes part in a service for this age", () => always((plan, situation) => {
    for (const [place, channels] of Object.entries(plan.channels)) {
      if (!channels.some(({ id }) => id === "hash")) continue;
      const { hash } = placeById(place);
      must((!isMinor(situation) && hash.stopncii === true) || (!isAdultInImage(situation) && hash.takeitdown === true), place);
      must(situation.image !== false, "no file");
    }
  }));

  it("are copyright only for who may have made the picture, always with its price", () => always((plan, situation) => {
    for (const { id, warnings } of Object.values(plan.channels).flat()) {
      if (id !== "copyright") continue;
      must(situation.pictureBy === undefined || situation.pictureBy === "me", "author");
      must(warnings[0] === "because.warning-shows-your-name", "price");
    }
  }));

  it("are the service's own only where its record is sure", () => always((plan) => {
    for (const [place, channels] of Object.entries(plan.channels)) {
      if (place !== "unknown-site" && placeById(place).confidence === "low") must(!channels.some(({ id }) => id.startsWith("platform-") || id === "hash"), place);
    }
  }));
});

describe("papers and days", () => {
  it("never offer a letter to the author in danger, under blackmail, with a current partner, or unknown", () => always((plan, situation) => {
    if (!plan.papers.includes("formal-notice")) return;
    must(situation.danger !== true && !isBlackmail(situation), "danger or blackmail");
    must(![undefined, "current-spouse", "current-partner", "unknown"].includes(situation.author), "author");
  }));

  it("are known, stand once, and stay in their country", () => always((plan, { jurisdiction }) => {
    const elsewhere = jurisdiction === "france" ? "be-" : "fr-";
    must(once(plan.papers) && plan.papers.every((id) => PAPER_IDS.includes(id) && !id.startsWith(elsewhere)), plan.papers.join());
    must(plan.deadlines.every(({ id }) => DEADLINE_IDS.includes(id) && !id.startsWith(elsewhere)), "deadlines");
  }));

  it("have real days, the nearest first, none that is past", () => always((plan) => {
    const dated = plan.deadlines.map(({ on }) => on).filter((day) => day !== null);
    must(same(plan.deadlines.slice(0, dated.length).map(({ on }) => on), dated.toSorted()), "nearest first");
    for (const day of dated) must(new Date(day).toISOString().startsWith(day) && day >= NOW.toISOString().slice(0, 10), day);
  }));
});

describe("reasons and warnings", () => {
  it("are message keys that exist in every language", () => {
    const used = new Set<string>();
    always((plan) => {
      for (const { because } of [...plan.laws, ...plan.routes, ...plan.deadlines]) used.add(because);
      for (const { warnings } of Object.values(plan.channels).flat()) for (const warning of warnings) used.add(warning);
    });
    for (const { because } of [...Object.values(franceLawRules), ...Object.values(belgiumLawRules), europeLawRules].flat()) used.add(because);
    for (const locale of LOCALES) {
      const worded = new Set([...textsOf(locale, "because").keys()].map((key) => `because.${key}`));
      expect([...used].filter((key) => !worded.has(key))).toEqual([]);
    }
  });
});

it("every law that a rule names exists, follows a statement that may be shown, and once only", () => {
  const rules = [...Object.values(franceLawRules), ...Object.values(belgiumLawRules), europeLawRules].flat();
  expect(once(rules.map(({ id }) => id))).toBe(true);
  for (const { id, cite } of rules) {
    expect(() => lawById(id)).not.toThrow();
    expect(() => dossierFactById(cite), id).not.toThrow();
  }
});

describe("two people", () => {
  const base = { jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "known", since: dayBefore(NEW_CODE_DAY), stillOnline: true } as const;

  it.each([
    { jurisdiction: "france" }, { ageNow: "16-17", ageInImage: "16-17" }, { ageInImage: "15" }, { danger: true }, { distress: true }, { author: "ex" }, { author: "unknown" }, { facts: ["shared", "threat"], demand: "money" },
    { facts: ["shared", "deepfake"] }, { since: NEW_CODE_DAY }, { stillOnline: false }, { refused: true }, { papersLess: true }, { role: "relative" }, { places: ["telegram"] }, { link: false }, { image: false }, { language: "nl" },
  ])("with %j do not get the same list", (difference) => {
    expect(planOf(situationSchema.parse({ ...base, ...difference }))).not.toEqual(planOf(situationSchema.parse(base)));
  });
});
