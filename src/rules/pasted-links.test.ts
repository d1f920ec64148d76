import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_LINES } from "@/domain/link-board";
import { cleanLink, LONGEST_LINK, LONGEST_PASTE, readPasted, shortLink, type Refusal } from "./pasted-links";
import { placeOfLink } from "./place-of-link";

const read = (text: string, known: readonly string[] = [], boardSize = 0) => readPasted(text, new Set(known), boardSize);
const linksOf = (text: string) => read(text).lines.map(({ link }) => link);
const links = (count: number) => Array.from({ length: count }, (_, at) => `https://example.com/p/${at}`);
const runs = { numRuns: 2_000, seed: 20261121 };
/** Of the processor, since a busy machine gives us a part of it; wide: what grows with the square of a megabyte takes minutes. */
const MOST_MS = 5_000;
function timed<Result>(what: () => Result): Result {
  const start = process.cpuUsage();
  const result = what();
  expect(process.cpuUsage(start).user / 1_000).toBeLessThan(MOST_MS);
  return result;
}

const A = "https://instagram.com/p/A1_";
const B = "https://www.tiktok.com/@jeanne/video/7";
const WIKI = "https://fr.wikipedia.org/wiki/Mercure_(plan%C3%A8te)";

describe("links in what is pasted", () => {
  it.each([
    ["nothing", "", []],
    ["blank lines", " \n\t\n\r\n", []],
    ["one", A, [A]],
    ["one per line", `${A}\n${B}`, [A, B]],
    ["lines of Windows", `${A}\r\n${B}\r\n`, [A, B]],
    ["lines of an old Mac", `${A}\r${B}`, [A, B]],
    ["line separator", `${A}\u2028${B}`, [A, B]],
    ["several per line", `${A} ${B}\t${WIKI}`, [A, B, WIKI]],
    ["comma between", `${A},${B}, ${WIKI}`, [A, B, WIKI]],
    ["semicolon between", `${A};${B} ; ${WIKI}`, [A, B, WIKI]],
    ["a title before and after", `Ma photo : ${A} (volée, 12.11.2026)`, [A]],
    ["a title on its own line", `Ma photo du 12.11\n${A}\n\nLa vidéo\n${B}`, [A, B]],
    ["glued to a word", `lien:${A}`, [A]],
    ["bullets", `- ${A}\n• ${B}\n* ${WIKI}\n1) https://example.com/1\n2.https://example.com/2`, [A, B, WIKI, "https://example.com/1", "https://example.com/2"]],
    ["quotes", `"${A}" '${B}' “${WIKI}”`, [A, B, WIKI]],
    ["quotes of other languages", `«${A}» „${B}“ ‚${WIKI}‘ ‹${A}2›`, [A, B, WIKI, `${A}2`]],
    ["bold of a messenger", `*${A}* **${B}**`, [A, B]],
    ["back quotes", `\`${A}\``, [A]],
    ["Markdown", `[photo](${A}) et [${B}](${B}).`, [A, B]],
    ["Markdown, glued", `[a](${A})[b](${B})`, [A, B]],
    ["Markdown of a link with parentheses", `[a](${WIKI}), [b](${B})`, [WIKI, B]],
    ["HTML", `<p><a href="${A}">photo</a><a href='${B}'>${B}</a><br><a href=${WIKI}>x</a></p>`, [A, B, WIKI]],
    ["HTML with an escaped query", '<a href="https://example.com/?a=1&amp;b=2">', ["https://example.com/?a=1&b=2"]],
    ["HTML as text", `&lt;a href=&quot;${A}&quot;&gt;${B}&lt;/a&gt;`, [A, B]],
    ["CSV with quotes", `"1","${A}","ma photo, volée"\n"2","${B}",""`, [A, B]],
    ["CSV with commas", `no,link,title\n1,${A},photo\n2,${B},vidéo`, [A, B]],
    ["CSV with semicolons", `1;${A};photo;12/11/2026\n2;${B};vidéo;`, [A, B]],
    ["cells of a spreadsheet", `1\t${A}\tphoto\n2\t${B}\tvidéo`, [A, B]],
    ["an e-mail quoted", `Le 12/11, Jean <jean.d@example.com> a écrit :\n> ${A}\n>> Photo<${B}>\n`, [A, B]],
    ["punctuation behind", `${A}. ${B}, ${WIKI}… https://example.com/1!? https://example.com/2: https://example.com/3;`, [A, B, WIKI, "https://example.com/1", "https://example.com/2", "https://example.com/3"]],
    ["parentheses around", `(${A}) (voir ${B}).`, [A, B]],
    ["parentheses inside", WIKI, [WIKI]],
    ["parentheses inside and around", `(voir ${WIKI}) ((${WIKI}2)).`, [WIKI, `${WIKI}2`]],
    ["brackets inside", "https://example.com/?a[]=1&b=[2]", ["https://example.com/?a[]=1&b=[2]"]],
    ["commas inside", "https://example.com/a,12,b.html", ["https://example.com/a,12,b.html"]],
    ["a link inside a link", `https://web.archive.org/web/2026/${A}`, [`https://web.archive.org/web/2026/${A}`]],
    ["an application", "tg://resolve?domain=jeanne TG://resolve?domain=autre", ["tg://resolve?domain=jeanne", "tg://resolve?domain=autre"]],
    ["an application that sends a link", `whatsapp://send?text=${A}`, [`whatsapp://send?text=${A}`]],
  ])("%s", (_, text, expected) => expect(linksOf(text)).toEqual(expected));

  it.each([
    ["a host", "example.com", ["https://example.com/"]],
    ["a host of two levels", "m.example.co.uk", ["https://m.example.co.uk/"]],
    ["after a bullet", "- example.com\n2) example.org", ["https://example.com/", "https://example.org/"]],
    ["a list of hosts", "example.com, example.org; www.example.net", ["https://example.com/", "https://example.org/", "https://www.example.net/"]],
    ["with a path", "vu sur instagram.com/p/A1_, hier", ["https://instagram.com/p/A1_"]],
    ["with a handle in the path", "www.tiktok.com/@jeanne/video/7", [B]],
    ["with a port", "example.com:8080/a", ["https://example.com:8080/a"]],
    ["with a query", "example.com?id=1", ["https://example.com/?id=1"]],
    ["in upper case", "WWW.EXAMPLE.COM/A", ["https://www.example.com/A"]],
    ["with www in a sentence", "sur www.example.com depuis hier", ["https://www.example.com/"]],
    ["glued to a sign", "(instagram.com/p/1) [instagram.com/p/2] «instagram.com/p/3» -instagram.com/p/4 lien:instagram.com/p/5", [1, 2, 3, 4, 5].map((at) => `https://instagram.com/p/${at}`)],
    ["after a word that could be a scheme", "data: instagram.com/p/1", ["https://instagram.com/p/1"]],
    ["with an underscore", "ma_photo.example.com/1", ["https://ma_photo.example.com/1"]],
    ["in another script", "пример.рф/1", ["https://xn--e1afmkfd.xn--p1ai/1"]],
    ["in punycode", "xn--e1afmkfd.xn--p1ai/1", ["https://xn--e1afmkfd.xn--p1ai/1"]],
    ["no space after a full stop", "il a dit non.il a continué", []],
    ["an e-mail address", "jeanne.d@example.com", []],
    ["an e-mail address and a link", "jeanne.d@example.com instagram.com/p/1", ["https://instagram.com/p/1"]],
    ["a file", "photo.jpg\nMa vidéo.mp4", []],
    ["a handle, numbers, a time, a path", "@jeanne.d\n3.14\n12.30h\nC:\\photos\\jeanne.be", []],
    ["after another scheme", "ftp://example.com/a\nhxxps://example.com/a", []],
  ])("without a scheme: %s", (_, text, expected) => expect(linksOf(text)).toEqual(expected));

  it("have their place", () => {
    expect(read(`${A}\n${B}\ntg://join?invite=1\nexample.com`).lines.map(({ place }) => place)).toEqual(["instagram", "tiktok", "telegram", "unknown-site"]);
  });
});

