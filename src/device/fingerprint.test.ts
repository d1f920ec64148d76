import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fingerprintFile, prepareFingerprint } from "@/device/fingerprint";
import { failure, success } from "@/domain/result";
import { WebWorker } from "../../tests/support/web-worker";

beforeEach(() => vi.stubGlobal("Worker", WebWorker));
afterEach(() => vi.unstubAllGlobals());

/** A thread of Node takes a Blob, and only one in memory: enough of a File for us. */
function chosen(content: Buffer<ArrayBuffer>): File {
  return Object.assign(new Blob([content]), { name: "film.mp4", lastModified: 0, webkitRelativePath: "" });
}

const CONTENT = Buffer.alloc(3_000_000, "frame");
const watching = () => ({ signal: new AbortController().signal, onProgress: vi.fn<(part: number) => void>() });

describe("the fingerprint of a file", () => {
  it("is its SHA-256 with its length, told as it goes", async () => {
    const watched = watching();
    expect(await fingerprintFile(chosen(CONTENT), watched)).toEqual(success({ sha256: createHash("sha256").update(CONTENT).digest("hex"), bytes: CONTENT.length }));
    expect(watched.onProgress).toHaveBeenCalled();
    for (const [part] of watched.onProgress.mock.calls) expect(part > 0 && part <= 1).toBe(true);
  });

  it("of an empty file is that of nothing", async () => {
    expect(await fingerprintFile(chosen(Buffer.alloc(0)), watching())).toMatchObject({ ok: true, value: { bytes: 0 } });
  });

  it("stops when the person says so, before or while it reads", async () => {
    expect(await fingerprintFile(chosen(CONTENT), { ...watching(), signal: AbortSignal.abort() })).toEqual(failure("cancelled"));
    const stop = new AbortController();
    const answer = fingerprintFile(chosen(CONTENT), { ...watching(), signal: stop.signal });
    stop.abort();
    expect(await answer).toEqual(failure("cancelled"));
  });

  it("uses the worker that was prepared, once, and lets go of one that nobody needed", async () => {
    const letGo = prepareFingerprint();
    const started = vi.fn();
    vi.stubGlobal("Worker", started);
    expect(await fingerprintFile(chosen(CONTENT), watching())).toMatchObject({ ok: true });
    expect(started).not.toHaveBeenCalled();
    letGo();
    vi.stubGlobal("Worker", WebWorker);
    prepareFingerprint()();
    expect(await fingerprintFile(chosen(CONTENT), watching())).toMatchObject({ ok: true });
  });

  it("starts anew when the prepared worker could not load", async () => {
    const dead = Object.assign(new EventTarget(), { postMessage: vi.fn(), terminate: vi.fn() });
    vi.stubGlobal("Worker", vi.fn(() => dead));
    prepareFingerprint();
    dead.dispatchEvent(new Event("error"));
    vi.stubGlobal("Worker", WebWorker);
    expect(await fingerprintFile(chosen(CONTENT), watching())).toMatchObject({ ok: true });
  });

  it("needs a worker", async () => {
    vi.stubGlobal("Worker", undefined);
    expect(await fingerprintFile(chosen(CONTENT), watching())).toEqual(failure("unsupported"));
  });
});
