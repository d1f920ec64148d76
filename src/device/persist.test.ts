import { afterEach, describe, expect, it, vi } from "vitest";
import { askToPersist } from "@/device/persist";
import { failure, success } from "@/domain/result";

afterEach(() => vi.unstubAllGlobals());

describe("asking the browser to keep", () => {
  it.each([
    ["watched", true],
    ["not asked, or skipped", undefined],
  ])("is not done where the device is %s", async (_, watched) => {
    const persist = vi.fn<() => Promise<boolean>>();
    vi.stubGlobal("navigator", { storage: { persist } });
    expect(await askToPersist(watched)).toEqual(failure("watched"));
    expect(persist).not.toHaveBeenCalled();
  });

  it.each([[true, success(null)], [false, failure("refused")]])("gives its answer: %s", async (isGranted, result) => {
    vi.stubGlobal("navigator", { storage: { persist: async () => isGranted } });
    expect(await askToPersist(false)).toEqual(result);
  });

  it("says that it cannot be asked", async () => {
    vi.stubGlobal("navigator", {});
    expect(await askToPersist(false)).toEqual(failure("unsupported"));
  });
});
