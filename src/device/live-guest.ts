import { parseLiveCode, type LiveAccess } from "@/crypto/live-code";
import { kindOfFrame, openFrame, sealFrame } from "@/crypto/live-frame";
import { agree, newEphemeral, readOffer, type Agreed, type Ephemeral } from "@/crypto/live-handshake";
import type { Bytes } from "@/crypto/bytes";
import type { AskError } from "@/device/ask-us";
import type { DeriveError } from "@/device/derive";
import { readLive, replaceLiveOnce, type LiveFrame } from "@/device/live-document";
import { OPENED, openCall, type Comparing, type Ended, type Open, type OpenCall } from "@/device/live-call";
import { THIS_DEVICE, UNUSED_MINUTES, liveLife, type World } from "@/device/live-life";
import type { SharedState } from "@/domain/live";
import type { Locale } from "@/domain/locale";
import { failure, success, type Result } from "@/domain/result";

/** What the twelve digits can come to. `none`: no call under these digits. `taken`: somebody is connected, or was first. */
export type JoinFault = "too-short" | "too-long" | "check-digit" | "none" | "taken" | "altered" | Exclude<AskError, "gone" | "changed"> | DeriveError;

/** `refused`: type the digits again. `joined`: waiting for the person's screen. */
export type GuestState = { readonly at: "finding" } | { readonly at: "refused"; readonly fault: JoinFault } | { readonly at: "joined" } | Comparing | Open | Ended;

export interface GuestCall {
  changed(shared: SharedState): void;
  end(): void;
  now(): void;
}

interface Joined {
  readonly access: LiveAccess;
  readonly own: Ephemeral;
  readonly offer: Bytes;
  readonly locale: Locale;
  readonly version: number;
}

/** The volunteer's side of a live call, from the digits that were read aloud. `shared` is what the page holds until the person's state comes. */
export function guestCall(typed: string, shared: SharedState, onState: (state: GuestState) => void, onShared: (shared: SharedState) => void, world: World = THIS_DEVICE): GuestCall {
  let joined: Joined | undefined;
  let agreed: Agreed | undefined;
  let open: OpenCall | undefined;
  let lastSeen = 0;
  const life = liveLife(world, (why) => {
    open?.sync.stop();
    [joined, agreed, open] = [undefined, undefined, undefined];
    onState({ at: "ended", why });
  });
  const { end } = life;

  const begin = async () => {
    onState({ at: "finding" });
    const found = await joinCall(typed, world);
    if (!found.ok) {
      if (life.isOver()) return;
      life.stop();
      return onState({ at: "refused", fault: found.error });
    }
    if (!life.begins(found.value.access.id)) return;
    joined = found.value;
    lastSeen = joined.version + 1;
    life.lasts(UNUSED_MINUTES, () => end("unused"));
    onState({ at: "joined" });
    life.follow(joined.access.id, () => open?.sync.lastSeen() ?? lastSeen, { heard, gone: () => (open ? open.sync.over() : end("other")), reached: (isReached) => open?.reached(isReached) });
  };

  let isOpen = false;
  const took = (theirs: SharedState) => {
    if (!isOpen) onState(OPENED);
    isOpen = true;
    onShared(theirs);
  };

  let work = Promise.resolve();
  /** In turn: the approval may come while the words are still being reckoned. */
  function heard(found: LiveFrame): void {
    if (open) return open.sync.heard(found);
    lastSeen = found.version;
    work = work.then(() => next(found));
  }

  async function next(found: LiveFrame): Promise<void> {
    if (!joined) return;
    if (open) return open.sync.heard(found);
    const { access: { id, key, mix }, own, offer, locale, version } = joined;
    if (agreed) {
      if (kindOfFrame(found.frame) !== "person") return end("altered");
      open = openCall({ id, key: agreed.key, side: "volunteer", version: version + 2, fetch: world.fetch }, shared, life, world, took, onState);
      return open.sync.heard(found);
    }
    if (kindOfFrame(found.frame) === "person") return end("out-of-step");
    const reveal = await openFrame(found.frame, key, { id, kind: "reveal", version: version + 2 });
    const both = reveal.ok ? await agree(own, { id, version, offer, answer: own.opened, reveal: reveal.value }, mix) : reveal;
    if (!both.ok) return end("altered");
    agreed = both.value;
    if (!life.isOver()) onState({ at: "comparing", words: agreed.words, locale });
  }

  void begin();
  return {
    // What this side changed before the person's state came is not shared.
    changed: (changed) => isOpen && open?.sync.changed(changed),
    end: () => end("me"),
    now: () => life.now(),
  };
}

async function joinCall(typed: string, world: World): Promise<Result<Joined, JoinFault>> {
  const code = parseLiveCode(typed);
  if (!code.ok) return code;
  const derived = await world.derive(code.value);
  if (!derived.ok) return derived;
  const { id, key } = derived.value;
  const found = await readLive(id, world.fetch);
  if (!found.ok) return failure(faultOf(found.error));
  if (kindOfFrame(found.value.frame) !== "offer") return failure("taken");
  const { version } = found.value;
  const offer = await openFrame(found.value.frame, key, { id, kind: "offer", version: 0 });
  const read = offer.ok ? readOffer(offer.value) : offer;
  if (!offer.ok || !read.ok) return failure("altered");
  const own = await newEphemeral();
  const answer = await sealFrame(own.opened, key, { id, kind: "answer", version: version + 1 });
  if (!answer.ok) throw new Error("a hand-shake fits");
  const answered = await replaceLiveOnce(id, answer.value, version, world.fetch);
  return answered.ok ? success({ access: derived.value, own, offer: offer.value, locale: read.value.locale, version }) : failure(faultOf(answered.error));
}

/** Who was faster changed the offer. */
function faultOf(error: AskError): JoinFault {
  if (error === "gone") return "none";
  return error === "changed" ? "taken" : error;
}
