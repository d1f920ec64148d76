import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { plainPage, styledPage } from "../../scripts/bench/plain-page";

const PAGE = `<!DOCTYPE html><html lang="fr"><head><title>Title</title><style>p{}</style></head><body><main><h1>One  word</h1><p>A <b>bold</b> &lt;tag&gt; &amp; a <a href="/x">link</a></p><details><summary>Closed</summary><p>part</p></details><noscript><p>Without script</p></noscript></main><script src="/p.js"></script></body></html>`;

describe("the plain page beside ours", () => {
  it("has the same words, in paragraphs, and nothing that loads or styles", () => {
    const plain = plainPage(PAGE);
    expect([...plain.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text)).toEqual(["One word", "A bold &lt;tag> &amp; a link", "Closed", "part"]);
    expect(plain).not.toMatch(/<(script|style|a|b|link rel="stylesheet")\b/);
    expect(() => parse(plain, { onParseError: ({ code }) => { throw new Error(code); } })).not.toThrow();
  });

  it("asks for one style sheet more in the page that shows what this costs", () => {
    const plain = plainPage(PAGE);
    const [link] = /<link rel="stylesheet"[^>]*>/.exec(styledPage(plain)) ?? [];
    expect(styledPage(plain).replace(link ?? "nothing", "")).toBe(plain);
  });
});
