import { describe, expect, it } from "vitest";
import { freezePage, stylesheetsOf } from "@/quiet/freeze/page";

const assets = { style: "/s-1.css", script: "/p-1.js" };
const page = (body: string, head = "<title>9</title>") => `<!DOCTYPE html><html lang="fr"><head>${head}</head><body><a href="tel:112">112</a><a data-exit href="https://weather.example/">x</a>${body}</body></html>`;

describe("freezePage", () => {
  it("drops the framework and keeps the words", () => {
    const frozen = freezePage(page('<p class="a">words<!-- c --></p><script src="/_next/x.js" async></script><script>self.__next_f=[]</script>', '<title>9</title><link rel="preload" as="script" href="/_next/x.js"><link rel="stylesheet" href="/_next/a.css" data-precedence="next">'), assets);
    expect(frozen).toContain('<p class="a">words</p>');
    expect(frozen).not.toMatch(/_next|<!--/);
    expect(frozen.match(/<script/g)).toHaveLength(1);
    expect(frozen).toMatch(/<script src="\/p-1\.js"><\/script><\/body>/);
    expect(frozen).toContain('<link rel="stylesheet" href="/s-1.css">');
  });

  it("leaves no script at all in a page that others may frame", () => {
    const frozen = freezePage(page('<script src="/_next/x.js"></script>'), { ...assets, script: null });
    expect(frozen).not.toContain("<script");
    expect(frozen).toContain('<link rel="stylesheet" href="/s-1.css">');
  });

  it.each([
    ["an inline style", page('<p style="color:red">x</p>'), "inline style"],
    ["a handler", page('<p onclick="x()">x</p>'), "inline onclick"],
    ["a picture from elsewhere", page('<img src="https://elsewhere.example/a.png">'), "not our own"],
    ["a form to elsewhere", page('<form action="//elsewhere.example/"></form>'), "not our own"],
    ["a style element", page("<style>p{}</style>"), "inline style element"],
    ["no title", page("", ""), "no title"],
    ["no way out", "<html><head><title>9</title></head><body><a href='tel:1'>1</a></body></html>", "no way out"],
    ["no number", "<html><head><title>9</title></head><body><a data-exit href='https://weather.example/'>x</a></body></html>", "no number to call"],
  ])("refuses a page with %s", (_, html, reason) => {
    expect(() => freezePage(html, assets)).toThrow(reason);
  });

  it("finds the style sheets", () => {
    expect(stylesheetsOf(page("", '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg">'))).toEqual(["/a.css"]);
  });
});
