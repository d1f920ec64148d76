import { describe, expect, it } from "vitest";
import { formatSize } from "@/words/format-value";

describe("the size of a file", () => {
  it.each([
    [0, "fr", "1 ko"], [9, "fr", "1 ko"], [312_400, "fr", "312 ko"], [312_400, "nl", "312 kB"], [999_400, "de", "999 kB"],
    [1_000_000, "fr", "1 Mo"], [1_250_000, "fr", "1,3 Mo"], [1_250_000, "de", "1,3 MB"], [1_250_000, "en", "1.3 MB"], [512_000_000, "nl", "512 MB"],
  ] as const)("%d bytes in %s: %s", (bytes, locale, expected) => {
    expect(formatSize(bytes, locale).replace(/\s/g, " ")).toBe(expected);
  });
});
