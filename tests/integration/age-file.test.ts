import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openAgeFile, sealAgeFile } from "@/crypto/age-file";
import { utf8 } from "@/crypto/bytes";
import { failure, success } from "@/domain/result";

const PASSPHRASE = "phrase à dire tout bas";
const CONTENT = JSON.stringify({ version: 1, note: "café, ça va" });
let folder = "";

/** The program of the format's own author, written in Go: nothing of ours is in it. */
beforeAll(async () => {
  if (spawnSync("age", ["--version"]).status !== 0) throw new Error("no age program: install Debian's package `age`, then run this test again");
  folder = await mkdtemp(join(tmpdir(), "age-file-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs age as a person would: it asks for passphrases on a terminal and nowhere else, so `script` lends it one. */
async function age(options: string, ...typed: readonly string[]): Promise<{ code: number | null; said: string }> {
  const terminal = spawn("script", ["-qec", `age ${options}`, "/dev/null"], { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  let said = "";
  let answered = 0;
  terminal.stdout.on("data", (chunk: Buffer) => {
    said += chunk.toString();
    const asked = said.match(/passphrase[^\n]*: /g)?.length ?? 0;
    for (; answered < Math.min(asked, typed.length); answered += 1) terminal.stdin.write(`${typed[answered]}\n`);
  });
  const code = await new Promise<number | null>((resolve) => terminal.on("close", resolve));
  return { code, said };
}

describe("an age file and Debian's age program", () => {
  it("opens there what was sealed here", async () => {
    const sealed = await sealAgeFile(utf8(CONTENT), PASSPHRASE);
    if (!sealed.ok) throw new Error(sealed.error);
    await writeFile(join(folder, "ours.age"), sealed.value);
    const opened = await age("-d -o ours.txt ours.age", PASSPHRASE);
    expect(opened.code, opened.said).toBe(0);
    expect(await readFile(join(folder, "ours.txt"), "utf8")).toBe(CONTENT);
  });

  it("is refused there under another passphrase", async () => {
    const sealed = await sealAgeFile(utf8(CONTENT), PASSPHRASE);
    if (!sealed.ok) throw new Error(sealed.error);
    await writeFile(join(folder, "refused.age"), sealed.value);
    const opened = await age("-d -o refused.txt refused.age", "wrong");
    expect(opened.code).not.toBe(0);
    expect(opened.said).toContain("incorrect passphrase");
  });

  it("opens here what was sealed there", async () => {
    await writeFile(join(folder, "plain.txt"), CONTENT);
    const made = await age("-p -o theirs.age plain.txt", PASSPHRASE, PASSPHRASE);
    expect(made.code, made.said).toBe(0);
    const file = new Uint8Array(await readFile(join(folder, "theirs.age")));
    expect(await openAgeFile(file, PASSPHRASE)).toEqual(success(utf8(CONTENT)));
    expect(await openAgeFile(file, "wrong")).toEqual(failure("wrong-passphrase"));
  });
});
