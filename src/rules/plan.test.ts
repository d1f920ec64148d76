import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Situation } from "@/domain/situation";
import { situationSchema } from "@/domain/situation";
import { ALERTS, CHANNEL_IDS, DEADLINE_IDS, PAPER_IDS, type Plan } from "@/domain/plan";
import { SERVICE_IDS } from "@/domain/service";
import { STEPS } from "@/domain/task";
import { allContacts, contactById } from "@/facts/contacts";
import { handrails } from "@/facts/handrail";
import { allLaws, lawById } from "@/facts/laws";
import { placeById } from "@/facts/places";
import { allRoutes } from "@/facts/routes";
import { allTasks } from "@/facts/tasks";
import { LOCALES, textsOf } from "../../tests/support/messages";
import { NOW, dayBefore, situations, without } from "../../tests/support/situations";
import { buildPlan } from "./plan";

/** Every property here is a sentence of the public contract or of issue 4, checked against the full facts and not against the tables of the rules. */
const RUNS = { numRuns: 10_000 };
const planOf = (situation: Situation) => buildPlan(situation, { now: NOW });
const always = (check: (plan: Plan, situation: Situation) => void) => fc.assert(fc.property(situations, (situation) => check(planOf(situation), situation)), RUNS);

const under18 = (age: Situation["ageNow"]) => age !== undefined && age !== "adult";
const isMinor = ({ ageNow, ageInImage }: Situation) => under18(ageNow) || under18(ageInImage);
const isAdultInImage = (situation: Situation) => situation.ageInImage === "adult" && !isMinor(situation);
const isBlackmail = ({ demand }: Situation) => demand !== undefined && demand !== "none";
const pastSince = ({ since }: Situation) => (since !== undefined && Date.parse(since) <= NOW.getTime() ? since : undefined);
const has = ({ facts }: Situation, tick: NonNullable<Situation["facts"]>[number]) => facts?.includes(tick) === true;
const lawsOf = (plan: Plan) => new Map(plan.laws.map(({ id, applies }) => [id, applies]));
const prefixOf = { france: "fr-", belgium: "be-" } as const;

const NEW_CODE_DAY = lawById("be-cp-136").from ?? "";
const REFORM_DAY = lawById("be-cp1867-417-9").from ?? "";
const FAKES_DAY = lawById("fr-cp-226-8-1").from ?? "";

describe("a plan", () => {
  it("always has somebody to call, a first task, and a task in each step", () => always((plan) => {
    expect(plan.contacts.length).toBeGreaterThan(0);
    expect(plan.first).toBe(plan.order[0]);
    for (const step of STEPS) expect(plan.tasks[step].length).toBeGreaterThan(0);
  }));

  it("has the parts of the contract and no other", () => always((plan) => {
    expect(Object.keys(plan).toSorted()).toEqual(["alerts", "channels", "contacts", "deadlines", "first", "laws", "order", "papers", "routes", "services", "tasks"]);
  }));

  it("orders every task of its steps, once, and each step keeps that order", () => always((plan) => {
    const inSteps = STEPS.flatMap((step) => plan.tasks[step]);
    expect(new Set(plan.order).size).toBe(plan.order.length);
    expect(plan.order.toSorted()).toEqual(inSteps.toSorted());
    for (const step of STEPS) expect(plan.tasks[step]).toEqual(plan.order.filter((id) => inSteps.includes(id) && allTasks.find((task) => task.id === id)?.step === step));
  }));

  it("has only tasks of the country", () => always((plan, { jurisdiction }) => {
    for (const id of plan.order) expect(allTasks.find((task) => task.id === id)?.jurisdictions, id).toContain(jurisdiction);
  }));

  it("is the same for the same answers, whatever their order, and changes nothing that it was given", () => {
    fc.assert(fc.property(situations, (situation) => {
      const turned = Object.fromEntries(Object.entries(situation).toReversed().map(([field, answer]) => [field, Array.isArray(answer) ? answer.toReversed() : answer]));
      const before = JSON.stringify(situation);
      const plan = JSON.stringify(planOf(situation));
      expect(JSON.stringify(planOf(situationSchema.parse(turned)))).toBe(plan);
      expect(JSON.stringify(planOf(situation))).toBe(plan);
      expect(JSON.stringify(situation)).toBe(before);
    }), RUNS);
  });

  it("does not look at a first day that is still to come", () => always((plan, situation) => {
    if (situation.since !== undefined && pastSince(situation) === undefined) expect(plan).toEqual(planOf(without(situation, "since")));
  }));

  it("never throws, on any day", () => {
    fc.assert(fc.property(situations, fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true }), (situation, now) => {
      expect(() => buildPlan(situation, { now })).not.toThrow();
    }), RUNS);
  });
});

