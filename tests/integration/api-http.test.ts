import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { request, type IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { argon2id } from "@/crypto/argon2";
import { utf8 } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope } from "@/crypto/envelope";
import { accessOf, newSealedCode } from "@/crypto/sealed-code";
import { createCopy, deleteCopy, eraseForGood, readCopy, replaceCopy, restoreCopy } from "@/device/sealed-copy";
import { CREATE, idOf, OCTETS, replacing } from "../support/api";
import { startApp, type App } from "../support/app";
import { DATABASES, type TestDatabase } from "../support/databases";
import { eventsOf } from "../support/event-stream";

/** Seven bytes or more that stand nowhere by chance. */
const PLANTED = `planted-${randomBytes(8).toString("hex")}`;
const ADDRESS = "192.0.2.77";
const WRONG_IDS = 40;

describe.each(DATABASES)("a sealed copy on $name", ({ start }) => {
  let testDatabase: TestDatabase;
  let app: App;
  beforeAll(async () => {
    testDatabase = await start();
    app = await startApp(testDatabase.environment);
    await app.ready();
  });
  afterAll(async () => {
    await app.end("SIGKILL");
    testDatabase.end();
  });

  it("holds a case that its device sealed, and neither rows, files nor output tell a word of it", async () => {
    const code = newSealedCode();
    const access = await accessOf(code, argon2id);
    if (!access.ok) throw new Error(access.error);
    const { id, key, kdf } = access.value;
    const sealed = async (text: string) => {
      const envelope = await sealEnvelope(utf8(text), key, kdf);
      if (!envelope.ok) throw new Error(envelope.error);
      return envelope.value;
    };
    const created = await createCopy(id, await sealed(PLANTED), app.fetch);
    expect(created.ok).toBe(true);
    expect(await createCopy(id, await sealed("other"), app.fetch)).toEqual({ ok: false, error: "changed" });
    const read = await readCopy(id, app.fetch);
    if (!read.ok) throw new Error(read.error);
    const opened = await openEnvelope(read.value.envelope, key);
    expect(opened.ok && new TextDecoder().decode(opened.value)).toBe(PLANTED);

    expect((await replaceCopy(id, await sealed(`${PLANTED} again`), read.value.etag, app.fetch)).ok).toBe(true);
    expect(await replaceCopy(id, await sealed("late"), read.value.etag, app.fetch)).toEqual({ ok: false, error: "changed" });
    expect((await deleteCopy(id, app.fetch)).ok).toBe(true);
    expect(await readCopy(id, app.fetch)).toEqual({ ok: false, error: "gone" });
    expect((await restoreCopy(id, app.fetch)).ok).toBe(true);
    expect((await eraseForGood(access.value, app.fetch)).ok).toBe(true);

    const planted = [PLANTED, code, Buffer.from(PLANTED).toString("hex"), Buffer.from(PLANTED).toString("base64").slice(0, 16)];
    expect(await app.end("SIGTERM")).toBe(0);
    const rows = await rowsOf(testDatabase);
    expect(rows).toContain(id);
    for (const word of planted) expect(rows).not.toContain(word);
    for (const word of [...planted, id]) expect(app.said()).not.toContain(word);
    const files = testDatabase.environment["DATA_DIR"];
    if (files !== undefined) for (const word of planted) expect(() => execFileSync("grep", ["-rqaF", word, files])).toThrow();
  });
});

