import { utf8 } from "@/crypto/bytes";
import { kindOfFrame, openFrame, sealFrame } from "@/crypto/live-frame";
import type { AskError, Fetch } from "@/device/ask-us";
import { readLive, replaceLive, type LiveFrame } from "@/device/live-document";
import type { LiveSide, LiveVersion, SharedState } from "@/domain/live";
import { failure, success, type Result } from "@/domain/result";
import { mergeShared, readLiveVersion, sameShared } from "@/rules/live";

/** A call whose key is agreed. */
export interface SyncedCall {
  readonly id: string;
  readonly key: CryptoKey;
  readonly side: LiveSide;
  /** The version after which the state follows. */
  readonly version: number;
  readonly fetch: Fetch;
}

export interface SyncEars {
  /** The other side changed something: what both hold now. */
  shared(shared: SharedState): void;
  /** The other side wrote, whether it changed something or not. */
  sign(): void;
  /** This side did, and it arrived. */
  wrote(): void;
  /** Whether all that was changed here has arrived. */
  sent(isSent: boolean): void;
  /** `altered`: what came was made by neither side. `gone`: the call is over. */
  failed(why: "altered" | "gone"): void;
  /** One change came altered and was refused; the right one could be read after it. */
  refused(): void;
}

export interface Sync {
  changed(shared: SharedState): void;
  heard(found: LiveFrame): void;
  /** Writes once more what both hold, as a sign of life; on the version last seen and on no other, so that nothing is overwritten. */
  beat(): void;
  /** Tries at once what could not be sent. */
  now(): void;
  lastSeen(): number;
  /** There is no such call any more: said once what came before it was looked at, for the other side may have ended it for what it saw there. */
  over(): void;
  stop(): void;
}

const AGAIN_MS = 1_000;
const LATER_MS = 10_000;
const NOTHING_WRITTEN = { person: 0, volunteer: 0 } as const;

/**
 * Keeps one state on two screens. A change is written on the version that was last seen and on no other; where somebody was faster, theirs
 * is read, mine put on it again, and written again. Every version carries the number of the last write of each side in it, so that a write
 * whose answer was lost is neither lost nor repeated. `mine` of the person starts the state; the volunteer's side waits for it.
 */
export function syncLive(call: SyncedCall, started: SharedState, ears: SyncEars): Sync {
  const { id, key, side, fetch } = call;
  const other = side === "person" ? "volunteer" : "person";
  let { version } = call;
  let mine = started;
  let known: LiveVersion | null = null;
  /** Written since, and not known to have arrived: each with a number of its own, so that what is found later tells which one did. */
  let underway: LiveVersion[] = [];
  let isInDoubt = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let work = Promise.resolve();
  const inTurn = (act: () => Promise<void>) => void (work = work.then(() => (isStopped ? undefined : act())));
  const isAllSent = () => (known ? sameShared(known.shared, mine) : side === "volunteer");

  async function push(isBeat = false): Promise<void> {
    let isDue = isBeat && known !== null;
    while (!isStopped && (isDue || !isAllSent())) {
      const error = await write();
      if (error === null) isDue = false;
      else if (error === "changed") await catchUp();
      else if (error === "gone" || !isAllSent()) return tryLater(error);
      else return; // A beat that does not arrive is no change that was lost.
    }
    if (!isStopped) ears.sent(true);
  }

  async function write(): Promise<AskError | null> {
    const next = nextVersion();
    const sealed = await sealFrame(utf8(JSON.stringify(next)), key, { id, kind: side, version: version + 1 });
    if (!sealed.ok) throw new Error("a closed state fits");
    if (underway.at(-1) !== next) underway.push(next);
    const written = await replaceLive(id, sealed.value, version, fetch);
    if (!written.ok) return written.error;
    if (written.value !== version + 1) return "changed";
    [version, known, underway] = [written.value, next, []];
    ears.wrote();
    return null;
  }

  function nextVersion(): LiveVersion {
    const last = underway.at(-1);
    if (last && sameShared(last.shared, mine)) return last;
    const writes = known?.writes ?? NOTHING_WRITTEN;
    return { shared: mine, writes: { ...writes, [side]: (last?.writes ?? writes)[side] + 1 } };
  }

  function tryLater(error: AskError): void {
    if (error === "gone") return fail("gone");
    ears.sent(false);
    clearTimeout(timer);
    timer = setTimeout(() => inTurn(() => push()), error === "too-many" ? LATER_MS : AGAIN_MS);
  }

  async function catchUp(): Promise<void> {
    const found = await readLive(id, fetch);
    if (!found.ok) {
      if (found.error === "gone") return fail(isInDoubt ? "altered" : "gone");
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      return;
    }
    const opened = await open(found.value);
    if (!opened.ok) fail("altered");
    else if (opened.value) take(opened.value);
  }

  /** Null: nothing new. */
  async function open(found: LiveFrame): Promise<Result<{ at: number; state: LiveVersion } | null, "altered">> {
    if (found.version <= version) return success(null);
    const kind = kindOfFrame(found.frame);
    if (kind !== "person" && kind !== "volunteer") return failure("altered");
    const content = await openFrame(found.frame, key, { id, kind, version: found.version });
    const state = content.ok ? readLiveVersion(new TextDecoder().decode(content.value)) : null;
    return state ? success({ at: found.version, state }) : failure("altered");
  }

  function take({ at, state }: { at: number; state: LiveVersion }): void {
    if (isStopped) return;
    const arrived = underway.find(({ writes }) => writes[side] === state.writes[side]);
    const base = (arrived ?? known)?.shared;
    const merged = base ? mergeShared(base, mine, state.shared) : state.shared;
    const hasWritten = state.writes[other] > (known?.writes[other] ?? 0);
    const isNews = known === null || !sameShared(merged, mine);
    [version, known, underway] = [at, state, []];
    mine = merged;
    if (hasWritten) ears.sign();
    if (isNews) ears.shared(merged);
  }

  function fail(why: "altered" | "gone"): void {
    stop();
    ears.failed(why);
  }

  function stop(): void {
    isStopped = true;
    clearTimeout(timer);
  }

  inTurn(() => push());
  return {
    changed(shared) {
      mine = shared;
      if (known || side === "person") inTurn(() => push());
    },
    heard: (found) => inTurn(async () => {
      const opened = await open(found);
      if (opened.ok) {
        if (opened.value) take(opened.value);
      } else {
        isInDoubt = true;
        // What came by the stream may have been damaged on its way: what the server holds decides.
        await catchUp();
        if (!isStopped) ears.refused();
        isInDoubt = false;
      }
      await push();
    }),
    beat: () => inTurn(() => push(true)),
    now: () => inTurn(() => push()),
    lastSeen: () => version,
    over: () => inTurn(async () => fail(isInDoubt ? "altered" : "gone")),
    stop,
  };
}