describe("the same link in another spelling", () => {
  it.each([
    ["as it was", A, A],
    ["host in upper case", A, "HTTPS://Instagram.COM/p/A1_"],
    ["without scheme", A, "instagram.com/p/A1_"],
    ["plain http", A, "http://instagram.com/p/A1_"],
    ["with www", A, "https://www.instagram.com/p/A1_"],
    ["with the usual port", A, "https://instagram.com:443/p/A1_"],
    ["with a slash behind", A, `${A}/`],
    ["with a name and a password", A, "https://me:secret@instagram.com/p/A1_"],
    ["with an empty fragment", A, `${A}#`],
    ["with a fragment that scrolls", A, `${A}#comments`],
    ["with a fragment of highlighted text", A, `${A}#:~:text=moi`],
    ["with a mark in it", A, "https://insta\u200Bgram.com/p/\u200FA1_"],
    ["host in punycode", "https://bücher.example/1", "https://xn--bcher-kva.example/1"],
  ])("%s", (_, first, second) => {
    expect(read(`${first}\n${second}`)).toMatchObject({ lines: [{ link: first === A ? A : cleanLink(first) }], twice: 1, refusedCount: 0 });
    expect(read(second, [cleanLink(first) ?? ""])).toMatchObject({ lines: [], twice: 1 });
  });

  it.each([
    ["another case of the path", "https://instagram.com/p/a1_"],
    ["another query", `${A}?img_index=2`],
    ["another host", "https://m.instagram.com/p/A1_"],
    ["a route behind the fragment", `${A}#/2`],
    ["a key behind the fragment", `${A}#Kx3-9aZ`],
    ["a channel behind the fragment", `${A}#-1001`],
  ])("is another link: %s", (_, second) => expect(linksOf(`${A}\n${second}`)).toEqual([A, second]));
});

