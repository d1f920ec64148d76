import { describe, expect, it } from "vitest";
import { rateLimit, WINDOW_MS } from "@/server/rate-limit";

const LIMITS = { wrong: 3, created: 2, written: 5, stamped: 4 };
const NOON = new Date("2026-11-22T12:00:00Z");
const after = (ms: number) => new Date(NOON.getTime() + ms);
const key = () => new Uint8Array(32);

describe("what one address may do in ten minutes", () => {
  it("is reached at the limit and not before, each kind for itself", () => {
    const limit = rateLimit(LIMITS, key);
    for (let count = 0; count < LIMITS.wrong; count += 1) {
      expect(limit.reached("192.0.2.1", ["wrong"], NOON)).toBeNull();
      limit.count("192.0.2.1", "wrong", NOON);
    }
    expect(limit.reached("192.0.2.1", ["wrong"], NOON)).toBe(600);
    expect(limit.reached("192.0.2.1", ["wrong", "written"], NOON)).toBe(600);
    expect(limit.reached("192.0.2.1", ["created", "written"], NOON)).toBeNull();
    expect(limit.reached("192.0.2.2", ["wrong"], NOON)).toBeNull();
  });

  it("begins anew with the next ten minutes", () => {
    const limit = rateLimit(LIMITS, key);
    for (let count = 0; count < LIMITS.wrong; count += 1) limit.count("192.0.2.1", "wrong", NOON);
    expect(limit.reached("192.0.2.1", ["wrong"], after(WINDOW_MS - 1))).toBe(1);
    expect(limit.reached("192.0.2.1", ["wrong"], after(WINDOW_MS))).toBeNull();
  });

  it.each([
    ["one network of IPv6", "2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true], ["two networks", "2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["zeros written in another way", "2001:db8::1", "2001:0db8:0:0:5::", true], ["IPv4 inside IPv6", "192.0.2.1", "::ffff:192.0.2.1", true],
    ["two IPv4 inside IPv6", "::ffff:192.0.2.2", "::ffff:192.0.2.1", false], ["a zone", "fe80::1%eth0", "fe80::2", true],
  ])("counts %s together or apart", (_, first, second, together) => {
    const limit = rateLimit(LIMITS, key);
    for (let count = 0; count < LIMITS.wrong; count += 1) limit.count(first, "wrong", NOON);
    expect(limit.reached(second, ["wrong"], NOON) !== null).toBe(together);
  });

  it("takes a new key each day", () => {
    let keys = 0;
    const limit = rateLimit(LIMITS, () => new Uint8Array(32).fill((keys += 1)));
    limit.count("192.0.2.1", "wrong", NOON);
    const first = keys;
    limit.count("192.0.2.1", "wrong", after(11 * 3_600_000));
    expect(keys).toBe(first);
    limit.count("192.0.2.1", "wrong", after(12 * 3_600_000));
    expect(keys).toBe(first + 1);
  });

  it("forgets the longest known of very many addresses", () => {
    const limit = rateLimit({ ...LIMITS, wrong: 1 }, key);
    for (let address = 0; address < 50_001; address += 1) limit.count(`10.${address >> 16}.${(address >> 8) & 255}.${address & 255}`, "wrong", NOON);
    expect(limit.reached("10.0.0.0", ["wrong"], NOON)).toBeNull();
    expect(limit.reached("10.0.0.1", ["wrong"], NOON)).not.toBeNull();
  });
});
