import { newLiveCode, pairsOf } from "@/crypto/live-code";
import { openFrame, sealFrame, type FrameKind } from "@/crypto/live-frame";
import { agree, newEphemeral, offerOf, type Agreed, type Ephemeral } from "@/crypto/live-handshake";
import type { LiveAccess } from "@/crypto/live-code";
import type { Bytes } from "@/crypto/bytes";
import { createLive, replaceLiveOnce, type LiveFrame } from "@/device/live-document";
import { OPENED, openCall, type Comparing, type Ended, type Open, type OpenCall } from "@/device/live-call";
import { THIS_DEVICE, UNUSED_MINUTES, liveLife, type World } from "@/device/live-life";
import type { SharedState } from "@/domain/live";
import type { Locale } from "@/domain/locale";
import { failure, success, type Result } from "@/domain/result";
import type { AskError } from "@/device/ask-us";
import type { DeriveError } from "@/device/derive";

/** `waiting`: the digits are to be read aloud, in pairs. */
export type HostState = { readonly at: "making" } | { readonly at: "waiting"; readonly pairs: readonly string[] } | Comparing | Open | Ended;

export interface HostCall {
  /** Both read the same two words: what is shared goes out from now on. */
  approve(shared: SharedState): void;
  changed(shared: SharedState): void;
  /** Ends it for both, at once. */
  end(): void;
  /** The device is awake, or the network back. */
  now(): void;
}

interface Offered {
  readonly access: LiveAccess;
  readonly own: Ephemeral;
  readonly offer: Bytes;
  readonly version: number;
  readonly pairs: readonly string[];
}

const CODES_TRIED = 3;

/** The person's side of a live call: makes the digits, shows two words to who comes, and shares nothing before the person approves. */
export function hostCall(locale: Locale, onState: (state: HostState) => void, onShared: (shared: SharedState) => void, world: World = THIS_DEVICE): HostCall {
  let offered: Offered | undefined;
  let agreed: Agreed | undefined;
  let open: OpenCall | undefined;
  let lastSeen = 0;
  const life = liveLife(world, (why) => {
    open?.sync.stop();
    [offered, agreed, open] = [undefined, undefined, undefined];
    onState({ at: "ended", why });
  });
  const { end } = life;

  const begin = async () => {
    onState({ at: "making" });
    const made = await offerCall(locale, world, life.isOver);
    if (!made.ok) return end(made.error);
    // Given up while it was made: nobody may find it.
    if (!life.begins(made.value.access.id)) return;
    offered = made.value;
    lastSeen = offered.version;
    life.lasts(UNUSED_MINUTES, () => end("unused"));
    onState({ at: "waiting", pairs: offered.pairs });
    life.follow(offered.access.id, () => open?.sync.lastSeen() ?? lastSeen, { heard, gone: () => (open ? open.sync.over() : end("other")), reached: (isReached) => open?.reached(isReached) });
  };

  function heard(found: LiveFrame): void {
    if (open) return open.sync.heard(found);
    // After the answer and before the approval nobody has anything to write.
    if (!offered || lastSeen !== offered.version || found.version !== offered.version + 1) return end("altered");
    lastSeen = found.version;
    void reveal(offered, found);
  }

  async function reveal({ access, own, offer, version }: Offered, found: LiveFrame): Promise<void> {
    const answer = await openFrame(found.frame, access.key, { id: access.id, kind: "answer", version: found.version });
    if (!answer.ok) return end("altered");
    const both = await agree(own, { id: access.id, version, offer, answer: answer.value, reveal: own.opened }, access.mix);
    if (!both.ok) return end("altered");
    const frame = await sealed(own.opened, access, "reveal", found.version + 1);
    lastSeen = found.version + 1;
    const revealed = await life.insist(() => replaceLiveOnce(access.id, frame, found.version, world.fetch));
    if (life.isOver()) return;
    if (!revealed.ok) return end(revealed.error === "changed" ? "altered" : revealed.error === "gone" ? "other" : revealed.error);
    agreed = both.value;
    onState({ at: "comparing", words: agreed.words, locale });
  }

  void begin();
  return {
    approve(shared) {
      if (!offered || !agreed || open) return;
      onState(OPENED);
      const { access: { id } } = offered;
      open = openCall({ id, key: agreed.key, side: "person", version: lastSeen, fetch: world.fetch }, shared, life, world, onShared, onState);
    },
    changed: (shared) => open?.sync.changed(shared),
    end: () => end("me"),
    now: () => life.now(),
  };
}

async function offerCall(locale: Locale, world: World, isOver: () => boolean): Promise<Result<Offered, AskError | DeriveError>> {
  for (let tried = 1; ; tried += 1) {
    const code = newLiveCode();
    const access = await world.derive(code);
    if (!access.ok) return access;
    if (isOver()) return failure("gone");
    const own = await newEphemeral();
    const offer = await offerOf(own, locale);
    const created = await createLive(access.value.id, await sealed(offer, access.value, "offer", 0), world.fetch);
    if (created.ok) return success({ access: access.value, own, offer, version: created.value, pairs: pairsOf(code) });
    // These digits are taken, by chance.
    if (created.error !== "changed" || tried === CODES_TRIED) return created;
  }
}

async function sealed(content: Bytes, { id, key }: LiveAccess, kind: FrameKind, version: number): Promise<Bytes> {
  const frame = await sealFrame(content, key, { id, kind, version });
  if (!frame.ok) throw new Error("a hand-shake fits");
  return frame.value;
}
