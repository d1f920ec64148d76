import { describe, expect, it } from "vitest";
import { LIVE_LIMIT_BYTES } from "@/domain/sealed";
import { sweep } from "@/server/keep/sweep";
import { CREATE, idOf, replacing } from "../support/api";
import { apiOnDatabase, NOW } from "../support/api-on-database";
import { DATABASES } from "../support/databases";
import { eventsOf } from "../support/event-stream";

const MINUTE = 60_000;

describe.each(DATABASES)("live documents on $name", ({ start }) => {
  const { api, database, clock } = apiOnDatabase(start);

  const created = async (id: string, body: BodyInit = "first") => (await api("PUT", "live", id, { headers: CREATE, body })).headers.get("ETag");
  const replaced = async (id: string, tag: string | null, body: BodyInit) => (await api("PUT", "live", id, { headers: replacing(tag), body })).headers.get("ETag");
  const status = async (answer: Promise<Response>) => (await answer).status;
  const versionIn = (tag: string | null) => tag?.replaceAll('"', "");
  const follow = async (id: string, headers: Record<string, string> = {}) => eventsOf(await api("GET", "events", id, { headers }));

  /** The next event that is neither the opening nor a beat. */
  async function nextEvent(events: ReturnType<typeof eventsOf>) {
    for (;;) {
      const event = await events.next();
      if (event === null || event.data !== undefined) return event;
    }
  }

  it("are written, read and deleted under the same rules", async () => {
    const id = idOf("rules");
    expect(await status(api("PUT", "live", id, { headers: { "Content-Type": CREATE["Content-Type"] }, body: "x" }))).toBe(428);
    expect(await status(api("PUT", "live", id, { headers: { ...CREATE, "Content-Type": "text/plain" }, body: "x" }))).toBe(415);
    const tag = await created(id);
    expect(await status(api("PUT", "live", id, { headers: CREATE, body: "x" }))).toBe(412);
    expect(await status(api("PUT", "live", id, { headers: replacing(tag), body: "second" }))).toBe(200);
    expect(await status(api("PUT", "live", id, { headers: replacing(tag), body: "late" }))).toBe(412);
    expect(await (await api("GET", "live", id)).text()).toBe("second");
    expect(await status(api("DELETE", "live", id))).toBe(204);
    expect(await status(api("GET", "live", id))).toBe(404);
    expect(await status(api("DELETE", "live", id))).toBe(404);
    expect(await status(api("GET", "live", "x"))).toBe(400);
    expect(await status(api("GET", "events", "x"))).toBe(400);
    expect((await api("PATCH", "live", id)).headers.get("Allow")).toBe("GET, HEAD, PUT, DELETE, OPTIONS");
    expect((await api("PUT", "events", id)).headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  });

  it("hold 16 KiB and not a byte more", async () => {
    expect(await status(api("PUT", "live", idOf("full"), { headers: CREATE, body: new Uint8Array(LIVE_LIMIT_BYTES) }))).toBe(201);
    expect(await status(api("PUT", "live", idOf("large"), { headers: CREATE, body: new Uint8Array(LIVE_LIMIT_BYTES + 1) }))).toBe(413);
  });

  it("end at once when deleted: who holds the old tag cannot write into a new one", async () => {
    const tag = await created(idOf("ended"));
    await api("DELETE", "live", idOf("ended"));
    expect(await replaced(idOf("ended"), tag, "x")).toBeNull();
    expect(await created(idOf("ended"))).not.toBe(tag);
    expect(await replaced(idOf("ended"), tag, "x")).toBeNull();
  });

  it("are gone two hours after the last write, and free their id", async () => {
    const tag = await created(idOf("two hours"));
    clock.now = new Date(NOW.getTime() + 90 * MINUTE);
    const second = await replaced(idOf("two hours"), tag, "second");
    clock.now = new Date(NOW.getTime() + 210 * MINUTE);
    expect(await status(api("GET", "live", idOf("two hours")))).toBe(200);
    clock.now = new Date(NOW.getTime() + 210 * MINUTE + 1);
    expect(await status(api("GET", "live", idOf("two hours")))).toBe(404);
    expect(await status(api("GET", "events", idOf("two hours")))).toBe(404);
    expect(await replaced(idOf("two hours"), second, "x")).toBeNull();
    expect(await created(idOf("two hours"))).toMatch(/^"\d+"$/);
  });

  describe("as events", () => {
    it("give the present version first, under headers that no proxy holds back", async () => {
      const tag = await created(idOf("present"), "hello");
      const response = await api("GET", "events", idOf("present"));
      expect(response.headers.get("Content-Type")).toBe("text/event-stream");
      expect(response.headers.get("X-Accel-Buffering")).toBe("no");
      const events = eventsOf(response);
      expect(await events.next()).toEqual({ retry: "2000" });
      expect(await events.next()).toEqual({ id: versionIn(tag), data: btoa("hello") });
      await events.close();
    });

    it("give each version as it is written, in order, whatever its size", async () => {
      let tag = await created(idOf("each"));
      const events = await follow(idOf("each"));
      expect((await nextEvent(events))?.id).toBe(versionIn(tag));
      const bodies = [0, 1, 5_924, 5_925, 5_926, 11_850, LIVE_LIMIT_BYTES].map((length, index) => new Uint8Array(length).fill(index + 1));
      const written: { id?: string | undefined; data: string }[] = [];
      for (const body of bodies) {
        tag = await replaced(idOf("each"), tag, body);
        written.push({ id: versionIn(tag), data: Buffer.from(body).toString("base64") });
      }
      for (const version of written) expect(await nextEvent(events)).toEqual(version);
      await events.close();
    });

    it("resume: nothing for who has the present version, the present one for who missed some", async () => {
      const first = await created(idOf("resume"));
      const second = await replaced(idOf("resume"), first, "second");
      const upToDate = await follow(idOf("resume"), { "Last-Event-ID": versionIn(second) ?? "" });
      const behind = await follow(idOf("resume"), { "Last-Event-ID": versionIn(first) ?? "" });
      expect((await nextEvent(behind))?.data).toBe(btoa("second"));
      const third = await replaced(idOf("resume"), second, "third");
      for (const events of [upToDate, behind]) {
        expect(await nextEvent(events)).toEqual({ id: versionIn(third), data: btoa("third") });
        await events.close();
      }
    });

    it("end when the document is deleted", async () => {
      await created(idOf("deleted"));
      const events = await follow(idOf("deleted"));
      await nextEvent(events);
      await api("DELETE", "live", idOf("deleted"));
      expect(await nextEvent(events)).toEqual({ event: "end", data: "" });
      expect(await events.next()).toBeNull();
      expect(await status(api("GET", "events", idOf("deleted")))).toBe(404);
    });

    it("end when the sweep takes the document", async () => {
      await created(idOf("swept"));
      const events = await follow(idOf("swept"));
      await nextEvent(events);
      expect(await sweep(database().client, new Date(NOW.getTime() + 121 * MINUTE))).toBeGreaterThan(0);
      expect((await nextEvent(events))?.event).toBe("end");
    });

    it("beat while nothing happens, and tell nothing of other documents", async () => {
      await created(idOf("quiet"));
      const events = await follow(idOf("quiet"));
      await nextEvent(events);
      await created(idOf("other"));
      expect(await events.next()).toEqual({ comment: "" });
      expect(await events.next()).toEqual({ comment: "" });
      await events.close();
    });

    it("let go of a reader who does not read, who then resumes", async () => {
      let tag = await created(idOf("slow reader"));
      const slow = await follow(idOf("slow reader"));
      for (let count = 0; count < 40; count += 1) tag = await replaced(idOf("slow reader"), tag, String(count));
      let read = 0;
      while ((await slow.next()) !== null) read += 1;
      expect(read).toBeLessThan(40);
      const resumed = await follow(idOf("slow reader"), { "Last-Event-ID": "1" });
      expect((await nextEvent(resumed))?.data).toBe(btoa("39"));
      await resumed.close();
    });

    it("answer HEAD without following", async () => {
      await created(idOf("head"));
      const head = await api("HEAD", "events", idOf("head"));
      expect([head.status, head.headers.get("Content-Type"), await head.text()]).toEqual([200, "text/event-stream", ""]);
    });
  });
});
