import { expect, it } from "vitest";
import { countryPath, mappedPages, numberedPages, pageByNumber } from "@/domain/page";

it("maps the numbered pages in order, and leaves a branch such as 6-1 to its page", () => {
  expect(mappedPages.map(({ segment }) => segment)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  expect(numberedPages.filter((page) => !mappedPages.some(({ name }) => name === page.name)).map(({ name }) => name)).toEqual(["lesson"]);
});

it("finds the lesson under its number", () => {
  expect(pageByNumber("6-1")?.name).toBe("lesson");
  expect(countryPath("lesson", "nl", "belgium")).toBe("/nl/belgium/6-1");
});
