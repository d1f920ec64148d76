import { argon2id } from "@/crypto/argon2";
import { liveAccessOf, type LiveCode } from "@/crypto/live-code";
import { guestCall, type GuestState } from "@/device/live-guest";
import { hostCall, type HostState } from "@/device/live-host";
import type { Fetch } from "@/device/ask-us";
import type { World } from "@/device/live-life";
import type { SharedState } from "@/domain/live";
import type { Locale } from "@/domain/locale";
import type { Api } from "./api";

export const NOTHING_SHARED: SharedState = { locale: "fr", situation: { jurisdiction: "france" }, ticks: {}, views: { person: null, volunteer: null }, look: null };

/** As in a browser, with less patience. */
export const TIMING = { firstMs: 300, silentMs: 1_500, againMs: 20, atMostMs: 60, pollingMs: 400, checkMs: 10 };

/** `fetch` as a page has it, on the handlers of the app. */
export function fetchOn(api: () => Api): Fetch {
  return async (input, init = {}) => {
    const [, id = "", events] = /^\/api\/live\/(\w+)(\/events)?$/.exec(String(input)) ?? [];
    const method = init.method === "PUT" || init.method === "DELETE" ? init.method : "GET";
    const response = await api()(method, events ? "events" : "live", id, { headers: Object.fromEntries(new Headers(init.headers)), ...(init.body ? { body: init.body } : {}) });
    init.signal?.throwIfAborted();
    const body = init.signal && response.body ? response.body.pipeThrough(new TransformStream(), { signal: init.signal }) : response.body;
    return new Response(body, { status: response.status, headers: response.headers });
  };
}

/** Both sides of a call stretch the same digits: once is enough here. */
const stretched = new Map<string, ReturnType<World["derive"]>>();
export function stretchOnce(code: LiveCode): ReturnType<World["derive"]> {
  const access = stretched.get(code) ?? liveAccessOf(code, argon2id);
  stretched.set(code, access);
  return access;
}

/** A world whose clock stands still until it is set. */
export function worldOn(fetch: Fetch, clock: { now: number } = { now: 0 }): World {
  return { fetch, now: () => clock.now, timing: TIMING, derive: stretchOnce };
}

async function until<T>(what: string, find: () => T | undefined | false, ms = 10_000): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 3));
  }
}

/** One side of a call with the page around it: what it holds, and every state that it was told. */
class Party<State extends { readonly at: string }> {
  readonly states: State[] = [];
  /** Every state that came from the other side. */
  readonly received: SharedState[] = [];
  holds: SharedState;

  constructor(shared: SharedState) {
    this.holds = shared;
  }

  readonly onState = (state: State) => void this.states.push(state);
  readonly onShared = (shared: SharedState) => {
    this.received.push(shared);
    this.holds = shared;
  };

  is<At extends State["at"]>(at: At): Promise<Extract<State, { readonly at: At }>> {
    return until(`${at}, but ${JSON.stringify(this.states.at(-1))}`, () => this.states.find((state): state is Extract<State, { readonly at: At }> => state.at === at));
  }

  until(what: string, holds: (shared: SharedState) => boolean): Promise<boolean> {
    return until(what, () => holds(this.holds));
  }

  untilState(what: string, holds: (state: State) => boolean): Promise<boolean> {
    return until(what, () => this.states.some(holds));
  }
}

export class Host extends Party<HostState> {
  readonly call;

  constructor(world: World, shared = NOTHING_SHARED, locale: Locale = "fr") {
    super(shared);
    this.call = hostCall(locale, this.onState, this.onShared, world);
  }

  async digits(): Promise<string> {
    return (await this.is("waiting")).pairs.join(" ");
  }

  approve() {
    this.call.approve(this.holds);
  }

  changes(change: Partial<SharedState>) {
    this.holds = { ...this.holds, ...change };
    this.call.changed(this.holds);
  }
}

export class Guest extends Party<GuestState> {
  readonly call;

  constructor(typed: string, world: World, shared = NOTHING_SHARED) {
    super(shared);
    this.call = guestCall(typed, shared, this.onState, this.onShared, world);
  }

  changes(change: Partial<SharedState>) {
    this.holds = { ...this.holds, ...change };
    this.call.changed(this.holds);
  }
}

/** Two sides that read the same words, and the person approved. */
export async function connected(person: World, volunteer: World, shared = NOTHING_SHARED): Promise<{ host: Host; guest: Guest; digits: string }> {
  const host = new Host(person, shared);
  const digits = await host.digits();
  const guest = new Guest(digits, volunteer);
  await Promise.all([host.is("comparing"), guest.is("comparing")]);
  host.approve();
  await guest.is("open");
  return { host, guest, digits };
}
