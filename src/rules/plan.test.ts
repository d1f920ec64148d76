import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALERTS, CHANNEL_IDS, DEADLINE_IDS, PAPER_IDS } from "@/domain/plan";
import { SERVICE_IDS } from "@/domain/service";
import { situationSchema, type Situation } from "@/domain/situation";
import { STEPS } from "@/domain/step";
import { contactById } from "@/facts/contacts";
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

const NEW_CODE_DAY = lawById("be-cp-136").from ?? "";

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
    if (situation.since === undefined || Date.parse(situation.since) <= NOW.getTime()) return;
    must(JSON.stringify(plan) === JSON.stringify(planOf(without(situation, "since"))), "since after now");
  }));

  it("is the same at every hour of a day", () => always((plan, situation) => {
    must(JSON.stringify(buildPlan(situation, { now: new Date("2026-11-21T23:59:59Z") })) === JSON.stringify(plan), "hour");
  }));

  it("is about the person concerned whatever the role, and about the device only where it may be watched", () => always((plan, situation) => {
    const forOther = planOf({ ...situation, role: situation.role === "volunteer" ? "self" : "volunteer" });
    for (const part of ["alerts", "laws", "routes", "services", "channels", "papers", "deadlines"] as const) must(JSON.stringify(forOther[part]) === JSON.stringify(plan[part]), part);
    const { alerts, ...rest } = planOf({ ...situation, watched: situation.watched !== true });
    const { alerts: given, ...same } = plan;
    must(JSON.stringify(rest) === JSON.stringify(same) && alerts.includes("watched") !== given.includes("watched"), "watched");
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

describe("two people", () => {
  const base = { jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "known", since: dayBefore(NEW_CODE_DAY), stillOnline: true } as const;

  it.each([
    { jurisdiction: "france" }, { ageNow: "16-17", ageInImage: "16-17" }, { ageInImage: "15" }, { danger: true }, { distress: true }, { author: "ex" }, { author: "unknown" }, { facts: ["shared", "threat"], demand: "money" },
    { facts: ["shared", "deepfake"] }, { since: NEW_CODE_DAY }, { stillOnline: false }, { refused: true }, { papersLess: true }, { role: "relative" }, { places: ["telegram"] }, { link: false }, { image: false }, { language: "nl" },
  ])("with %j do not get the same list", (difference) => {
    expect(planOf(situationSchema.parse({ ...base, ...difference }))).not.toEqual(planOf(situationSchema.parse(base)));
  });
});
