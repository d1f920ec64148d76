import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventBlocks } from "@/device/event-blocks";

const STREAM = "retry: 2000\n\nid: 7\ndata: AAA=\n\n:\n\nid:8\ndata:BBB=\n\nevent: end\ndata:\n\n";
const EVENTS = [{}, { id: "7", data: "AAA=" }, {}, { id: "8", data: "BBB=" }, { event: "end", data: "" }];

describe("a stream of events", () => {
  it("is cut into the same events wherever the network cuts it", () => fc.assert(fc.property(fc.array(fc.nat(STREAM.length), { maxLength: 12 }), (cuts) => {
    const at = [0, ...cuts.toSorted((a, b) => a - b), STREAM.length];
    const read = eventBlocks();
    expect(at.slice(1).flatMap((end, index) => read(STREAM.slice(at[index], end)))).toEqual(EVENTS);
  }), { seed: 20_261_122, numRuns: 200 }));

  it("gives no event before its end", () => {
    expect(eventBlocks()("id: 7\ndata: AAA=\n")).toEqual([]);
  });
});
