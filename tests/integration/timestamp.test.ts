import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { hex, type Bytes } from "@/crypto/bytes";
import { newSalt, saltedDigest, saltedDigestHex } from "@/crypto/salted-digest";
import { checkToken, timeStampRequest, tokenIn } from "@/crypto/time-stamp";
import { checkStamp, stampDigest, stampedHex, tokenFile } from "@/device/time-stamp";
import { failure } from "@/domain/result";
import { timestampRoute } from "@/server/http/timestamp";
import { timestampAuthority } from "@/server/settings";
import { OCTETS } from "../support/api";
import { startAuthority, type Authority } from "../support/timestamp-authority";

const DIGEST = "5e".repeat(32);
const OTHER = "0a".repeat(32);
const WAIT_MS = 1_000;

/** Asks the handler of the app as the framework would. */
const ask = (authority: { url: string } | null, body: BodyInit, headers: Record<string, string> = { "Content-Type": OCTETS }) =>
  timestampRoute(() => authority && { url: authority.url, waitMs: WAIT_MS }).POST(new Request("http://quatre-pas.test/api/timestamp", { method: "POST", headers, body }), { params: Promise.resolve({}) });
const octets = async (response: Response): Promise<Bytes> => new Uint8Array(await response.arrayBuffer());
/** The bytes with the last one of the first find of `part` turned over. */
function altered(bytes: Uint8Array, part: Uint8Array): Bytes {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(part) + part.length - 1;
  copy[at] = (copy[at] ?? 0) ^ 1;
  return new Uint8Array(copy);
}