describe("the API of the built app", () => {
  let testDatabase: TestDatabase;
  let app: App;
  beforeAll(async () => {
    testDatabase = await DATABASES[0].start();
    app = await startApp({ ...testDatabase.environment, TRUSTED_PROXIES: "1", LIMIT_WRONG_IDS: String(WRONG_IDS) });
    await app.ready();
  });
  afterAll(async () => {
    await app.end("SIGKILL");
    testDatabase.end();
  });

  it("sends the security headers and no-store with every answer, whatever it is", async () => {
    const answers = await Promise.all([
      app.fetch("/api/health"), app.fetch("/api/ready"), app.fetch("/api/sealed/x"), app.fetch(`/api/sealed/${idOf("none")}`), app.fetch("/api/reports"), app.fetch("/api/nothing/here"),
      app.fetch(`/api/sealed/${idOf("headers")}`, { method: "PUT", headers: CREATE, body: "x" }), app.fetch(`/api/live/${idOf("none")}/events`),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400, 404, 405, 404, 201, 404]);
    for (const { headers, status } of answers) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.get("set-cookie")).toBeNull();
      if (status >= 400) expect(headers.get("content-type")).toBe("application/json");
    }
    for (const path of ["/api/health", "/api/ready", "/api/nothing/here"]) expect((await app.fetch(path, { method: "PATCH" })).status).toBe(path.endsWith("here") ? 404 : 405);
  });

  it("answers a body that is too large before it has come, and does not wait for its end", async () => {
    const path = `/api/sealed/${idOf("too large")}`;
    const declared = upload(app, path, { ...CREATE, "Content-Length": 500_000_000 });
    expect((await declared.answer).status).toBe(413);
    const chunked = upload(app, path, CREATE);
    const sending = setInterval(() => chunked.send(new Uint8Array(256 * 1024)), 2);
    const answer = await chunked.answer;
    expect([answer.status, JSON.parse(answer.body)]).toEqual([413, { error: "too-large", detail: expect.any(String) }]);
    await chunked.closed;
    clearInterval(sending);
    declared.cut();
    expect((await app.fetch(path)).status).toBe(404);
  });

  it("answers a body that stalls, after ten seconds", { timeout: 60_000 }, async () => {
    const slow = upload(app, `/api/sealed/${idOf("slow")}`, { ...CREATE, "Content-Length": 100 });
    slow.send(new Uint8Array(10));
    const asked = performance.now();
    const answer = await slow.answer;
    expect([answer.status, JSON.parse(answer.body).error]).toEqual([408, "too-slow"]);
    expect(performance.now() - asked).toBeGreaterThan(9_000);
    slow.cut();
  });

  it("streams live versions as they are written, also to who accepts gzip", async () => {
    const path = `/api/live/${idOf("stream")}`;
    const first = (await app.fetch(path, { method: "PUT", headers: CREATE, body: "first" })).headers.get("ETag");
    const response = await app.fetch(`${path}/events`, { headers: { "Accept-Encoding": "gzip, br" } });
    expect([response.status, response.headers.get("content-type"), response.headers.get("content-encoding")]).toEqual([200, "text/event-stream", null]);
    const events = eventsOf(response);
    expect(await events.next()).toEqual({ retry: "2000" });
    expect(await events.next()).toEqual({ id: first?.replaceAll('"', ""), data: btoa("first") });
    const second = (await app.fetch(path, { method: "PUT", headers: replacing(first), body: "second" })).headers.get("ETag");
    expect(await events.next()).toEqual({ id: second?.replaceAll('"', ""), data: btoa("second") });
    await app.fetch(path, { method: "DELETE" });
    expect(await events.next()).toEqual({ event: "end", data: "" });
    expect(await events.next()).toBeNull();
  });

  it("says nothing of what it was asked, by whom, or with what", async () => {
    const id = idOf(PLANTED);
    const headers = { "X-Forwarded-For": ADDRESS, "User-Agent": PLANTED, Cookie: `a=${PLANTED}`, Referer: `http://${PLANTED}/` };
    for (const path of [`/api/sealed/${id}?q=${PLANTED}`, `/api/sealed/${PLANTED}`, `/api/live/${id}/events`, `/api/${PLANTED}`, `/fr/${PLANTED}`, `/_next/${PLANTED}`]) await (await app.fetch(path, { headers })).arrayBuffer();
    for (const [method, type] of [["PUT", OCTETS], ["PUT", "text/plain"], ["POST", "application/json"], ["DELETE", OCTETS]] as const) {
      await app.fetch(`/api/sealed/${id}`, { method, headers: { ...headers, "Content-Type": type, "If-None-Match": "*" }, body: PLANTED });
      await app.fetch("/api/reports", { method: "POST", headers: { ...headers, "Content-Type": type }, body: JSON.stringify({ fact: PLANTED }) });
    }
    const cut = upload(app, `/api/sealed/${id}`, { ...headers, ...CREATE, "Content-Length": 100 });
    cut.send(utf8(PLANTED));
    await new Promise((resolve) => setTimeout(resolve, 200));
    cut.cut();
    await cut.closed;
    await app.ready();
    for (const word of [PLANTED, id, ADDRESS]) expect(app.said()).not.toContain(word);
    expect(app.said().split("\n").filter((line) => line.startsWith("20"))).toEqual([]);
  });

  it("sends away who tries many ids, and nobody else", async () => {
    const tried: number[] = [];
    for (let count = 0; count <= WRONG_IDS; count += 1) tried.push((await app.fetch(`/api/sealed/${idOf(`guess ${count}`)}`, { headers: { "X-Forwarded-For": "198.51.100.9" } })).status);
    expect(tried).toEqual([...Array.from({ length: WRONG_IDS }, () => 404), 429]);
    expect((await app.fetch(`/api/sealed/${idOf("guess")}`, { headers: { "X-Forwarded-For": "198.51.100.10" } })).status).toBe(404);
    expect((await app.fetch("/fr/france/8", { headers: { "X-Forwarded-For": "198.51.100.9" } })).status).toBe(200);
  });
});

/** Every row of every table as text, read while no app holds the database. */
async function rowsOf({ open }: TestDatabase): Promise<string> {
  const { client, close } = await open();
  const documents = [...(await client.sealedDocument.findMany()), ...(await client.liveDocument.findMany())];
  const rows = documents.map(({ ciphertext, ...row }) => JSON.stringify(row) + Buffer.from(ciphertext).toString("latin1"));
  const reports = await client.factReport.findMany();
  await close();
  return rows.join("\n") + JSON.stringify(reports);
}

/** A request that is sent piece by piece, and its answer, which may come before the last piece. */
function upload(app: App, path: string, headers: Record<string, string | number>) {
  const sent = request(app.origin + path, { method: "PUT", headers });
  const closed = new Promise<void>((resolve) => sent.once("close", resolve));
  const answer = new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: string }>((resolve, reject) => {
    sent.once("error", reject);
    sent.once("response", (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text)).on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
  });
  answer.catch(() => undefined);
  sent.flushHeaders();
  return { answer, closed, send: (bytes: Uint8Array) => sent.write(bytes), cut: () => sent.destroy() };
}
