import { expect, it } from "vitest";
import { groupsOf, newSealedCode, parseSealedCode } from "@/crypto/sealed-code";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { phoneLike } from "@/features/keep/phone-like";

it("writes two numbers as the country does", () => {
  expect(phoneLike(["123456789", "12345678"], "france")).toEqual(["01 23 45 67 89", "06 12 34 56 78"]);
  expect(phoneLike(["470123456", "81234567"], "belgium")).toEqual(["0470 12 34 56", "081 23 45 67"]);
  expect(phoneLike(["123456789", "21234567"], "belgium")).toEqual(["01 23 45 67 89", "02 123 45 67"]);
});

it.each(JURISDICTIONS)("gives numbers that open the copy again, together or with words between them (%s)", (jurisdiction) => {
  for (let round = 0; round < 200; round += 1) {
    const code = newSealedCode();
    const [first, second] = phoneLike(groupsOf(code), jurisdiction);
    for (const typed of [`${first} ${second}`, `${first}\n${second}`, `${first}${second}`.replaceAll(" ", ""), `Anna ${first}, Bo ${second}`]) expect(parseSealedCode(typed)).toEqual({ ok: true, value: code });
  }
});