describe("what is left out", () => {
  it.each<[string, string, Refusal[]]>([
    ["a title", "Ma photo", ["not-a-link"]],
    ["a script", "javascript:alert(document.cookie)", ["scheme"]],
    ["a script in upper case with a mark", "Java\u200BScript:alert(1)", ["scheme"]],
    ["data", "data:text/html,<script>alert(1)</script>", ["scheme"]],
    ["a file", "file:///C:/photos/a.jpg", ["scheme"]],
    ["an address to write to", "mailto:a@example.com", ["scheme"]],
    ["an e-mail address", "jean@example.com", ["not-a-link"]],
    ["a name and a password without scheme", "me:secret@example.com/a", ["not-a-link"]],
    ["a host without an ending", "http://localhost/a", ["not-a-link"]],
    ["no host", "http://?a", ["not-a-link"]],
    ["a port that is none", "https://example.com:99999/", ["not-a-link"]],
    ["a port that is none, application", "tg://a:b", ["not-a-link"]],
    ["a lone half of a character as host", "https://\uD800.com/", ["not-a-link"]],
    ["two on a line", "http://localhost/a http://localhost/b", ["not-a-link", "not-a-link"]],
  ])("%s", (_, text, reasons) => {
    const { lines, refused, refusedCount } = read(text);
    expect(lines).toEqual([]);
    expect(refused.map(({ reason }) => reason)).toEqual(reasons);
    expect(refusedCount).toBe(reasons.length);
  });

  it("does not take the good with it", () => {
    const { lines, refused } = read(`javascript:alert(1)\n${A}\ndata:text/plain,x\nhttp://localhost/ ${B}`);
    expect(lines.map(({ link }) => link)).toEqual([A, B]);
    expect(refused.map(({ reason, text }) => [reason, text])).toEqual([["scheme", "javascript:alert(1)"], ["scheme", "data:text/plain,x"], ["not-a-link", "http://localhost/"]]);
  });

  it.each([
    ["https://anna:hunter2@localhost/a", "https://…@localhost/a"],
    ["anna:hunter2@example.com/a", "…@example.com/a"],
    [`https://anna:${"hunter2".repeat(20)}@localhost/a`, "https://…@localhost/a"],
    [`https://anna:hunter2@example.com/${"x".repeat(LONGEST_LINK)}`, `https://…@example.com/${"x".repeat(58)}`],
    ["jeanne@example.com", "jeanne@example.com"],
    ["Moi : jeanne@example.com", "Moi : jeanne@example.com"],
  ])("%s is given back without its password", (text, shown) => expect(read(text).refused.map(({ text: given }) => given)).toEqual([shown]));

  it.each([[20, 20], [21, 20]])("of %i shows %i, shortened, and counts all", (titles, shown) => {
    const { refused, refusedCount } = read("Ma photo ".repeat(20).concat("\n").repeat(titles));
    expect(refused).toHaveLength(shown);
    expect(Math.max(...refused.map(({ text }) => text.length))).toBe(80);
    expect(refusedCount).toBe(titles);
  });

  it.each([[LONGEST_LINK - 1, true], [LONGEST_LINK, true], [LONGEST_LINK + 1, false]])("a link of %i characters is taken: %s", (length, taken) => {
    const link = A.padEnd(length, "x");
    expect(read(link)).toMatchObject(taken ? { lines: [{ link }] } : { lines: [], refused: [{ reason: "too-long" }] });
  });

  it("is a link that grows too long once it is written for the web", () => {
    expect(read(`https://example.com/${"é".repeat(400)}`)).toMatchObject({ lines: [], refused: [{ reason: "too-long" }] });
  });
});

