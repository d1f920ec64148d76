import { expect, test } from "vitest";
import { allLaws } from "@/facts/laws";
import { inputOf } from "../../tests/support/papers";
import { certainOffences, isOffence, possibleOffences } from "./offences";

test("an offence in a paper is what the facts call an offence", () => {
  const penal = allLaws.filter(({ code, jurisdiction }) => (code === "cp" || code === "cp1867" || code === "l2005") && jurisdiction !== "europe");
  expect(penal.filter(({ id, kind }) => isOffence(id) !== (kind === "offence")).map(({ id, kind }) => `${id} ${kind}`)).toEqual([]);
  expect(allLaws.filter(({ id, kind }) => isOffence(id) && kind !== "offence")).toEqual([]);
});

test("what only may apply is named when it answers to a tick, and never as certain", () => {
  const deepfake = inputOf({ jurisdiction: "belgium", facts: ["shared", "deepfake"], author: "unknown", ageNow: "adult", ageInImage: "adult" });
  expect(certainOffences(deepfake)).toEqual([]);
  expect(possibleOffences(deepfake)).toEqual(["be-cp-136", "be-cp1867-417-9"]);
  expect(possibleOffences(inputOf({ jurisdiction: "belgium" }))).toEqual([]);
  const shared = inputOf({ jurisdiction: "france", facts: ["shared"], author: "ex", ageNow: "adult", ageInImage: "adult", pictureBy: "me" });
  expect(certainOffences(shared)).toEqual(["fr-cp-226-2-1"]);
});
