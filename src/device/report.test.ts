import { afterEach, expect, it, vi } from "vitest";
import { sendReport, takesReports } from "@/device/report";

afterEach(() => vi.unstubAllGlobals());

const served = (serverTiming: readonly { name: string }[] | undefined) => vi.stubGlobal("performance", { getEntriesByType: () => [serverTiming ? { serverTiming } : {}] });

it("knows from how the page was served whether somebody takes reports, and asks nobody", () => {
  const asked = vi.fn();
  vi.stubGlobal("fetch", asked);
  for (const [timing, takes] of [[[{ name: "reports" }], true], [[{ name: "cache" }], false], [[], false], [undefined, false]] as const) {
    served(timing);
    expect(takesReports()).toBe(takes);
  }
  vi.stubGlobal("performance", { getEntriesByType: () => [] });
  expect(takesReports()).toBe(false);
  expect(asked).not.toHaveBeenCalled();
});

it("sends the fact and the kind, without cookie, and nothing more", async () => {
  const asked = vi.fn<typeof fetch>(async () => new Response(null, { status: 204 }));
  vi.stubGlobal("fetch", asked);
  expect(await sendReport("contact:fr-3018", "dead")).toBe(true);
  const [address, init] = asked.mock.calls[0] ?? [];
  expect([asked.mock.calls.length, address, init?.method, init?.body, init?.credentials]).toEqual([1, "/api/reports", "POST", '{"fact":"contact:fr-3018","kind":"dead"}', "omit"]);
});

it.each([
  ["no network", () => Promise.reject(new TypeError("failed"))],
  ["a database that is away", async () => new Response("{}", { status: 503 })],
  ["too many", async () => new Response("{}", { status: 429 })],
  ["a log-in page of a hotel", async () => new Response("<h1>Wi-Fi</h1>", { status: 200 })],
])("says that it was not sent: %s", async (_, answer) => {
  vi.stubGlobal("fetch", answer);
  expect(await sendReport("law:fr-cp-226-2-1", "wrong")).toBe(false);
});
