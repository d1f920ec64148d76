import fc from "fast-check";
import { expect, test } from "vitest";
import { withLines } from "@/domain/link-board";
import { inputOf, textsIn, wordsMissing } from "../../tests/support/papers";
import { textsOf } from "../../tests/support/messages";
import { situations } from "../../tests/support/situations";
import { complaintStatementTemplate } from "./complaint-statement";
import { evidenceFileTemplate } from "./evidence-file";
import { officerCardTemplate } from "./officer-card";
import { prosecutorLetterTemplate } from "./prosecutor-letter";
import { refusalRecordTemplate } from "./refusal-record";

const board = withLines([], [{ link: "https://a.test/1", place: "unknown-site" }], "2026-11-20").map((line) => ({ ...line, note: "SECRET" }));
const fields = { name: "N", address: "ADDRESS", phone: "PHONE", email: "EMAIL", story: "S", author: "Q", harm: "D", holdings: "H", witnesses: "W", "where-shared": "P" };

test.each([complaintStatementTemplate, evidenceFileTemplate, officerCardTemplate, prosecutorLetterTemplate, refusalRecordTemplate])("$id: words in four languages, laws of the plan or of the route, nothing private, whatever the answers", (template) => {
  fc.assert(fc.property(situations, (situation) => {
    const input = inputOf(situation, fields, { board });
    const paper = template.write(input);
    expect(wordsMissing(paper)).toEqual([]);
    const own = textsOf("fr", `paper-${paper.id}`);
    const cited = textsIn(paper).flatMap(({ key }) => [...(own.get(`text.${key}`) ?? "").matchAll(/<law>([^<]+)<\/law>/g)].map(([, id]) => id));
    const basis: readonly string[] = template.laws(situation.jurisdiction);
    expect(cited.filter((id) => id === undefined || !basis.includes(id))).toEqual([]);
    for (const block of paper.blocks) {
      if (block.kind !== "laws") continue;
      for (const id of block.laws) expect(input.plan.laws).toContainEqual(expect.objectContaining({ id, applies: block.certain ? "applies" : "may-apply" }));
    }
    expect(JSON.stringify(paper)).not.toMatch(/SECRET|"field":"(?:address|phone|email)"/);
    expect(template.write(inputOf({ ...situation, papersLess: undefined, distress: undefined, watched: undefined, gender: undefined }, fields, { board })).blocks).toEqual(paper.blocks);
  }), { numRuns: 60 });
});