describe("tricks", () => {
  it.each([
    ["the host behind a name", "https://instagram.com@example.com/p/1", "https://example.com/p/1"],
    ["the host behind a name and a password", "https://instagram.com:443%2F@example.com/p/1", "https://example.com/p/1"],
    ["credentials of an application", "tg://me:secret@resolve?domain=a", "tg://resolve?domain=a"],
    ["an ending of the host", "https://instagram.com.example.com/p/1", "https://instagram.com.example.com/p/1"],
    ["a Cyrillic letter", "https://\u0456nstagram.com/p/1", "https://xn--nstagram-shh.com/p/1"],
    ["a look-alike in punycode", "https://xn--nstagram-shh.com/p/1", "https://xn--nstagram-shh.com/p/1"],
    ["a mark that turns the text around", "https://example.com/\u202Egpj.a", "https://example.com/gpj.a"],
    ["a mark that hides", "https://exam\u200Bple.com/\u2060a\uFEFF", "https://example.com/a"],
    ["marks around", `\u200E\u2068https://example.com/a\u2069\u200F`, "https://example.com/a"],
    ["a soft hyphen in the host", "https://exam\u00ADple.com/a", "https://example.com/a"],
    ["half a character in the path", "https://example.com/\uD83D", "https://example.com/%EF%BF%BD"],
    ["a line of its own in the address", "https://example.com/a%0Ab", "https://example.com/a%0Ab"],
  ])("%s", (_, text, link) => {
    expect(linksOf(text)).toEqual([link]);
    expect(read(text).lines[0]?.place).toBe(text.startsWith("tg") ? "telegram" : "unknown-site");
  });

  it.each([["wide letters", "https://ｉｎｓｔａｇｒａｍ.com/p/1"], ["a name before", "https://example.com@instagram.com/p/1"], ["a mark that no host keeps", "instagram.com\u180B/p/1"]])("that lead to the place itself have its place: %s", (_, text) => {
    expect(read(text).lines).toEqual([{ link: "https://instagram.com/p/1", place: "instagram" }]);
  });
});

describe("limits", () => {
  it.each([
    ["one below", MOST_LINES - 1, 0, MOST_LINES - 1, 0],
    ["at the limit", MOST_LINES, 0, MOST_LINES, 0],
    ["one above", MOST_LINES + 1, 0, MOST_LINES, 1],
    ["one place left on the board", 3, MOST_LINES - 1, 1, 2],
    ["a full board", 3, MOST_LINES, 0, 3],
  ])("%s", (_, pasted, boardSize, taken, over) => {
    expect(read(links(pasted).join("\n"), [], boardSize)).toMatchObject({ lines: { length: taken }, over, twice: 0, refusedCount: 0 });
  });

  it("count a link above the limit once", () => {
    const text = links(MOST_LINES + 1).join(" ");
    expect(read(`${text}\n${text}`)).toMatchObject({ over: 1, twice: MOST_LINES + 1 });
  });

  it("ten thousand lines of links and titles", () => {
    const text = links(5_000).map((link, at) => `Photo ${at}\n${link}`).join("\n");
    expect(timed(() => read(text))).toMatchObject({ lines: { length: MOST_LINES }, over: 4_500, refusedCount: 5_000, isCut: false });
  });

  it.each([["at the limit", LONGEST_PASTE, false], ["one character above", LONGEST_PASTE + 1, true]])("a long paste, %s", (_, length, isCut) => {
    expect(timed(() => read(`${A}\n${"Une phrase. ".repeat(100_000)}`.slice(0, length)))).toMatchObject({ lines: [{ link: A }], isCut });
  });

  it.each(["\n", " "])("do not halve the last link (%j)", (space) => {
    const before = `${A}${space}${"x".repeat(LONGEST_PASTE)}`.slice(0, LONGEST_PASTE - 30);
    expect(read(`${before}${space}https://example.com/abcdefghijk`)).toMatchObject({ lines: [{ link: A }], isCut: true, unread: `${space}https://example.com/abcdefghijk` });
    expect(read(`${A}\n${B}`).unread).toBe("");
    expect(linksOf(`${before}${space}https://example.com/abcdefgh`)).toEqual([A, "https://example.com/abcdefgh"]);
  });
});

