import { readFileSync } from "node:fs";
import { copyFile, writeFile } from "node:fs/promises";
import { expect, test, type Locator } from "@playwright/test";
import { distance, type PdqFingerprint } from "@/domain/pdq";
import { readPictureHeader } from "@/domain/picture-header";
import { axeOn, inBothSchemes } from "../support/axe";
import { REFERENCE_HASHES, type ReferencePicture } from "../fixtures/pdq/hashes";
import { needExiftool, tagsLeft, writeTags } from "../support/exiftool";
import { animatedGif, animatedPng, emptyPng, heic, webp } from "../support/pictures";
import { choose, FIXTURES, openTool, requestsOf, startTool, workerAddress, type Chosen, type ToolName } from "../support/tools-screen";

const reference = (name: ReferencePicture) => `${FIXTURES}/pdq/${name}`;
const file = (name: string, bytes: Uint8Array): Chosen => ({ name, mimeType: "", buffer: Buffer.from(bytes) });

test("TOOL-01 every reference picture has the published fingerprint, to ten bits, in this browser", async ({ page }) => {
  await page.goto("/fr/france/6");
  for (const [name, hash] of Object.entries(REFERENCE_HASHES)) {
    const found = await page.evaluate(async ({ base64, address }) => {
      const worker = new Worker(address);
      const answer = new Promise<{ answer: { ok: true; value: PdqFingerprint } }>((resolve) => worker.addEventListener("message", ({ data }) => resolve(data)));
      worker.postMessage({ act: "fingerprint", file: new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]) });
      return (await answer).answer.value;
    }, { base64: readFileSync(`${FIXTURES}/pdq/${name}`, "base64"), address: workerAddress() });
    expect(distance(found.hashes[0] ?? "", hash), name).toBeLessThanOrEqual(10);
    expect(found.quality, name).toBe(100);
  }
});

/** What a tool says now: what is hidden does not count. */
const says = (tool: Locator, sentence: RegExp, what?: string) => expect(tool.getByRole("status"), what).toHaveText(sentence, { useInnerText: true });

/** Of one scene, altered or turned; then of different scenes. */
const PAIRS: readonly (readonly [ReferencePicture, ReferencePicture, "same" | "cannot-say"])[] = [
  ["aaa-orig.jpg", "blur-a-lot.jpg", "same"], ["aaa-orig.jpg", "sharpen-a-lot.jpg", "same"], ["high-contrast.jpg", "shrink-a-lot.jpg", "same"], ["square-128x128.jpg", "square-512x512.jpg", "same"],
  ["aaa-orig.jpg", "bridge-2-rotate-90.jpg", "same"], ["bridge-2-rotate-90.jpg", "shrink-a-lot.jpg", "same"], ["q0122.jpg", "q0122.jpg", "same"],
  ["q0122.jpg", "q0291.jpg", "cannot-say"], ["q0746.jpg", "q1050.jpg", "cannot-say"], ["q2821.jpg", "aaa-orig.jpg", "cannot-say"], ["bridge-2-rotate-90.jpg", "q1050.jpg", "cannot-say"],
];

test("TOOL-02 pictures of one scene are very likely the same, also turned; of others it cannot say, and nothing is sent or shown", async ({ page }) => {
  const tool = await startTool(page, "compare");
  const asked = requestsOf(page);
  for (const [first, second, expected] of PAIRS) {
    await choose(page, tool, "Première image", reference(first));
    await choose(page, tool, "Seconde image", reference(second));
    await says(tool, expected === "same" ? /^Très probablement la même image/ : /^L’outil ne peut pas le dire\. Cela ne veut pas dire/, `${first} ${second}`);
    await tool.getByRole("button", { name: "Fermer l’outil" }).click();
    await tool.getByRole("button", { name: "Ouvrir l’outil" }).click();
    await tool.getByRole("button", { name: "Non", exact: true }).click();
  }
  await expect(page.locator("main img, main canvas")).toHaveCount(0);
  expect(asked).toEqual([]);
});

