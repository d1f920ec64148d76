import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Fetch } from "@/device/ask-us";
import { CALL_MINUTES, UNUSED_MINUTES } from "@/device/live-life";
import { BEAT_MS } from "@/device/live-presence";
import type { Database } from "@/server/database/database";
import type { Services } from "@/server/services";
import { sameShared } from "@/rules/live";
import { apiOn, replacing, type Api } from "../support/api";
import { DATABASES, servicesWith, type TestDatabase } from "../support/databases";
import { Guest, Host, NOTHING_SHARED, connected, fetchOn, worldOn } from "../support/live-client";

const NOW = new Date("2026-11-22T14:30:00Z");
const MINUTE = 60_000;
const author = (name: "ex" | "family" | "known") => ({ situation: { ...NOTHING_SHARED.situation, author: name } });

describe.each(DATABASES)("a live call on $name", ({ start }) => {
  let testDatabase: TestDatabase;
  let database: Database;
  let services: Services;
  let api: Api;
  let online: Fetch;
  const serverClock = { now: NOW };
  const open: { call: { end(): void } }[] = [];

  beforeAll(async () => {
    testDatabase = await start();
    database = await testDatabase.open();
    services = servicesWith(() => Promise.resolve(database), serverClock);
    api = apiOn(services);
    online = fetchOn(() => api);
  });
  beforeEach(() => void (serverClock.now = NOW));
  afterEach(async () => {
    for (const { call } of open.splice(0)) call.end();
    await database.client.liveDocument.deleteMany();
  });
  afterAll(async () => {
    await database.close();
    testDatabase.end();
  });

  async function aCall(person = worldOn(online), volunteer = worldOn(online), shared = NOTHING_SHARED) {
    const both = await connected(person, volunteer, shared);
    open.push(both.host, both.guest);
    return both;
  }
  const theOne = async () => {
    const [row, ...others] = await database.client.liveDocument.findMany();
    if (!row || others.length > 0) throw new Error(`${others.length} rows`);
    return row;
  };

  const nothingStays = async () => {
    while ((await database.client.liveDocument.count()) > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it("joins two screens: the same two words, the person's answers on both, then every change of either side", async () => {
    const { host, guest } = await aCall(undefined, undefined, { ...NOTHING_SHARED, ...author("ex") });
    expect((await guest.is("comparing")).words).toEqual((await host.is("comparing")).words);
    expect((await guest.is("comparing")).locale).toBe("fr");
    await guest.until("the person's answers", ({ situation }) => situation.author === "ex");
    guest.changes({ ticks: { "evidence.log": "done" }, look: "task:evidence.capture" });
    await host.until("the volunteer's tick", ({ ticks, look }) => ticks["evidence.log"] === "done" && look === "task:evidence.capture");
    host.changes({ views: { ...host.holds.views, person: "task:evidence.capture" } });
    await guest.until("what the person has in view", ({ views }) => views.person === "task:evidence.capture");
    expect(sameShared(host.holds, guest.holds)).toBe(true);
  });

  it("shares nothing before the person approves", async () => {
    const host = new Host(worldOn(online), { ...NOTHING_SHARED, ...author("ex") });
    const guest = new Guest(await host.digits(), worldOn(online));
    open.push(host, guest);
    await Promise.all([host.is("comparing"), guest.is("comparing")]);
    host.changes(author("family"));
    guest.changes(author("known"));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect([host.received, guest.received]).toEqual([[], []]);
    host.call.end();
    expect(await guest.is("ended")).toMatchObject({ why: "other" });
    expect(guest.received).toEqual([]);
  });

  it("refuses a second guest, while the words are compared and after", async () => {
    const host = new Host(worldOn(online));
    const digits = await host.digits();
    const both = [new Guest(digits, worldOn(online)), new Guest(digits, worldOn(online))];
    open.push(host, ...both);
    await host.is("comparing");
    const settled = await Promise.all(both.map(async (guest) => {
      await guest.untilState("settled", ({ at }) => at === "comparing" || at === "refused");
      return guest.states.at(-1);
    }));
    expect(settled.map((state) => (state?.at === "refused" ? state.fault : state?.at)).toSorted()).toEqual(["comparing", "taken"]);
    host.approve();
    const third = new Guest(digits, worldOn(online));
    expect(await third.is("refused")).toMatchObject({ fault: "taken" });
    expect(host.states.at(-1)?.at).toBe("open");
  });

  it("finds nothing under a wrong code, nor under that of an ended call", async () => {
    const { host, guest, digits } = await aCall();
    host.call.end();
    expect(await guest.is("ended")).toMatchObject({ why: "other" });
    for (const [typed, fault] of [[digits, "none"], ["000000000000", "none"], ["12 34", "too-short"], [`${digits}0`, "too-long"], [digits.replace(/\d$/, (last) => String((Number(last) + 1) % 10)), "check-digit"]] as const) {
      expect(await new Guest(typed, worldOn(online)).is("refused")).toMatchObject({ fault });
    }
    expect(await database.client.liveDocument.count()).toBe(0);
  });

  it("ends for both when the volunteer ends it", async () => {
    const { host, guest } = await aCall();
    guest.call.end();
    expect(await host.is("ended")).toMatchObject({ why: "other" });
    expect(await guest.is("ended")).toMatchObject({ why: "me" });
    expect(await database.client.liveDocument.count()).toBe(0);
  });

  it("ends alike on both screens where both change the same answer at once, forty times", async () => {
    const { host, guest } = await aCall();
    for (let round = 0; round < 20; round += 1) {
      for (const names of [["ex", "family"], ["known", "ex"]] as const) {
        host.changes(author(names[0]));
        guest.changes(author(names[1]));
        await host.until("alike", () => sameShared(host.holds, guest.holds) && names.some((name) => name === host.holds.situation.author));
      }
    }
    const { version } = await theOne();
    host.changes({ look: "page:numbers" });
    await guest.until("the last", ({ look }) => look === "page:numbers");
    expect((await theOne()).version).toBe(version + 1);
  });

  it("refuses an update altered by one bit, and says so on both screens", async () => {
    const { host, guest } = await aCall();
    await guest.until("start", () => guest.received.length > 0);
    const { id, ciphertext, version } = await theOne();
    await api("PUT", "live", id, { headers: replacing(`"${version}"`), body: ciphertext.map((byte, at) => (at === 2_000 ? byte ^ 1 : byte)) });
    expect(await Promise.all([host.is("ended"), guest.is("ended")])).toMatchObject([{ why: "altered" }, { why: "altered" }]);
    expect(host.holds).toEqual(NOTHING_SHARED);
    await nothingStays();
  });

  it("refuses an update that is played again, and says so on both screens", async () => {
    const { host, guest } = await aCall();
    const first = await theOne();
    host.changes(author("ex"));
    await guest.until("the change", ({ situation }) => situation.author === "ex");
    const { version } = await theOne();
    await api("PUT", "live", first.id, { headers: replacing(`"${version}"`), body: first.ciphertext });
    expect(await Promise.all([host.is("ended"), guest.is("ended")])).toMatchObject([{ why: "altered" }, { why: "altered" }]);
    expect(guest.holds.situation.author).toBe("ex");
    await nothingStays();
  });

  it("says so too where the one side read in turns, and where it was away until the other had ended", async () => {
    const network = { isCut: false };
    const shaky: Fetch = (input, init) => (network.isCut ? Promise.reject(new TypeError("network")) : online(input, init));
    const buffered: Fetch = (input, init) => (String(input).endsWith("/events") ? new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")))) : shaky(input, init));
    const { host, guest } = await aCall(undefined, worldOn(buffered));
    await guest.until("start", () => guest.received.length > 0);
    network.isCut = true;
    await guest.untilState("cut off", (state) => state.at === "open" && !state.isReached);
    const { id, ciphertext, version } = await theOne();
    await api("PUT", "live", id, { headers: replacing(`"${version}"`), body: ciphertext.map((byte, at) => (at === 30 ? byte ^ 128 : byte)) });
    expect(await host.is("ended")).toMatchObject({ why: "altered" });
    // What stood there is gone already; only the mark waits.
    while ((await theOne()).ciphertext.length > 16) await new Promise((resolve) => setTimeout(resolve, 5));
    network.isCut = false;
    expect(await guest.is("ended")).toMatchObject({ why: "altered" });
    await nothingStays();
  });

  it("says so on both screens while the words are still compared", async () => {
    const host = new Host(worldOn(online));
    const guest = new Guest(await host.digits(), worldOn(online));
    open.push(host, guest);
    await Promise.all([host.is("comparing"), guest.is("comparing")]);
    const { id, ciphertext, version } = await theOne();
    await api("PUT", "live", id, { headers: replacing(`"${version}"`), body: ciphertext.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) });
    expect(await Promise.all([host.is("ended"), guest.is("ended")])).toMatchObject([{ why: "altered" }, { why: "altered" }]);
    await nothingStays();
  });

  it("ignores an older update that arrives late, and reads anew where the stream was damaged", async () => {
    const late: string[] = [];
    let damage = false;
    const meddling: Fetch = async (input, init) => {
      const response = await online(input, init);
      if (!String(input).endsWith("/events") || !response.body) return response;
      const body = response.body.pipeThrough(new TextDecoderStream()).pipeThrough(new TransformStream<string, string>({
        transform(text, out) {
          if (text.startsWith("id:")) late.push(text);
          out.enqueue(damage ? text.replace(/(?<=data: .{2000})./, (character) => (character === "A" ? "B" : "A")) : text);
          if (text.startsWith("id:") && late[0] !== undefined) out.enqueue(late[0]);
        },
      })).pipeThrough(new TextEncoderStream());
      return new Response(body, { headers: response.headers });
    };
    const { host, guest } = await aCall(undefined, worldOn(meddling));
    host.changes(author("ex"));
    await guest.until("the change", ({ situation }) => situation.author === "ex");
    damage = true;
    host.changes(author("family"));
    await guest.until("the change after damage", ({ situation }) => situation.author === "family");
    await guest.untilState("a refusal", (state) => state.at === "open" && state.hasRefused);
    expect(host.states.at(-1)?.at).toBe("open");
  });

  it("comes through a network that was away: nothing lost, nothing twice, and both are told", async () => {
    const network = { isCut: false };
    const cut = new AbortController();
    const shaky: Fetch = async (input, init) => {
      if (network.isCut) throw new TypeError("network");
      const response = await online(input, { ...init, signal: AbortSignal.any([cut.signal, ...(init?.signal ? [init.signal] : [])]) });
      return response;
    };
    const { host, guest } = await aCall(undefined, worldOn(shaky));
    network.isCut = true;
    cut.abort(new TypeError("network"));
    host.changes({ ticks: { "evidence.log": "done" } });
    guest.changes(author("known"));
    await guest.untilState("cut off", (state) => state.at === "open" && !state.isReached);
    await guest.untilState("not sent", (state) => state.at === "open" && !state.isSent);
    host.changes({ ticks: { "evidence.log": "done", "support.now": "later" } });
    network.isCut = false;
    Object.defineProperty(cut, "signal", { value: new AbortController().signal });
    guest.call.now();
    await host.until("both", () => sameShared(host.holds, guest.holds) && host.holds.situation.author === "known" && guest.holds.ticks["support.now"] === "later");
    await guest.untilState("back", (state) => state.at === "open" && state.isReached && state.isSent);
    expect(guest.states.at(-1)).toMatchObject({ at: "open", isReached: true });
    expect(host.received.filter(({ situation }) => situation.author === "known")).toHaveLength(1);
  });

  it("does not repeat a write whose answer was lost over what the other side wrote since", async () => {
    let loses = false;
    const losing: Fetch = async (input, init) => {
      if (loses && init?.method === "PUT") {
        await online(input, init);
        loses = false;
        throw new TypeError("network");
      }
      return online(input, init);
    };
    const { host, guest } = await aCall(undefined, worldOn(losing));
    loses = true;
    guest.changes(author("ex"));
    await host.until("the write arrived", ({ situation }) => situation.author === "ex");
    host.changes(author("family"));
    await guest.until("theirs", ({ situation }) => situation.author === "family");
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([host.holds.situation.author, guest.holds.situation.author]).toEqual(["family", "family"]);
  });

  it.each(["a change", "a beat"])("keeps a change that is made while the answer to %s is lost", async (what) => {
    let stage: "before" | "losing" | "lost" | "after" = "before";
    const clock = { now: 0 };
    const losing: Fetch = async (input, init) => {
      if (String(input).endsWith("/events")) return new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))));
      if (stage === "lost" && init?.method === "PUT") stage = "after";
      if (stage === "lost") throw new TypeError("network");
      const response = await online(input, init);
      if (stage !== "losing" || init?.method !== "PUT") return response;
      stage = "lost";
      guest.changes(author("family"));
      throw new TypeError("network");
    };
    const { host, guest } = await aCall(undefined, worldOn(losing, clock));
    await guest.until("start", () => guest.received.length > 0);
    stage = "losing";
    if (what === "a beat") clock.now += BEAT_MS;
    else guest.changes(author("ex"));
    await host.until("the later change", ({ situation }) => situation.author === "family");
    expect(guest.holds.situation.author).toBe("family");
    expect(stage).toBe("after");
  });

  it("reads in turns where a proxy holds events back", async () => {
    let held = 0;
    const buffered: Fetch = (input, init) => {
      if (!String(input).endsWith("/events")) return online(input, init);
      held += 1;
      return new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))));
    };
    const { host, guest } = await aCall(worldOn(buffered), worldOn(buffered));
    host.changes(author("ex"));
    await guest.until("the change", ({ situation }) => situation.author === "ex");
    guest.changes(author("family"));
    await host.until("the answer", ({ situation }) => situation.author === "family");
    expect(held).toBeLessThan(12);
    guest.call.end();
    expect(await host.is("ended")).toMatchObject({ why: "other" });
  });

  it("catches up at once when a phone that slept wakes on a dead stream", async () => {
    let isAsleep = false;
    const sleeping: Fetch = async (input, init) => {
      const response = await online(input, init);
      if (!String(input).endsWith("/events") || !response.body) return response;
      const wasAsleep = isAsleep;
      return new Response(response.body.pipeThrough(new TransformStream({ transform: (chunk, out) => (isAsleep && !wasAsleep ? undefined : out.enqueue(chunk)) })), { headers: response.headers });
    };
    const patient = { ...worldOn(sleeping), timing: { ...worldOn(sleeping).timing, silentMs: 60_000 } };
    const { host, guest } = await aCall(undefined, patient);
    isAsleep = true;
    host.changes(author("ex"));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(guest.holds.situation.author).toBeUndefined();
    guest.call.now();
    await guest.until("the change", ({ situation }) => situation.author === "ex");
  });

  it("lives on when the server ends its streams, as it does when it stops", async () => {
    const { host, guest } = await aCall();
    await services.endStreams();
    host.changes(author("ex"));
    await guest.until("the change", ({ situation }) => situation.author === "ex");
    expect([host.states.at(-1)?.at, guest.states.at(-1)?.at]).toEqual(["open", "open"]);
  });

  it("says that the other screen gives no sign any more, on whichever side, until the next sign", async () => {
    const [mine, theirs] = [{ now: 0 }, { now: 9e12 }];
    const { host, guest } = await aCall(worldOn(online, mine), worldOn(online, theirs));
    await guest.until("start", () => guest.received.length > 0);
    for (const [awake, asleep, clock, other] of [[host, guest, mine, theirs], [guest, host, theirs, mine]] as const) {
      const received = [awake.received.length, asleep.received.length];
      const isSilent = () => (({ at, ...line }) => at === "open" && "isSilent" in line && line.isSilent)(awake.states.at(-1) ?? { at: "none" });
      // The one device sleeps: its clock stands still. The other goes on beating.
      for (let step = 0; step < 10 && !isSilent(); step += 1) {
        clock.now += 15_000;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      expect(awake.states.at(-1)).toMatchObject({ at: "open", isReached: true, isSent: true, isSilent: true });
      expect(asleep.states.at(-1)).toMatchObject({ at: "open", isSilent: false });
      other.now += BEAT_MS;
      await awake.untilState("a sign", () => !isSilent());
      // A beat is nothing new for either page.
      expect([awake.received.length, asleep.received.length]).toEqual(received);
    }
  });

  it("never lets a beat overwrite an answer or repeat a nonce, whoever is faster", async () => {
    const nonces: string[] = [];
    const counting: Fetch = (input, init) => {
      if (init?.method === "PUT" && init.body instanceof Uint8Array) nonces.push(Buffer.from(init.body.slice(6, 18)).toString("hex"));
      return online(input, init);
    };
    const [mine, theirs] = [{ now: 0 }, { now: 0 }];
    const { host, guest } = await aCall(worldOn(counting, mine), worldOn(counting, theirs));
    await guest.until("start", () => guest.received.length > 0);
    const { version } = await theOne();
    for (let round = 0; round < 20; round += 1) {
      const name = round % 2 === 0 ? "ex" : "family";
      const [changing, beating] = round % 4 < 2 ? [guest, mine] : [host, theirs];
      beating.now += BEAT_MS;
      if (round % 3 === 0) await new Promise((resolve) => setTimeout(resolve, 12));
      changing.changes(author(name));
      for (const party of [host, guest]) await party.until(name, ({ situation }) => situation.author === name);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(sameShared(host.holds, guest.holds)).toBe(true);
    expect((await theOne()).version).toBeGreaterThan(version + 30);
    expect(new Set(nonces).size).toBe(nonces.length);
  });

  it("does not call the other screen silent because its own network is away", async () => {
    const network = { isCut: false };
    const shaky: Fetch = (input, init) => (network.isCut ? Promise.reject(new TypeError("network")) : online(input, init));
    const buffered: Fetch = (input, init) => (String(input).endsWith("/events") ? new Promise((_, reject) => init?.signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")))) : shaky(input, init));
    const clock = { now: 0 };
    const { host, guest } = await aCall(undefined, worldOn(buffered, clock));
    network.isCut = true;
    await guest.untilState("cut off", (state) => state.at === "open" && !state.isReached);
    for (let step = 0; step < 6; step += 1) {
      clock.now += 15_000;
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
    expect(guest.states.at(-1)).toMatchObject({ at: "open", isReached: false, isSilent: false });
    network.isCut = false;
    await guest.untilState("back", (state) => state.at === "open" && state.isReached);
    expect(guest.states.at(-1)).toMatchObject({ at: "open", isSilent: false });
    expect(host.states.at(-1)).toMatchObject({ at: "open" });
  });

  it.each([["forward", 1], ["back", -1]])("ends by itself after two hours, by each device's own clock, set %s or not", async (_, direction) => {
    const [mine, theirs] = [{ now: 0 }, { now: 5e12 }];
    const { host, guest } = await aCall(worldOn(online, mine), worldOn(online, theirs));
    mine.now = direction * (CALL_MINUTES * MINUTE - 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(host.states.at(-1)?.at).toBe("open");
    mine.now = direction * CALL_MINUTES * MINUTE;
    expect(await host.is("ended")).toMatchObject({ why: "time" });
    expect(await guest.is("ended")).toMatchObject({ why: "other" });
  });

  it("is not mistaken by a server whose clock is wrong, and over when the server says so", async () => {
    serverClock.now = new Date(NOW.getTime() - 26 * 60 * MINUTE);
    const { host, guest } = await aCall();
    host.changes(author("ex"));
    await guest.until("the change", ({ situation }) => situation.author === "ex");
    serverClock.now = NOW;
    host.changes(author("family"));
    for (const { call } of [host, guest]) call.now();
    for (const ended of await Promise.all([host.is("ended"), guest.is("ended")])) expect(ended).toMatchObject({ why: "other" });
  });

  it("takes its digits back when nobody comes", async () => {
    const clock = { now: 0 };
    const host = new Host(worldOn(online, clock));
    await host.is("waiting");
    clock.now = UNUSED_MINUTES * MINUTE;
    expect(await host.is("ended")).toMatchObject({ why: "unused" });
    await nothingStays();
  });

  it("leaves nothing behind when it is given up while it is made", async () => {
    const host = new Host(worldOn(online));
    host.call.end();
    expect(await host.is("ended")).toMatchObject({ why: "me" });
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(await database.client.liveDocument.count()).toBe(0);
    expect(host.states.some(({ at }) => at === "waiting")).toBe(false);
  });

  it("holds no readable word in rows and traffic, and always has the same length", async () => {
    const traffic: Buffer[] = [];
    const heard: Fetch = async (input, init) => {
      traffic.push(Buffer.from(`${String(input)} ${JSON.stringify([...new Headers(init?.headers)])}`), Buffer.from(init?.body instanceof Uint8Array ? init.body : ""));
      const response = await online(input, init);
      if (String(input).endsWith("/events")) return response;
      const body = await response.arrayBuffer();
      traffic.push(Buffer.from(body));
      return new Response(response.status === 204 ? null : body, { status: response.status, headers: response.headers });
    };
    const { host, guest, digits } = await aCall(worldOn(heard), worldOn(heard), { ...NOTHING_SHARED, ...author("ex") });
    guest.changes({ ticks: { "evidence.capture": "not-for-me" }, look: "contact:fr-3018" });
    await host.until("the tick", ({ ticks }) => ticks["evidence.capture"] === "not-for-me");
    const { ciphertext } = await theOne();
    expect(ciphertext).toHaveLength(4_096);
    const everything = Buffer.concat([...traffic, Buffer.from(ciphertext)]).toString("latin1");
    for (const word of ["situation", "jurisdiction", "france", "evidence", "capture", "fr-3018", "volunteer", digits.replaceAll(" ", ""), digits]) expect(everything).not.toContain(word);
  });
});
