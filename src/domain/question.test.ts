import { describe, expect, it } from "vitest";
import { PLAN_QUESTIONS, SCREENS, screensFor } from "@/domain/question";
import { situationSchema } from "@/domain/situation";

const idsFor = (answers: object) => screensFor(situationSchema.parse({ jurisdiction: "belgium", ...answers })).map(({ id }) => id);

describe("the questions on screen", () => {
  it("are the eight screens of the contract, in order, with up to three closed questions or one topic", () => {
    expect(SCREENS.map(({ questions }) => questions)).toEqual([
      ["danger", "distress", "watched"], ["role", "ageNow", "ageInImage"], ["facts"], ["demand"],
      ["author", "authorMinor", "authorAbroad"], ["places", "link", "image", "pictureBy"], ["since", "stillOnline"], ["refused"],
    ]);
  });

  it("with those asked inside the plan, ask every field once", () => {
    const asked = [...SCREENS.flatMap(({ questions }) => questions), ...PLAN_QUESTIONS];
    expect(asked.toSorted()).toEqual(Object.keys(situationSchema.shape).filter((field) => field !== "jurisdiction").toSorted());
    expect(PLAN_QUESTIONS).toEqual(["gender", "language", "papersLess"]);
  });

  it.each([
    [{}, false], [{ facts: ["shared"] }, false], [{ facts: ["threat"] }, true], [{ facts: ["pay-to-remove"] }, true], [{ facts: ["shared", "threat"] }, true],
  ])("ask for a demand only with a threat or an offer to remove for money: %j", (answers, asked) => {
    expect(idsFor(answers).includes("demand")).toBe(asked);
    expect(idsFor(answers)).toHaveLength(asked ? SCREENS.length : SCREENS.length - 1);
  });
});
