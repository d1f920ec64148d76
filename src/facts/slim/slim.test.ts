import { expect, it } from "vitest";
import { slimContacts } from "@/facts/slim/contacts";
import { slimLaws } from "@/facts/slim/laws";
import { slimRoutes } from "@/facts/slim/routes";
import { slimTables } from "@/facts/slim/tables";
import { slimTasks } from "@/facts/slim/tasks";
import { slimTerms } from "@/facts/slim/terms";

it("the slim tables are those that the facts give: else run scripts/write-slim-facts.ts", () => {
  expect({ contacts: slimContacts, laws: slimLaws, routes: slimRoutes, tasks: slimTasks, terms: slimTerms }).toEqual(slimTables());
});
