import { allContacts } from "@/facts/contacts";
import { allLaws } from "@/facts/laws";
import { allRoutes } from "@/facts/routes";
import { allTasks } from "@/facts/tasks";
import { allValues } from "@/facts/values";

/** The terms that the rules reckon with. */
const TERMS = [
  "removal-first-check", "removal-us-clock", "removal-week", "removal-gdpr-answer", "removal-complaint-window",
  "fr-limitation-delit", "fr-law-civil-party-wait", "fr-law-civi-term", "be-complaint-oversight-after",
];

const table = <Fact extends { id: string }, Row extends object>(facts: readonly Fact[], row: (fact: Fact) => Row): Record<string, Row> => Object.fromEntries(facts.map((fact) => [fact.id, row(fact)]));

/** What the rules need of the facts, taken from the full facts. Only the script that writes the slim tables and their test import this. */
export function slimTables(): Record<string, Record<string, object>> {
  return {
    contacts: table(allContacts, ({ jurisdiction, needs, audience, reserved, languages, overseas }) => ({ jurisdiction, needs, audience, ...(reserved && { reserved }), languages, overseas })),
    laws: table(allLaws, ({ jurisdiction, from, until }) => ({ jurisdiction, ...(from && { from }), ...(until && { until }) })),
    routes: table(allRoutes, ({ jurisdiction }) => ({ jurisdiction })),
    tasks: table(allTasks, ({ number, step, jurisdictions }) => ({ number, step, jurisdictions })),
    terms: table(allValues.filter(({ id }) => TERMS.includes(id)), (value) => {
      if (value.kind !== "duration") throw new Error(`${value.id} is no term`);
      return { amount: value.amount, unit: value.unit };
    }),
  };
}
