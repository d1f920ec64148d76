import { describe, expect, it } from "vitest";
import type { Tick } from "@/domain/answers";
import type { PlannedLaw } from "@/domain/plan";
import type { QuestionId } from "@/domain/question";
import type { Situation } from "@/domain/situation";
import { concordance } from "@/facts/belgium/concordance";
import { dossierFactById } from "@/facts/dossier/all";
import { lawById } from "@/facts/laws";
import { planLaws } from "@/rules/laws";
import { belgiumLawRules } from "@/rules/laws-belgium";
import { europeLawRules, franceLawRules } from "@/rules/laws-france";
import { settle } from "@/rules/settle";
import { always, must, once } from "../../tests/support/sampled-plans";
import { NOW, without } from "../../tests/support/situations";

/** Sentences of the public contract about laws, checked against the full facts over ten thousand situations. */
const hasTicked = ({ facts }: Situation, tick: Tick) => facts?.includes(tick) === true;
const knownSince = ({ since }: Situation) => (since !== undefined && Date.parse(since) <= NOW.getTime() ? since : undefined);
const byId = (laws: readonly PlannedLaw[]) => new Map(laws.map(({ id, applies }) => [id, applies]));
const isOffence = (id: string) => lawById(id).kind === "offence";
const sureOffences = (laws: readonly PlannedLaw[]) => laws.filter(({ id, applies }) => applies === "applies" && isOffence(id)).map(({ id }) => id);
const lawsWithout = (field: QuestionId, situation: Situation) => planLaws(settle(without(situation, field), NOW));
/** One of the questions, another for each situation. */
const oneOf = <Id extends QuestionId>(fields: readonly [Id, ...Id[]], situation: Situation): Id => fields[JSON.stringify(situation).length % fields.length] ?? fields[0];