describe("a megabyte of anything", () => {
  const UNITS = [
    ".", "a.", "1.", "a-", "-a", ".-a", "a_", "a--.", "(", ")", "((a.b", "[", "](", ")[", "{", "<", "<a", "\"", "'", "/", "//", "@", "a@", "a.bc@", "a.bc.", ":", "a:", "&", "&amp;", "&gt", "#", "?", "*", "%",
    "http", "http:", "http://", "https://", "https://a", "https://a.b/", "https://a.bc ", "https://a.bc,", "https://a.bc/(", ",https:/", ",http", "(https://", "tg:", "tg://", "tg://a ", "tg://@", "whatsapp://",
    "javascript:", "data:", "www.", "a.bc ", "a.bc/ ", "a.bc,", "a.bc:", "a.bc:1", "xn--", "a.xn--", "\uD800", "\uDC00", "😀", "é", "e\u0301.", "\u200B", "\u202E", "\0", "\t", "\n", "\r", "a\n", "a.bc\n", "https://a.bc/x)\n", "\u2028", " ", "\u3002",
  ];
  it.each(UNITS)("%j repeated neither throws nor hangs", (unit) => {
    const text = unit.repeat(LONGEST_PASTE / unit.length);
    const tenth = text.slice(0, LONGEST_PASTE / 10);
    for (const whole of [text, `https://a.bc/${tenth}`, `https://${tenth}`, `a.bc/${tenth}`, `${tenth}@`]) timed(() => read(whole));
  });
});

describe("any text", () => {
  const scrap = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "https://", "http://", "HTTPS://", "tg://", "whatsapp://", "javascript:", "data:", "me:secret@", "@", "www.", "instagram.com", "example.org", "xn--", ".com", ":80", "/", "\\", "?", "#", "#!", "&amp;",
      "(", ")", "[", "](", "]", "<", ">", "\"", "'", ".", ",", ";", "%", "%2f", "%40", "\n", " ", "\t", "\0", "\u200B", "\u202E", "\u3002", "\uFF0F", "\uFF20", "\uD800", "\uDC00", "[::1]", "127.0.0.1", "é",
    ),
  );
  const texts = fc.oneof(fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join("")), fc.string({ unit: "binary", maxLength: 300 }), fc.webUrl({ withFragments: true, withQueryParameters: true }));

  it("gives links that a browser takes, written plainly, without credentials, each once and with its place", () => {
    fc.assert(fc.property(texts, (text) => {
      const { lines } = read(text);
      for (const { link, place } of lines) {
        if (link === null) throw new Error("a line without a link");
        const { protocol, username, password, href } = new URL(link);
        expect(["http:", "https:", "tg:", "whatsapp:"]).toContain(protocol);
        expect([username, password, href]).toEqual(["", "", link]);
        expect(link).toMatch(/^[!-~]+$/);
        expect(link.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect([place, cleanLink(link)]).toEqual([placeOfLink(link), link]);
      }
      expect(new Set(lines.map(({ link }) => link)).size).toBe(lines.length);
    }), runs);
  });

  it("gives never more than the board takes, and says what became of the rest", () => {
    fc.assert(fc.property(texts, fc.integer({ min: MOST_LINES - 3, max: MOST_LINES + 3 }), (text, boardSize) => {
      const all = read(text);
      const { lines, over, twice, refusedCount } = read(text, [], boardSize);
      expect(lines.length).toBeLessThanOrEqual(Math.max(0, MOST_LINES - boardSize));
      expect(lines.length + over + twice + refusedCount).toBe(all.lines.length + all.twice + all.refusedCount);
    }), runs);
  });

  it("pasted again adds nothing", () => {
    fc.assert(fc.property(texts, (text) => {
      const { lines, twice } = read(text);
      expect(read(text, lines.map(({ link }) => link ?? ""), lines.length)).toMatchObject({ lines: [], over: 0, twice: twice + lines.length });
    }), runs);
  });
});

describe("a link as it is shown", () => {
  it.each([
    ["https://www.instagram.com/", "instagram.com"],
    ["http://example.com/a/", "example.com/a"],
    ["tg://resolve?domain=a", "resolve?domain=a"],
    [`https://example.com/${"a".repeat(36)}`, `example.com/${"a".repeat(36)}`],
    [`https://example.com/${"a".repeat(36)}z`, `example.com/${"a".repeat(23)}…${"a".repeat(11)}z`],
  ])("%s: %s", (link, shown) => expect(shortLink(link)).toBe(shown));

  it("is never longer than asked, and never opens", () => {
    fc.assert(fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.integer({ min: 20, max: 80 }), (link, longest) => {
      const shown = shortLink(link, longest);
      expect(shown.length).toBeLessThanOrEqual(longest);
      expect(shown).not.toMatch(/^https?:/);
    }), runs);
  });
});