describe("alerts", () => {
  it("stand in their order, each for its reason", () => always((plan, situation) => {
    const expected = { danger: situation.danger === true, distress: situation.distress === true, minor: isMinor(situation), blackmail: isBlackmail(situation), watched: situation.watched === true };
    expect(plan.alerts).toEqual(ALERTS.filter((alert) => expected[alert]));
  }));
});

describe("contacts", () => {
  it("may be shown, are of this country or international, and each stands once", () => always((plan, { jurisdiction }) => {
    expect(new Set(plan.contacts).size).toBe(plan.contacts.length);
    for (const id of plan.contacts) expect([jurisdiction, "international"]).toContain(contactById(id).jurisdiction);
  }));

  it("are never reserved for others", () => always((plan, { ageNow, ageInImage, gender }) => {
    for (const { id, reserved } of plan.contacts.map(contactById)) {
      if (reserved?.age === "adults") expect(under18(ageNow ?? ageInImage), id).toBe(false);
      if (reserved?.age === "minors") expect(ageNow ?? ageInImage, id).not.toBe("adult");
      if (reserved?.gender === "women") expect([undefined, "woman"], id).toContain(gender);
      if (reserved?.gender === "men") expect([undefined, "man"], id).toContain(gender);
    }
  }));

  it("are never the services that take a hash or an image", () => always((plan) => {
    for (const id of plan.contacts) expect(SERVICE_IDS.some((service) => id.endsWith(service)), id).toBe(false);
  }));

  it("begin with an emergency number in danger, and with the task of support that goes with it", () => always((plan, { danger }) => {
    if (danger) expect(contactById(plan.contacts[0] ?? "").needs).toContain("danger");
    if (danger) expect(plan.first).toMatch(/^support\./);
  }));

  it("show the suicide line of the person's language among the first three in distress", () => always((plan, { danger, distress, language, jurisdiction }) => {
    if (!distress || danger) return;
    const firstThree = plan.contacts.slice(0, 3);
    if (language === undefined || language === "en" || language === "other") {
      expect(firstThree.some((id) => contactById(id).needs.includes("suicide") && id.startsWith(prefixOf[jurisdiction]))).toBe(true);
    } else expect(firstThree).toContain(handrails[jurisdiction].suicide[language]);
    expect(plan.first).toMatch(/^support\./);
  }));
});

describe("a minor", () => {
  it("in the image never gets the adult services nor the capture task, and always the other way", () => always((plan, situation) => {
    if (!isMinor(situation)) return;
    expect(plan.services).not.toContain("stopncii");
    expect(plan.services).not.toContain("disrupt");
    expect(plan.order).not.toContain("evidence.capture");
    expect(plan.order).not.toContain("evidence.fingerprint");
    expect(plan.order).not.toContain("evidence.official-record");
    expect(plan.order).toContain("evidence.minor");
  }));
});

describe("services", () => {
  it("are those of the age in the image", () => always((plan, situation) => {
    if (situation.image === false) {
      expect(plan.services).toEqual(situation.jurisdiction === "france" && isAdultInImage(situation) ? ["disrupt"] : []);
    } else if (isMinor(situation)) expect(plan.services).toEqual(["take-it-down"]);
    else if (isAdultInImage(situation)) expect(plan.services).toEqual(situation.jurisdiction === "france" ? ["stopncii", "disrupt"] : ["stopncii"]);
    else expect(plan.services).toEqual(["take-it-down", "stopncii"]);
  }));
});

