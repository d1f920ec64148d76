import fc from "fast-check";
import { expect, test } from "vitest";
import { LOCALES } from "@/domain/locale";
import { boardOf, PRIVATE_NOTE } from "../../tests/support/boards";
import { textsOf } from "../../tests/support/messages";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { situations } from "../../tests/support/situations";
import { beIefhMessageTemplate } from "./be-iefh-message";
import { beInjuredPersonTemplate } from "./be-injured-person";
import { beProsecutorRemovalTemplate } from "./be-prosecutor-removal";
import { beRemovalOrderBriefTemplate } from "./be-removal-order-brief";

const templates = [beInjuredPersonTemplate, beProsecutorRemovalTemplate, beRemovalOrderBriefTemplate, beIefhMessageTemplate];

test("whatever was answered: every word exists, no private note, no unticked detail, no offence beyond the plan", () => {
  fc.assert(fc.property(situations, fc.integer({ min: 0, max: 3 }), (answers, lines) => {
    const input = inputOf({ ...answers, jurisdiction: "belgium" }, { name: "N", address: "A", phone: "P", email: "E" }, { board: boardOf(lines) });
    for (const template of templates) {
      const paper = template.write(input);
      expect(wordsMissing(paper)).toEqual([]);
      expect(JSON.stringify(paper)).not.toContain(PRIVATE_NOTE);
      expect(argsOf(paper).filter((value) => "field" in value && ["address", "phone", "email"].includes(value.field))).toEqual([]);
      for (const block of paper.blocks) {
        if (block.kind !== "laws") continue;
        const applies = new Map(input.plan.laws.map((law) => [law.id, law.applies]));
        expect(block.laws.filter((id) => applies.get(id) !== (block.certain ? "applies" : "may-apply"))).toEqual([]);
      }
      const asked = new Set(template.fields(input));
      expect(argsOf(paper).filter((value) => "field" in value && !asked.has(value.field))).toEqual([]);
    }
  }), { numRuns: 150 });
});

test("a contact detail stands in the paper once it is ticked", () => {
  const input = inputOf({ jurisdiction: "belgium", ageNow: "adult" }, {}, { contact: new Set(["phone"]) });
  for (const template of templates) expect(keysOf(template.write(input))).toContain("common:sender.phone");
});

test("every article that the words name is announced by the template", () => {
  for (const { id, laws } of templates) {
    for (const locale of LOCALES) {
      const named = [...textsOf(locale, `paper-${id}`).values()].flatMap((text) => [...text.matchAll(/<law>([^<]+)<\/law>/g)].map(([, law]) => law));
      expect(new Set(named)).toEqual(new Set(laws("belgium")));
    }
  }
});