test("TOOL-03 a clean copy says what was found, warns, and ExifTool finds nothing left in any format", async ({ page }, testInfo) => {
  needExiftool();
  const outputPath = (name: string) => testInfo.outputPath(name);
  const tool = await startTool(page, "clean");
  const asked = requestsOf(page);
  const painted = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d")?.fillRect(0, 0, 40, 40);
    return { png: canvas.toDataURL("image/png"), webp: canvas.toDataURL("image/webp") };
  });
  await copyFile(reference("shrink-a-lot.jpg"), outputPath("photo.jpg"));
  for (const [kind, data] of Object.entries(painted)) await writeFile(outputPath(`photo.${kind}`), Buffer.from(data.split(",")[1] ?? "", "base64"));
  writeTags(outputPath("photo.jpg"), `-ThumbnailImage<=${reference("q0122.jpg")}`, "-IPTC:City=Brussels", "-Orientation#=6");
  for (const kind of ["png", "webp"]) writeTags(outputPath(`photo.${kind}`));

  for (const kind of ["jpg", "png", "webp"]) {
    expect(tagsLeft(outputPath(`photo.${kind}`)).length).toBeGreaterThan(5);
    await choose(page, tool, "Choisir l’image", outputPath(`photo.${kind}`));
    const status = tool.getByRole("status");
    await says(tool, /^Le fichier contenait/);
    for (const found of ["un lieu", "une date ou une heure", "l’appareil qui l’a prise", "un nom ou des droits", "un titre ou des mots", "un logiciel ou des retouches", ...(kind === "jpg" ? ["une miniature de l’image"] : [])]) await expect(status.getByRole("listitem").filter({ hasText: found })).toBeVisible();
    await says(tool, /se verra dans les fichiers récents/);
    const download = page.waitForEvent("download");
    await status.getByRole("button", { name: "Enregistrer la copie" }).click();
    expect((await download).suggestedFilename()).toBe(`image.${kind}`);
    await (await download).saveAs(outputPath(`copy.${kind}`));
    expect(tagsLeft(outputPath(`copy.${kind}`)), kind).toEqual([]);
    await says(tool, /L’original n’a pas changé/);
    await expect(status).toBeFocused();
    await expect(status).toBeInViewport();
    expect(readFileSync(outputPath(`copy.${kind}`)).includes("Somebody")).toBe(false);
  }
  expect(readPictureHeader(readFileSync(outputPath("photo.jpg")))).toMatchObject({ width: 160, height: 100 });
  expect(readPictureHeader(readFileSync(outputPath("copy.jpg"))), "upright").toMatchObject({ width: 100, height: 160 });
  await choose(page, tool, "Choisir l’image", outputPath("copy.png"));
  await says(tool, /^L’outil n’a trouvé aucune information cachée/);
  expect(page.url()).toMatch(/\/fr\/france\/6$/);
  expect(asked).toEqual([]);
});

const SENTENCES: readonly (readonly [string, Chosen, RegExp])[] = [
  ["200 megapixels", file("a.png", emptyPng(20_000, 10_000)), /trop grande pour cet outil/], ["200 megapixels under another name", file("a.jpg", emptyPng(20_000, 10_000)), /trop grande pour cet outil/],
  ["a film", file("a.mp4", Buffer.from("\0\0\0\x18ftypisom\0\0\0\0isomiso2")), /C’est une vidéo/], ["a moving GIF", file("a.gif", animatedGif()), /image animée/], ["a moving PNG", file("a.png", animatedPng()), /image animée/],
  ["a moving WebP", file("a.webp", webp("VP8X", [2, 0, 0, 0, 255, 0, 0, 127, 0, 0])), /image animée/], ["one pixel", file("a.png", emptyPng(1, 1)), /quelques points/], ["half a photo of which nothing decodes", file("a.jpg", readFileSync(reference("q0122.jpg")).subarray(0, 400)), /abîmée ou incomplète/],
  ["a HEIC", file("a.heic", heic("heic", [[4032, 3024]])), /ne sait pas lire ce format/], ["a text", file("a.jpg", Buffer.from("no picture at all")), /n’est pas une image/], ["nothing", file("a.jpg", Buffer.alloc(0)), /n’est pas une image/],
];

