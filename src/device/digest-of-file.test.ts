import { createHash } from "node:crypto";
import { openAsBlob } from "node:fs";
import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { digestOfFile } from "@/device/digest-of-file";
import { failure, success } from "@/domain/result";

const CONTENT = Buffer.alloc(3_000_000, "frame");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "digest-"));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.unstubAllGlobals());

/** A file on the disk, as a browser hands it over: nothing of it read yet. */
async function chosen(name: string): Promise<Blob> {
  await writeFile(join(folder, name), CONTENT);
  return openAsBlob(join(folder, name));
}

describe("the digest of a file on the disk", () => {
  it("is that of its content", async () => {
    const sha256 = createHash("sha256").update(CONTENT).digest("hex");
    expect(await digestOfFile(await chosen("film"), () => {})).toEqual(success({ sha256, bytes: CONTENT.length }));
  });

  it("is not given for a file that changed since it was chosen", async () => {
    const file = await chosen("changed");
    await appendFile(join(folder, "changed"), "more");
    expect(await digestOfFile(file, () => {})).toEqual(failure("unreadable"));
  });

  it("is not given for a file whose stream ends early", async () => {
    const file = await chosen("short");
    expect(await digestOfFile(Object.assign(new Blob(["all"]), { stream: () => file.slice(0, 2).stream() }), () => {})).toEqual(failure("unreadable"));
  });

  it("is not given for a file that is gone", async () => {
    const file = await chosen("gone");
    await rm(join(folder, "gone"));
    expect(await digestOfFile(file, () => {})).toEqual(failure("unreadable"));
  });

  it("needs WebAssembly", async () => {
    vi.stubGlobal("WebAssembly", undefined);
    expect(await digestOfFile(new Blob(["x"]), () => {})).toEqual(failure("unsupported"));
  });
});