const NEW_CODE_DAY = lawById("be-cp-136").from ?? "";
const REFORM_DAY = lawById("be-cp1867-417-9").from ?? "";
const FAKES_DAY = lawById("fr-cp-226-8-1").from ?? "";

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
      const offences = (laws: typeof old) => laws.filter(({ id }) => isOffence(id)).length;
      must(offences(old) > 0 === offences(current) > 0, "both Codes");
    } else if (since >= NEW_CODE_DAY) must(old.length === 0, "Code of 2024 only");
    else if (situation.stillOnline === false) must(current.length === 0, "Code of 1867 only");
    else {
      must(noneSure(current), "the Code of 2024 is in doubt");
      must(Math.max(-1, ...old.map((law) => plan.laws.indexOf(law))) < Math.min(Infinity, ...current.map((law) => plan.laws.indexOf(law))), "Code of 1867 first");
    }
    if (since !== undefined && since < REFORM_DAY) must(noneSure(old.filter(({ id }) => id.startsWith("be-cp1867-417-"))), "before the reform");
  }));

  it("punish showing a fake in France only from its day on, and only showing", () => always((plan, situation) => {
    const applies = byId(plan.laws).get("fr-cp-226-8-1");
    const since = knownSince(situation);
    if (since !== undefined && since < FAKES_DAY) must(applies !== "applies", "before its day");
    if (since !== undefined && since < FAKES_DAY && situation.stillOnline === false) must(applies === undefined, "before its day and gone");
    if (situation.facts !== undefined && !hasTicked(situation, "shared")) must(applies === undefined, "only made");
    if (applies === "applies") must(hasTicked(situation, "deepfake") || situation.pictureBy === "generated", "a fake");
  }));

  it("are lowered by family immunity and by a minor as author, never raised nor dropped", () => always((plan, situation) => {
    const laws = byId(plan.laws);
    if (situation.authorMinor) {
      must(sureOffences(plan.laws).length === 0, "a minor as author");
      const ofAdult = byId(planLaws({ ...settle(situation, NOW), authorMinor: false }));
      for (const id of [...ofAdult.keys()].filter(isOffence)) must(laws.has(id), `${id} dropped`);
    }
    if (situation.author !== "current-spouse") return;
    const ofPartner = byId(planLaws({ ...settle(situation, NOW), author: "current-partner" }));
    for (const id of ["fr-cp-312-10", "fr-cp-312-11", "fr-cp-312-1"]) {
      must(laws.get(id) !== "applies", id);
      must(laws.has(id) === ofPartner.has(id), `${id} dropped`);
    }
    for (const id of sureOffences(plan.laws)) must(ofPartner.get(id) === "applies", `${id} raised`);
  }));

  it("keep the plain article beside the aggravated one, in each Belgian Code", () => always((plan) => {
    const listed = byId(plan.laws);
    const besides = [
      { plain: ["be-cp-136", "be-cp-135"], aggravated: ["be-cp-142", "be-cp-143", "be-cp-144", "be-cp-145", "be-cp-146", "be-cp-147", "be-cp-148", "be-cp-149"] },
      { plain: ["be-cp1867-417-9", "be-cp1867-417-8"], aggravated: ["15", "16", "17", "18", "19", "20", "21", "22"].map((number) => `be-cp1867-417-${number}`) },
      { plain: ["be-cp-237"], aggravated: ["be-cp-238"] }, { plain: ["be-cp-468"], aggravated: ["be-cp-469"] },
    ];
    for (const { plain, aggravated } of besides) for (const id of aggravated) must(!listed.has(id) || plain.some((base) => listed.has(base)), id);
  }));

  it("may apply, and are listed, when what happened was not said", () => always((plan, situation) => {
    if (situation.facts !== undefined || situation.pictureBy === "generated") return;
    const byAgeAndDemand = new Set(["fr-cp-227-23-1", "fr-cp-227-22-2"]);
    must(sureOffences(plan.laws).every((id) => byAgeAndDemand.has(id)), sureOffences(plan.laws).join());
    must(plan.laws.some(({ id }) => isOffence(id)), "listed");
  }));

  it("are not dropped because a question was skipped", () => always((plan, situation) => {
    const field = oneOf(["ageNow", "ageInImage", "facts", "author", "authorMinor", "since", "stillOnline", "danger"], situation);
    if (field === "ageNow" && situation.ageInImage !== undefined) return; // the age in the image then decides alone
    const skipped = new Set(lawsWithout(field, situation).map(({ id }) => id));
    for (const { id } of plan.laws) must(!isOffence(id) || skipped.has(id), `${id} without ${field}`);
  }));

  it("are not made surer by a skipped question, apart from the bars that an answer brings", () => always((plan, situation) => {
    const field = oneOf(["facts", "demand", "since", "stillOnline", "danger"], situation);
    const sure = new Set(sureOffences(plan.laws));
    for (const id of sureOffences(lawsWithout(field, situation))) must(sure.has(id), `${id} without ${field}`);
  }));
});

describe("the rules of law", () => {
  const rules = [...Object.values(franceLawRules), ...Object.values(belgiumLawRules), europeLawRules].flat();

  it("name laws that exist, once each, and follow statements that may be shown", () => {
    expect(once(rules.map(({ id }) => id))).toBe(true);
    for (const { id, cite } of rules) {
      expect(() => lawById(id)).not.toThrow();
      expect(() => dossierFactById(cite), id).not.toThrow();
    }
  });

  it("call an offence what the facts call one", () => {
    const differing = rules.filter(({ id, kind }) => (kind === "offence") !== isOffence(id) && lawById(id).kind !== "sanction");
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("of Belgium give an article of each Code wherever the concordance pairs them", () => {
    const named = new Set(rules.map(({ id }): string => id));
    const lone = concordance.filter(({ old, new: now }) => named.has(old) && ![...concordance].some((pair) => pair.old === old && named.has(pair.new)) && lawById(now).kind === "offence");
    expect(lone).toEqual([]);
  });
});
