import { describe, expect, it } from "vitest";
import { find, isMistakable } from "@/features/call/find";

const item = (title: string, number?: string) => ({ title, html: "", ...(number === undefined ? {} : { number }) });
const items = {
  "task:complaint.bring": item("Ce que vous apportez", "3.4"),
  "task:removal.scams": item("Les arnaques", "4.12"),
  "place:telegram": item("Telegram", "4-12"),
  "place:instagram": item("Instagram", "4-3"),
  "contact:fr-3018": item("3018 – École et réseaux", "8-10"),
  "paper:follow-up": item("Relance", "10-11"),
  "chapter:care.shock": item("Le choc", "5.3"),
  "page:complaint": item("Porter plainte", "3"),
  "law:fr-cp-226-2-1": item("Telegram cité par la loi"),
  "script:open-safe": item(""),
};
const ids = (typed: string) => find(typed, items).map(({ id }) => id);

describe("finding by number or name", () => {
  it.each([
    ["3.4", ["task:complaint.bring"]],
    ["4-12", ["place:telegram"]],
    ["4.12", ["task:removal.scams"]],
    ["4 12", ["task:removal.scams", "place:telegram"]],
    ["5.3", ["chapter:care.shock"]],
    ["8-10", ["contact:fr-3018"]],
    ["10-11", ["paper:follow-up"]],
    ["3", ["page:complaint"]],
    ["99", []],
    ["", []],
    ["tele", ["place:telegram"]],
    ["TÉLÉGRAM", ["place:telegram"]],
    ["ecole", ["contact:fr-3018"]],
    ["3018", ["contact:fr-3018"]],
  ])("%j gives %j", (typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });

  it("puts what starts with the words first", () => {
    expect(ids("gram")).toEqual(["place:telegram", "place:instagram"]);
    expect(ids("insta")).toEqual(["place:instagram"]);
  });

  it.each([["4 12", true], ["4.12", false], ["4-12", false], ["8 10", false], ["tele", false]])("%j may be mistaken: %j", (typed, expected) => {
    expect(isMistakable(typed, find(typed, items))).toBe(expected);
  });
});