for (const [name, button] of [["clean", "Choisir l’image"], ["compare", "Première image"]] as const) test(`TOOL-04 ${name}: bad input is a sentence, and the page goes on`, async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  const tool = await startTool(page, name);
  for (const [what, chosen, sentence] of SENTENCES) {
    await choose(page, tool, button, chosen);
    await says(tool, sentence, what);
  }
  await choose(page, tool, button, `${FIXTURES}/pictures/cmyk.jpg`);
  await says(tool, name === "clean" ? /couleurs d’imprimerie\s: les couleurs de la copie/ : /^La première image est lue/);
  if (name === "compare") {
    await choose(page, tool, "Seconde image", file("even.png", emptyPng(100, 100)));
    await says(tool, /trop peu de détails/);
  }
  expect(errors).toEqual([]);
});

for (const name of ["clean", "compare"] satisfies ToolName[]) for (const answer of ["Oui", "Je ne sais pas"]) test(`TOOL-05 ${name} refuses when somebody may be a minor (${answer})`, async ({ page }) => {
  const tool = await openTool(page, name);
  await tool.getByRole("button", { name: answer }).click();
  await expect(tool.getByRole("link", { name: "1.2" })).toBeVisible();
  await expect(tool.locator("[data-contact='fr-3018'] a")).toBeVisible();
  await expect(tool.getByRole("button", { name: /image/ })).toHaveCount(0);
  await tool.getByRole("button", { name: "Fermer l’outil" }).click();
  await expect(tool.getByRole("button", { name: "Ouvrir l’outil" })).toBeVisible();
});

test("TOOL-06 every screen of a tool has no fault that axe knows, in light and in dark", async ({ page }) => {
  const fault = (what: string) => inBothSchemes(page, async (colorScheme) => expect((await axeOn(page).include("[data-tool='clean']").analyze()).violations, `${what}, ${colorScheme}`).toEqual([]));
  const tool = await openTool(page, "clean");
  await fault("asks");
  await tool.getByRole("button", { name: "Oui" }).click();
  await fault("refuses");
  await tool.getByRole("button", { name: "Fermer l’outil" }).click();
  await tool.getByRole("button", { name: "Ouvrir l’outil" }).click();
  await tool.getByRole("button", { name: "Non", exact: true }).click();
  await choose(page, tool, "Choisir l’image", reference("aaa-orig.jpg"));
  await expect(tool.getByRole("button", { name: "Enregistrer la copie" })).toBeVisible();
  await fault("answers");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("TOOL-07 page 6 reads without tools, and shows none", async ({ page }) => {
    await page.goto("/fr/france/6");
    await page.locator("[data-chapter='metadata'] > summary").click();
    await expect(page.locator("[data-tool='clean']")).toBeHidden();
    await expect(page.locator("[data-chapter='metadata'] .row-body li").first()).toBeVisible();
  });
});

test("TOOL-08 a tool that cannot be loaded says so, and can be tried again", async ({ page, context }) => {
  await page.goto("/fr/france/6");
  await page.locator("[data-chapter='metadata'] > summary").click();
  const tool = page.locator("[data-tool='clean']");
  await context.setOffline(true);
  await tool.getByRole("button", { name: "Ouvrir l’outil" }).click();
  await expect(tool.getByRole("alert")).toHaveText(/n’a pas pu être chargé/);
  await context.setOffline(false);
  await tool.getByRole("button", { name: "Ouvrir l’outil" }).click();
  await expect(tool.getByText("moins de 18 ans")).toBeVisible();
});
