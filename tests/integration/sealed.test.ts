import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { SEALED_LIMIT_BYTES } from "@/domain/sealed";
import { sweep } from "@/server/keep/sweep";
import { CREATE, idOf, OCTETS, replacing } from "../support/api";
import { apiOnDatabase, NOW } from "../support/api-on-database";
import { DATABASES } from "../support/databases";

const PUT_WITHOUT_BODY = { headers: CREATE };

describe.each(DATABASES)("sealed documents on $name", ({ start }) => {
  const { api, database, clock } = apiOnDatabase(start);

  const create = (id: string, body: Uint8Array<ArrayBuffer> = bytes("envelope")) => api("PUT", "sealed", id, { headers: CREATE, body });
  const created = async (id: string, body?: Uint8Array<ArrayBuffer>) => (await create(id, body)).headers.get("ETag");
  const status = async (answer: Promise<Response>) => (await answer).status;
  const on = (day: string) => void (clock.now = new Date(`${day}T23:59:59Z`));

  describe("writing", () => {
    it("creates once, with a tag, and gives back the same bytes", async () => {
      const body = new Uint8Array(randomBytes(40_000));
      const answer = await create(idOf("once"), body);
      expect(answer.status).toBe(201);
      expect(answer.headers.get("ETag")).toMatch(/^"\d+"$/);
      const read = await api("GET", "sealed", idOf("once"));
      expect(read.status).toBe(200);
      expect(read.headers.get("Content-Type")).toBe(OCTETS);
      expect(read.headers.get("ETag")).toBe(answer.headers.get("ETag"));
      expect(new Uint8Array(await read.arrayBuffer())).toEqual(body);
      expect(await status(create(idOf("once")))).toBe(412);
    });

    it("replaces what it was asked to replace, and nothing newer", async () => {
      const first = await created(idOf("replace"));
      const answer = await api("PUT", "sealed", idOf("replace"), { headers: replacing(first), body: bytes("second") });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("ETag")).not.toBe(first);
      const late = await api("PUT", "sealed", idOf("replace"), { headers: replacing(first), body: bytes("late") });
      expect([late.status, await late.json()]).toEqual([412, { error: "changed-meanwhile", detail: expect.any(String) }]);
      expect(await (await api("GET", "sealed", idOf("replace"))).text()).toBe("second");
    });

    it.each([
      ["an id that does not exist", '"1"', 412], ["a weak tag", 'W/"1"', 412], ["a tag that is not ours", '"abc"', 412], ["a number too large", '"99999999999"', 412], ["2^31", '"2147483648"', 412], ["no quotes", "1", 412], ["any version", "*", 428],
    ])("does not replace under If-Match with %s", async (_, match, expected) => {
      expect(await status(api("PUT", "sealed", idOf("nowhere"), { headers: replacing(match), body: bytes("x") }))).toBe(expected);
    });

    it("wants a precondition, and one that can hold", async () => {
      const id = idOf("precondition");
      expect(await status(api("PUT", "sealed", id, { headers: { "Content-Type": OCTETS }, body: bytes("x") }))).toBe(428);
      expect(await status(api("PUT", "sealed", id, { headers: { "Content-Type": OCTETS, "If-None-Match": '"1"' }, body: bytes("x") }))).toBe(428);
      expect(await status(api("PUT", "sealed", id, { headers: { ...CREATE, "If-Match": '"1"' }, body: bytes("x") }))).toBe(412);
      expect(await status(api("GET", "sealed", id))).toBe(404);
    });

    it.each([undefined, "text/plain", "application/json", "multipart/form-data; boundary=x"])("refuses content of type %s", async (type) => {
      const headers = { "If-None-Match": "*", ...(type === undefined ? {} : { "Content-Type": type }) };
      expect(await status(api("PUT", "sealed", idOf("type"), { headers, body: bytes("x") }))).toBe(415);
    });
    it("takes the type in capitals and with parameters", async () => {
      expect(await status(api("PUT", "sealed", idOf("capitals"), { headers: { ...CREATE, "Content-Type": "Application/Octet-Stream; x=y" }, body: bytes("x") }))).toBe(201);
    });

    it.each(["", "0", "G".repeat(32), "A".repeat(32), "a".repeat(31), "a".repeat(33), `${"a".repeat(32)}\n`, "../../../../../../../../../../etc", "é".repeat(32)])("refuses the id %j", async (id) => {
      for (const method of ["GET", "PUT", "DELETE"] as const) expect(await status(api(method, "sealed", id, method === "PUT" ? PUT_WITHOUT_BODY : {}))).toBe(400);
      expect(await status(api("POST", "restore", id))).toBe(400);
    });

    it("takes nothing at all, and exactly the limit", async () => {
      expect(await status(create(idOf("empty"), new Uint8Array(0)))).toBe(201);
      expect((await (await api("GET", "sealed", idOf("empty"))).arrayBuffer()).byteLength).toBe(0);
      expect(await status(create(idOf("full"), new Uint8Array(SEALED_LIMIT_BYTES)))).toBe(201);
      expect((await (await api("GET", "sealed", idOf("full"))).arrayBuffer()).byteLength).toBe(SEALED_LIMIT_BYTES);
    });

    it("refuses a byte more, said before or seen while it comes", async () => {
      const body = new Uint8Array(SEALED_LIMIT_BYTES + 1);
      expect(await status(api("PUT", "sealed", idOf("large"), { headers: { ...CREATE, "Content-Length": String(body.length) }, body }))).toBe(413);
      let pulled = 0;
      const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(64 * 1024).fill((pulled += 1))) });
      expect(await status(api("PUT", "sealed", idOf("large"), { headers: CREATE, body: endless }))).toBe(413);
      expect(pulled).toBeLessThan(40);
      expect(await status(api("GET", "sealed", idOf("large")))).toBe(404);
    });

    it("gives up a body that stops coming, and one that breaks off", async () => {
      const stalled = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(bytes("a")) });
      expect(await status(api("PUT", "sealed", idOf("slow"), { headers: CREATE, body: stalled }))).toBe(408);
      const broken = new ReadableStream<Uint8Array>({ start: (controller) => controller.error(new Error("gone")) });
      expect(await status(api("PUT", "sealed", idOf("slow"), { headers: CREATE, body: broken }))).toBe(400);
      expect(await status(api("GET", "sealed", idOf("slow")))).toBe(404);
    });

    it("lets one of many win who replace the same version", async () => {
      const tag = await created(idOf("race"));
      const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => api("PUT", "sealed", idOf("race"), { headers: replacing(tag), body: bytes(String(index)) })));
      expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
      const winner = answers.findIndex((answer) => answer.status === 200);
      expect(await (await api("GET", "sealed", idOf("race"))).text()).toBe(String(winner));
    });
    it("lets one of many win who create the same id", async () => {
      const statuses = await Promise.all(Array.from({ length: 20 }, () => status(create(idOf("birth")))));
      expect(statuses.toSorted()).toEqual([201, ...Array.from({ length: 19 }, () => 412)]);
    });
  });

  describe("methods", () => {
    it.each(["POST", "PATCH"] as const)("answers 405 to %s, and says what there is", async (method) => {
      const answer = await api(method, "sealed", idOf("method"));
      expect(answer.status).toBe(405);
      expect(answer.headers.get("Allow")).toBe("GET, HEAD, PUT, DELETE, OPTIONS");
      expect((await answer.json()).error).toBe("method-not-allowed");
    });
    it("knows POST only where it restores", async () => {
      for (const method of ["GET", "HEAD", "PUT", "PATCH", "DELETE"] as const) {
        const answer = await api(method, "restore", idOf("method"));
        expect([answer.status, answer.headers.get("Allow")]).toEqual([405, "POST, OPTIONS"]);
      }
    });
    it("answers HEAD as GET without a body, and OPTIONS", async () => {
      const tag = await created(idOf("head"));
      const head = await api("HEAD", "sealed", idOf("head"));
      expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, tag, ""]);
      expect(await status(api("HEAD", "sealed", idOf("no head")))).toBe(404);
      const options = await api("OPTIONS", "sealed", idOf("head"));
      expect([options.status, options.headers.get("Allow")]).toEqual([204, "GET, HEAD, PUT, DELETE, OPTIONS"]);
    });
  });

  describe("deleting and restoring", () => {
    it("sets aside: gone for who reads, writes, creates or deletes", async () => {
      const tag = await created(idOf("aside"));
      expect(await status(api("DELETE", "sealed", idOf("aside")))).toBe(204);
      expect(await status(api("GET", "sealed", idOf("aside")))).toBe(404);
      expect(await status(api("DELETE", "sealed", idOf("aside")))).toBe(404);
      expect(await status(api("PUT", "sealed", idOf("aside"), { headers: replacing(tag), body: bytes("x") }))).toBe(412);
      expect(await status(create(idOf("aside")))).toBe(412);
    });

    it("brings back what was set aside, as it was", async () => {
      const tag = await created(idOf("back"), bytes("kept"));
      await api("DELETE", "sealed", idOf("back"));
      expect(await status(api("POST", "restore", idOf("back")))).toBe(204);
      const read = await api("GET", "sealed", idOf("back"));
      expect([read.status, read.headers.get("ETag"), await read.text()]).toEqual([200, tag, "kept"]);
      expect(await status(api("PUT", "sealed", idOf("back"), { headers: replacing(tag), body: bytes("x") }))).toBe(200);
    });
    it("may be asked twice to restore, and has nothing to restore where nothing was", async () => {
      await created(idOf("twice"));
      expect(await status(api("POST", "restore", idOf("twice")))).toBe(204);
      expect(await status(api("POST", "restore", idOf("never was")))).toBe(404);
    });
    it("brings back an empty envelope after the content was erased for good", async () => {
      const tag = await created(idOf("erase"), bytes("secret"));
      await api("PUT", "sealed", idOf("erase"), { headers: replacing(tag), body: new Uint8Array(0) });
      await api("DELETE", "sealed", idOf("erase"));
      await api("POST", "restore", idOf("erase"));
      expect(await (await api("GET", "sealed", idOf("erase"))).text()).toBe("");
    });

    it.each([["2026-12-22", 204], ["2026-12-23", 404]])("deleted on 22 November, restored on %s: %i", async (day, expected) => {
      const id = idOf(`restore ${day}`);
      await created(id);
      await api("DELETE", "sealed", id);
      on(day);
      expect(await status(api("POST", "restore", id))).toBe(expected);
      expect(await status(api("GET", "sealed", id))).toBe(expected === 204 ? 200 : 404);
    });
    it("frees the id when the thirty days are over, under another version", async () => {
      const tag = await created(idOf("again"));
      await api("DELETE", "sealed", idOf("again"));
      on("2026-12-23");
      expect(await created(idOf("again"))).not.toBe(tag);
      expect(await status(api("PUT", "sealed", idOf("again"), { headers: replacing(tag), body: bytes("old") }))).toBe(412);
    });
  });

  describe("time", () => {
    it.each([["2027-11-22", 200], ["2027-11-23", 404]])("last opened on 22 November 2026, read on %s: %i", async (day, expected) => {
      const id = idOf(`kept ${day}`);
      const tag = await created(id);
      on(day);
      expect(await status(api("GET", "sealed", id))).toBe(expected);
      if (expected === 200) return;
      expect(await status(api("PUT", "sealed", id, { headers: replacing(tag), body: bytes("x") }))).toBe(412);
      expect(await status(api("DELETE", "sealed", id))).toBe(404);
      expect(await status(api("POST", "restore", id))).toBe(404);
      expect(await status(create(id))).toBe(201);
    });
    it("counts twelve months from the last reading, writing or restoring", async () => {
      const ids = ["read", "written", "restored"].map((name) => idOf(`opened ${name}`));
      const [read = "", written = "", restored = ""] = ids;
      for (const id of ids) await create(id);
      on("2027-06-01");
      await api("GET", "sealed", read);
      await api("PUT", "sealed", written, { headers: replacing((await api("HEAD", "sealed", written)).headers.get("ETag")), body: bytes("x") });
      await api("DELETE", "sealed", restored);
      await api("POST", "restore", restored);
      on("2028-06-01");
      for (const id of ids) expect(await status(api("HEAD", "sealed", id))).toBe(200);
    });
    it("keeps days only", async () => {
      await created(idOf("days"));
      const rows = await database().client.$queryRaw`SELECT opened_on::text FROM sealed_document WHERE id = ${idOf("days")}`;
      expect(rows).toEqual([{ opened_on: "2026-11-22" }]);
    });
  });

  it("sweeps what is over, in batches, and nothing else", async () => {
    await database().client.sealedDocument.deleteMany();
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const rows = (name: string, count: number, openedOn: Date, deletedOn: Date | null) =>
      Array.from({ length: count }, (_, index) => ({ id: idOf(`${name} ${index}`), ciphertext: bytes("x"), version: 1, openedOn, deletedOn }));
    await database().client.sealedDocument.createMany({ data: [
      ...rows("unopened", 450, day("2025-11-21"), null), ...rows("kept", 3, day("2025-11-22"), null),
      ...rows("deleted", 20, day("2026-10-01"), day("2026-10-22")), ...rows("aside", 2, day("2025-10-01"), day("2026-10-23")),
    ] });
    expect(await sweep(database().client, NOW)).toBe(470);
    expect(await database().client.sealedDocument.count()).toBe(5);
    expect(await sweep(database().client, NOW)).toBe(0);
  });
});

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