describe("laws", () => {
  it("stand once, exist, and are of this country or of Europe", () => always((plan, { jurisdiction }) => {
    expect(lawsOf(plan).size).toBe(plan.laws.length);
    for (const { id } of plan.laws) expect([jurisdiction, "europe"]).toContain(lawById(id).jurisdiction);
  }));

  it("fit the Belgian Code of the day", () => always((plan, situation) => {
    if (situation.jurisdiction !== "belgium") return;
    const since = pastSince(situation);
    const old = plan.laws.filter(({ id }) => lawById(id).until !== undefined);
    const current = plan.laws.filter(({ id }) => lawById(id).code === "cp");
    if (since === undefined) {
      expect([...old, ...current].filter(({ applies }) => applies === "applies")).toEqual([]);
      expect(old.length > 0).toBe(current.length > 0);
    } else if (since >= NEW_CODE_DAY) expect(old).toEqual([]);
    else if (situation.stillOnline === false) expect(current).toEqual([]);
    else {
      expect(current.filter(({ applies }) => applies === "applies")).toEqual([]);
      const place = (ids: typeof old) => ids.map((law) => plan.laws.indexOf(law));
      expect(Math.max(-1, ...place(old))).toBeLessThan(Math.min(Infinity, ...place(current)));
    }
    if (since !== undefined && since < REFORM_DAY) expect(old.filter(({ id, applies }) => id.startsWith("be-cp1867-417-") && applies === "applies")).toEqual([]);
  }));

  it("punish a fake in France only from its day on", () => always((plan, situation) => {
    const since = pastSince(situation);
    const applies = lawsOf(plan).get("fr-cp-226-8-1");
    if (since !== undefined && since < FAKES_DAY) expect(applies).not.toBe("applies");
    if (since !== undefined && since < FAKES_DAY && situation.stillOnline === false) expect(applies).toBeUndefined();
    if (situation.facts !== undefined && !has(situation, "shared")) expect(applies).toBeUndefined();
  }));

  it("are lowered by a minor as author, by family immunity, and never raised", () => always((plan, situation) => {
    const laws = lawsOf(plan);
    if (situation.authorMinor) expect(plan.laws.filter(({ id, applies }) => lawById(id).kind === "offence" && applies === "applies")).toEqual([]);
    if (situation.author === "current-spouse" || situation.author === "family") for (const id of ["fr-cp-312-10", "fr-cp-312-11"]) expect(laws.get(id)).not.toBe("applies");
    for (const field of ["authorMinor", "author"] as const) {
      if (field === "author" ? situation.author !== "current-spouse" : situation.authorMinor !== true) continue;
      const unbarred = field === "author" ? { ...situation, author: "current-partner" as const } : { ...situation, authorMinor: false };
      const before = lawsOf(planOf(unbarred));
      for (const [id, applies] of laws) if (applies === "applies" && lawById(id).kind === "offence") expect(before.get(id), id).toBe("applies");
    }
  }));

  it("apply only when what happened was said", () => always((plan, situation) => {
    if (situation.facts !== undefined) return;
    const sure = plan.laws.filter(({ id, applies }) => applies === "applies" && lawById(id).kind === "offence");
    expect(sure.every(({ id }) => id === "fr-cp-227-23-1" || id === "fr-cp-227-22-2" || id === "fr-cp-227-23" || situation.pictureBy === "generated"), JSON.stringify(sure)).toBe(true);
  }));

  it("are not dropped because a question was skipped", () => {
    const skippable = ["ageNow", "ageInImage", "facts", "author", "authorMinor", "pictureBy", "since", "stillOnline", "danger"] as const;
    fc.assert(fc.property(situations, fc.constantFrom(...skippable), (situation, field) => {
      const skipped = lawsOf(planOf(without(situation, field)));
      for (const { id } of planOf(situation).laws) if (lawById(id).kind === "offence") expect(skipped.has(id), `${id} without ${field}`).toBe(true);
    }), RUNS);
  });

  it("are not made surer by a skipped question, apart from the bars that an answer brings and the age that decides alone", () => {
    const skippable = ["facts", "demand", "pictureBy", "since", "stillOnline", "danger"] as const;
    fc.assert(fc.property(situations, fc.constantFrom(...skippable), (situation, field) => {
      const answered = lawsOf(planOf(situation));
      for (const { id, applies } of planOf(without(situation, field)).laws) {
        if (applies === "applies" && lawById(id).kind === "offence") expect(answered.get(id), `${id} without ${field}`).toBe("applies");
      }
    }), RUNS);
  });
});

describe("routes", () => {
  it("are every one of the country, once, with at most one to take first", () => always((plan, { jurisdiction }) => {
    expect(plan.routes.map(({ id }) => id).toSorted()).toEqual(allRoutes.filter((route) => route.jurisdiction === jurisdiction).map(({ id }) => id).toSorted());
    expect(plan.routes.filter(({ verdict }) => verdict === "first")).toHaveLength(1);
  }));

  it("that hang on a skipped question stay open, with it as their reason", () => always((plan) => {
    for (const { verdict, because } of plan.routes) if (because.startsWith("because.if-")) expect(verdict).toBe("open");
  }));

  it("send nobody under age to the on-line complaint", () => always((plan, situation) => {
    const thesee = plan.routes.find(({ id }) => id === "fr-thesee")?.verdict;
    if (under18(situation.ageNow)) expect([undefined, "not-for-this"]).toContain(thesee);
    if (isMinor(situation)) expect(thesee).not.toBe("first");
  }));
});

