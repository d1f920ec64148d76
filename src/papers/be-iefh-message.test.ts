import { expect, test } from "vitest";
import { boardOf } from "../../tests/support/boards";
import { argsOf, inputOf, keysOf, wordsMissing } from "../../tests/support/papers";
import { beIefhMessageTemplate as template } from "./be-iefh-message";

test("an adult asks, names nobody, and gives only what was ticked", () => {
  const input = inputOf({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "adult", facts: ["shared"], author: "ex", watched: true }, { author: "Somebody", email: "a@example.org", phone: "0470", born: "1990-01-01" }, { board: boardOf(12), contact: new Set(["email", "address"]) });
  const paper = template.write(input);
  const keys = keysOf(paper);
  expect(keys).toEqual(expect.arrayContaining(["adult", "asks.removal", "asks.judge", "discreet", "reach", "common:sender.email", "common:author.ex.self"]));
  for (const absent of ["common:sender.phone", "common:sender.address", "common:sender.born", "common:author.named", "asks.age", "asks.young-image"]) expect(keys).not.toContain(absent);
  expect(keys.filter((key) => key === "links.item")).toHaveLength(12);
  expect(argsOf(paper)).not.toContainEqual({ field: "author" });
  expect(wordsMissing(paper)).toEqual([]);
});

test("a threat alone: what can be done before, and no removal", () => {
  const keys = keysOf(template.write(inputOf({ jurisdiction: "belgium", ageNow: "adult", facts: ["threat"], demand: "money", author: "unknown", danger: true })));
  expect(keys).toEqual(expect.arrayContaining(["asks.before", "author-unknown", "danger.self", "discreet", "call-back"]));
  for (const absent of ["asks.removal", "asks.judge", "links.none", "links.count", "common:author.unknown.self"]) expect(keys).not.toContain(absent);
});

test("a minor gets no message but the line for minors", () => {
  expect(keysOf(template.write(inputOf({ jurisdiction: "belgium", ageNow: "16-17", facts: ["shared"] }, {}, { board: boardOf(2) })))).toEqual(["minor.title", "minor.note"]);
  expect(keysOf(template.write(inputOf({ jurisdiction: "belgium", ageInImage: "15" })))).toEqual(["minor.title", "minor.note"]);
});

test("an adult who was a minor in the image asks whether the Institute can help", () => {
  expect(keysOf(template.write(inputOf({ jurisdiction: "belgium", ageNow: "adult", ageInImage: "15", facts: ["shared"] })))).toEqual(expect.arrayContaining(["adult", "asks.young-image"]));
});