describe("a time stamp from an authority of OpenSSL", () => {
  let authority: Authority;
  const salt = newSalt();
  let imprint: Bytes;
  let token: Bytes;
  beforeAll(async () => {
    authority = await startAuthority();
    imprint = await saltedDigest(salt, DIGEST);
    const response = await ask(authority, imprint);
    expect([response.status, response.headers.get("Content-Type")]).toEqual([200, OCTETS]);
    token = await octets(response);
  });
  afterEach(() => authority.behave({}));
  afterAll(() => authority.end());

  it("is verified by OpenSSL and by us, and names its authority and its time", async () => {
    expect(authority.verify(token, await saltedDigestHex(salt, DIGEST))).toContain("Verification: OK");
    const checked = await checkToken(token, salt, DIGEST);
    expect(checked).toEqual({ ok: true, value: { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/), authority: "Test Authority" } });
    if (checked.ok) expect(Math.abs(Date.parse(checked.value.at) - Date.now())).toBeLessThan(60_000);
  });

  it("tells the authority the salted digest, never the digest nor the salt", () => {
    const [sent = Buffer.alloc(0)] = authority.requests;
    expect(sent.includes(Buffer.from(imprint))).toBe(true);
    for (const secret of [Buffer.from(DIGEST, "hex"), Buffer.from(salt)]) expect(sent.includes(secret)).toBe(false);
  });

  it("does not hold for another digest, another salt, or once a byte of it changed", async () => {
    expect(await checkToken(token, salt, OTHER)).toEqual(failure("other"));
    expect(await checkToken(token, newSalt(), DIGEST)).toEqual(failure("other"));
    expect(() => authority.verify(token, hex(newSalt()))).toThrow();
    expect(await checkToken(altered(token, token.slice(-8)), salt, DIGEST)).toEqual(failure("not-signed"));
    expect(await checkToken(altered(token, imprint), salt, DIGEST)).toEqual(failure("other"));
    const year = Buffer.from(String(new Date().getUTCFullYear()));
    const later = await checkToken(altered(token, token.slice(Buffer.from(token).indexOf(imprint), Buffer.from(token).indexOf(year, Buffer.from(token).indexOf(imprint)) + 4)), salt, DIGEST);
    expect(later).toEqual(failure("not-signed"));
    for (const end of [0, 1, 20, token.length - 1]) expect(await checkToken(token.slice(0, end), salt, DIGEST)).toEqual(failure("damaged"));
  });

  it("says the same or nothing, and never throws, whatever byte of it changed", async () => {
    const real = await checkToken(token, salt, DIGEST);
    for (let at = 0; at < token.length; at += 9) {
      const checked = await checkToken(token.with(at, (token[at] ?? 0) ^ 0xff), salt, DIGEST);
      if (checked.ok) expect(checked, String(at)).toEqual(real);
    }
  });

  it("is taken only for the imprint and the nonce that were asked for", async () => {
    const nonce = new Uint8Array(8).fill(9);
    const answer = await octets(await fetch(authority.url, { method: "POST", body: timeStampRequest(imprint, nonce) }));
    expect(tokenIn(answer, imprint, nonce).ok).toBe(true);
    expect(tokenIn(answer, imprint, new Uint8Array(8).fill(7))).toEqual(failure("other"));
    expect(tokenIn(answer, await saltedDigest(salt, OTHER), nonce)).toEqual(failure("other"));
    expect(tokenIn(answer.slice(0, 40), imprint, nonce)).toEqual(failure("damaged"));
  });

  it.each([
    ["says no", { request: () => Buffer.from("no request") }], ["answers nonsense", { alter: () => Buffer.from("<html>") }], ["answers nothing", { alter: () => Buffer.alloc(0) }],
    ["answers too much", { alter: (answer: Buffer) => Buffer.concat([answer, Buffer.alloc(100_000)]) }], ["fails", { status: 500 }], ["sends elsewhere", { status: 302 }],
    ["is too slow", { delayMs: WAIT_MS * 3 }], ["answers about something else", { request: () => Buffer.from(timeStampRequest(new Uint8Array(32), new Uint8Array(8))) }],
  ])("is a clean error when the authority %s", async (_, how) => {
    authority.behave(how);
    const response = await ask(authority, imprint);
    expect([response.status, await response.json()]).toEqual([502, { error: "authority-silent", detail: expect.any(String) }]);
  });

  it("is a clean error when nobody listens there", async () => {
    expect((await ask({ url: "http://127.0.0.1:1/" }, imprint)).status).toBe(502);
  });

  it("takes 32 bytes and nothing else", async () => {
    const before = authority.requests.length;
    expect((await ask(authority, imprint, { "Content-Type": "text/plain" })).status).toBe(415);
    for (const [length, status] of [[31, 400], [33, 413], [0, 400]] as const) expect((await ask(authority, new Uint8Array(length))).status).toBe(status);
    expect(authority.requests.length).toBe(before);
  });

  it("is asked for by the device with 32 bytes, checked, and checked again when it is shown", async () => {
    const asked: RequestInit[] = [];
    const through: typeof fetch = async (_, init) => {
      asked.push(init ?? {});
      return ask(authority, init?.body ?? "");
    };
    const stamped = await stampDigest(DIGEST, through);
    if (!stamped.ok) throw new Error(stamped.error);
    expect(asked.map(({ method, credentials, referrerPolicy }) => [method, credentials, referrerPolicy])).toEqual([["POST", "omit", "no-referrer"]]);
    expect(authority.verify(new Uint8Array(await tokenFile(stamped.value).arrayBuffer()), await stampedHex(stamped.value, DIGEST))).toContain("Verification: OK");
    expect(await checkStamp(stamped.value, DIGEST)).toEqual({ at: stamped.value.at, authority: "Test Authority" });
    const again = await stampDigest(DIGEST, through);
    expect(again.ok && again.value.salt).not.toBe(stamped.value.salt);
    for (const wrong of [{ ...stamped.value, at: "2020-01-01T00:00:00Z" }, { ...stamped.value, salt: btoa("s".repeat(32)) }, { ...stamped.value, token: btoa("token") }]) expect(await checkStamp(wrong, DIGEST)).toBeNull();
    expect(await checkStamp(stamped.value, OTHER)).toBeNull();
  });

  it.each([[501, "not-offered"], [404, "not-offered"], [429, "too-many"], [502, "silent"], [500, "server"], [503, "server"]])("answered with %i is %s for the device", async (status, error) => {
    expect(await stampDigest(DIGEST, async () => new Response(null, { status }))).toEqual(failure(error));
  });

  it("of somebody else's, or no answer, is not taken", async () => {
    expect(await stampDigest(DIGEST, async () => new Response(token))).toEqual(failure("not-held"));
    expect(await stampDigest(DIGEST, async () => new Response("a hotel's log-in page"))).toEqual(failure("not-held"));
    expect(await stampDigest(DIGEST, () => Promise.reject(new TypeError("network")))).toEqual(failure("offline"));
  });

  it("is not offered unless an authority is configured, and POST alone asks", async () => {
    const response = await ask(null, imprint);
    expect([response.status, await response.json()]).toEqual([501, { error: "not-offered", detail: expect.any(String) }]);
    const { GET } = timestampRoute(() => null);
    expect((await GET(new Request("http://quatre-pas.test/api/timestamp"), { params: Promise.resolve({}) })).headers.get("Allow")).toBe("POST, OPTIONS");
  });
});

describe("the setting of the authority", () => {
  it.each([[{}, null], [{ TIMESTAMP_URL: "" }, null], [{ TIMESTAMP_URL: "https://tsa.example.org/tsr" }, "https://tsa.example.org/tsr"]])("%o", (environment, url) => {
    expect(timestampAuthority(environment)?.url ?? null).toBe(url);
  });
  it.each(["ftp://tsa.example.org", "tsa.example.org", "javascript:1"])("refuses %s", (TIMESTAMP_URL) => {
    expect(() => timestampAuthority({ TIMESTAMP_URL })).toThrow();
  });
});