describe("ways to have it removed", () => {
  it("stand under every place that was named, or under the unknown site", () => always((plan, { places }) => {
    expect(Object.keys(plan.channels).toSorted()).toEqual([...(places ?? ["unknown-site"])].toSorted());
    for (const channels of Object.values(plan.channels)) {
      expect(channels.length).toBeGreaterThan(0);
      expect(new Set(channels.map(({ id }) => id)).size).toBe(channels.length);
      for (const { id } of channels) expect(CHANNEL_IDS).toContain(id);
    }
  }));

  it("are a hash only where the record says that the place takes part in a service for this age", () => always((plan, situation) => {
    for (const [place, channels] of Object.entries(plan.channels)) {
      if (!channels.some(({ id }) => id === "hash")) continue;
      const { hash } = placeById(place);
      expect((!isMinor(situation) && hash.stopncii === true) || (!isAdultInImage(situation) && hash.takeitdown === true), place).toBe(true);
      expect(situation.image).not.toBe(false);
    }
  }));

  it("are copyright only for who may have made the picture, always with its price", () => always((plan, situation) => {
    for (const { id, warnings } of Object.values(plan.channels).flat()) {
      if (id !== "copyright") continue;
      expect([undefined, "me"]).toContain(situation.pictureBy);
      expect(warnings[0]).toBe("because.warning-shows-your-name");
    }
  }));

  it("are the service's own only where its record is sure", () => always((plan) => {
    for (const [place, channels] of Object.entries(plan.channels)) {
      if (place === "unknown-site" || placeById(place).confidence !== "low") continue;
      expect(channels.filter(({ id }) => id.startsWith("platform-") || id === "hash")).toEqual([]);
    }
  }));
});

describe("papers and days", () => {
  it("never offer a letter to the author in danger, under blackmail, with a current partner, or unknown", () => always((plan, { danger, demand, author }) => {
    if (!plan.papers.includes("formal-notice")) return;
    expect(danger).not.toBe(true);
    expect([undefined, "none"]).toContain(demand);
    expect([undefined, "current-spouse", "current-partner", "unknown"]).not.toContain(author);
  }));

  it("are known, stand once, and Belgian ones stay in Belgium", () => always((plan, { jurisdiction }) => {
    expect(new Set(plan.papers).size).toBe(plan.papers.length);
    for (const id of plan.papers) expect(PAPER_IDS).toContain(id);
    if (jurisdiction === "france") expect(plan.papers.filter((id) => id.startsWith("be-"))).toEqual([]);
    for (const { id } of plan.deadlines) expect(DEADLINE_IDS).toContain(id);
    expect(plan.deadlines.filter(({ id }) => id.startsWith(jurisdiction === "france" ? "be-" : "fr-"))).toEqual([]);
  }));

  it("have real days, the nearest first, none that is past", () => always((plan) => {
    const days = plan.deadlines.map(({ on }) => on);
    const dated = days.filter((day) => day !== null);
    expect(days.slice(0, dated.length)).toEqual(dated.toSorted());
    for (const day of dated) expect(new Date(day).toISOString().slice(0, 10) >= NOW.toISOString().slice(0, 10)).toBe(true);
  }));
});

describe("reasons", () => {
  const keysOf = (plan: Plan) => [...plan.laws, ...plan.routes, ...plan.deadlines].map(({ because }): string => because).concat(Object.values(plan.channels).flat().flatMap(({ warnings }) => warnings));

  it("are message keys that exist in every language", () => {
    const used = new Set<string>();
    always((plan) => keysOf(plan).forEach((key) => used.add(key)));
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

it("every contact that a plan can name is one of those that may be shown", () => {
  const known = new Set(allContacts.map(({ id }) => id));
  always((plan) => expect(plan.contacts.every((id) => known.has(id))).toBe(true));
});

it("every law that a rule names exists, and its statement may be shown", async () => {
  const { franceLawRules } = await import("./laws-france");
  const { belgiumLawRules } = await import("./laws-belgium");
  const { dossierFactById } = await import("@/facts/dossier/all");
  const ids = new Set(allLaws.map(({ id }) => id));
  for (const { id, cite, because } of [...franceLawRules.offences, ...franceLawRules.others, ...belgiumLawRules.offences, ...belgiumLawRules.others]) {
    expect(ids, id).toContain(id);
    expect(() => dossierFactById(cite)).not.toThrow();
    expect(because).toMatch(/^because\./);
  }
});
