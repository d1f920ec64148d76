import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test, type Locator, type Page } from "@playwright/test";
import { sealAgeFile } from "@/crypto/age-file";
import { stampDigest } from "@/device/time-stamp";
import { CASE_FILE_VERSION, writeCaseFile } from "@/domain/case-file";
import { NOTHING_KEPT } from "@/domain/kept";
import { withFingerprint, withLines, withStamp, type Stamp } from "@/domain/link-board";
import { startApp, type App } from "../support/app";
import { openBoard, paste, press, sayer, SHARED, type Say } from "../support/board-screen";
import { openWay, PASSPHRASE, toOpening } from "../support/keep-screen";
import { startAuthority, type Authority } from "../support/timestamp-authority";

const LINK = "https://example.org/p/1";
const CONTENT = Buffer.from("a capture that stays where it is");
const SHA256 = createHash("sha256").update(CONTENT).digest("hex");

async function openField(page: Page, say: Say): Promise<Locator> {
  await press(page, `${say("line.open")}: example.org/p/1`);
  const details = page.locator(".board-details");
  await details.getByText(say("fingerprint.title"), { exact: true }).click();
  return details;
}

async function withDigest(page: Page): Promise<{ details: Locator; say: Say }> {
  const say = await openBoard(page, "fr", "france", SHARED);
  await paste(page, say, LINK);
  const details = await openField(page, say);
  await details.locator("input[type=file]").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: CONTENT });
  await expect(details.locator(".digest")).toHaveText(SHA256);
  return { details, say };
}

test("STAMP-01 on a host without an authority, nothing is asked before the press, and it says that none is offered (fr)", async ({ page }) => {
  const { details, say } = await withDigest(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await press(details, say("stamp.open"));
  await expect(details.getByText(say("stamp.goes-out"))).toBeVisible();
  await press(details, say("stamp.not-now"));
  await press(details, say("stamp.open"));
  expect(asked).toEqual([]);
  await press(details, say("stamp.send"));
  await expect(details.getByText(say("stamp.not-offered"))).toBeVisible();
  expect(asked.filter((url) => url.includes("/api/"))).toHaveLength(1);
});

test.describe("with an authority", () => {
  let authority: Authority;
  let app: App;
  test.beforeAll(async () => {
    authority = await startAuthority();
    app = await startApp({ TIMESTAMP_URL: authority.url });
  });
  test.afterAll(async () => {
    await app.end("SIGKILL");
    authority.end();
  });

  test("STAMP-02 the salted digest alone leaves; the token is checked, saved, and OpenSSL agrees (fr)", async ({ browser }) => {
    const page = await (await browser.newContext({ baseURL: app.origin, viewport: { width: 360, height: 640 } })).newPage();
    const { details, say } = await withDigest(page);
    const posts: { url: string; body: Buffer | null; headers: Record<string, string> }[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") posts.push({ url: request.url(), body: request.postDataBuffer(), headers: request.headers() });
    });
    await press(details, say("stamp.open"));
    await expect(details.locator(".stamp")).toBeFocused();
    await press(details, say("stamp.send"));
    await expect(details.getByText("Test Authority")).toBeVisible();
    await expect(details.locator(".stamp")).toBeFocused();
    await expect(details.getByText(say("stamp.trust"))).toBeVisible();

    expect(posts.map(({ url }) => new URL(url).pathname)).toEqual(["/api/timestamp"]);
    const [{ body, headers } = { body: null, headers: {} }] = posts;
    expect(body).toHaveLength(32);
    expect(body?.toString("hex")).not.toBe(SHA256);
    expect(Object.keys(headers)).not.toContain("cookie");
    const download = page.waitForEvent("download");
    await press(details, say("stamp.save"));
    expect((await download).suggestedFilename()).toBe("note.tst");
    expect(authority.verify(readFileSync(await (await download).path()), body?.toString("hex") ?? "")).toContain("Verification: OK");
    expect(app.said()).not.toContain(SHA256);
    await page.context().close();
  });

  test("STAMP-03 a kept stamp is checked on opening, and one that was changed is called so (nl)", async ({ page }) => {
    const stamped = await stampDigest(SHA256, app.fetch);
    if (!stamped.ok) throw new Error(stamped.error);
    const open = async (stamp: Stamp) => {
      const board = withStamp(withFingerprint(withLines([], [{ link: LINK, place: "unknown-site" }], "2026-11-22"), LINK, { on: "2026-11-22", sha256: SHA256, bytes: CONTENT.length }), LINK, SHA256, stamp);
      const file = await sealAgeFile(writeCaseFile({ version: CASE_FILE_VERSION, locale: "nl", situation: { jurisdiction: "belgium", ...SHARED }, ticks: {}, kept: { ...NOTHING_KEPT, board } }), PASSPHRASE);
      if (!file.ok) throw new Error(file.error);
      const words = await toOpening(page, "nl", "belgium");
      const way = await openWay(page, "open-file");
      await way.locator("input[type=file]").setInputFiles({ name: "a.age", mimeType: "application/octet-stream", buffer: Buffer.from(file.value) });
      await way.getByLabel(words("opening.file-passphrase"), { exact: true }).fill(PASSPHRASE);
      await press(way, words("opening.button"));
      await expect(page.locator("[data-screen=plan]")).toBeVisible({ timeout: 20_000 });
      await press(page, sayer("nl", "plan")("parts.board.open"));
      return openField(page, sayer("nl", "board"));
    };
    const say = sayer("nl", "board");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await expect((await open(stamped.value)).getByText("Test Authority")).toBeVisible();
    const earlier = await open({ ...stamped.value, at: "2020-01-01T00:00:00Z" });
    await expect(earlier.getByText(say("stamp.broken"))).toBeVisible();
    await press(earlier, say("stamp.remove"));
    await expect(earlier.getByRole("button", { name: say("stamp.open") })).toBeVisible();
    expect(asked.filter((url) => url.includes("/api/"))).toEqual([]);
  });
});
