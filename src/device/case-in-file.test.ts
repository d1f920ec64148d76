import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openAgeFile } from "@/crypto/age-file";
import { LARGEST_AGE_FILE } from "@/crypto/age-file-limits";
import { utf8 } from "@/crypto/bytes";
import { openFromFile, sealToFile } from "@/device/case-in-file";
import { failure, success } from "@/domain/result";
import { WebWorker } from "../../tests/support/web-worker";

beforeEach(() => vi.stubGlobal("Worker", WebWorker));
afterEach(() => vi.unstubAllGlobals());

describe("a case in a file", () => {
  it("is a standard age file, made in a worker, that opens again", async () => {
    const file = await sealToFile(utf8("case"), "passphrase");
    if (!file.ok) throw new Error(file.error);
    expect(await openAgeFile(file.value, "passphrase")).toEqual(success(utf8("case")));
    expect(await openFromFile(new Blob([file.value]), "passphrase")).toEqual(success(utf8("case")));
    expect(await openFromFile(new Blob([file.value]), "other")).toEqual(failure("wrong-passphrase"));
  });

  it("is refused above 8 MiB before a byte is read", async () => {
    const film = new Blob([new Uint8Array(LARGEST_AGE_FILE + 1)]);
    film.arrayBuffer = () => expect.fail("read");
    expect(await openFromFile(film, "passphrase")).toEqual(failure("too-large"));
  });

  it("may have moved since it was chosen", async () => {
    const gone = new Blob(["x"]);
    gone.arrayBuffer = () => Promise.reject(new DOMException("moved", "NotReadableError"));
    expect(await openFromFile(gone, "passphrase")).toEqual(failure("unreadable"));
  });

  it("needs a worker", async () => {
    vi.stubGlobal("Worker", undefined);
    expect(await sealToFile(utf8("case"), "passphrase")).toEqual(failure("no-worker"));
  });
});
