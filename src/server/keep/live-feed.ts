/** Who follows a live document. */
export interface Follower {
  written(version: number, base64: string): void;
  ended(): void;
  /** Something may have been said that nobody heard: read the document again. */
  missed(): void;
}

/** What other devices write, from whichever server they wrote it to. */
export interface LiveFeed {
  /** Follows a document from now on; gives what stops it. */
  follow(id: string, follower: Follower): Promise<() => void>;
  /** Takes a notice of the database, as the trigger in prisma/migrations writes it. */
  hear(notice: string): void;
  /** The connection that hears was lost and is back. */
  missed(): void;
  /** Ends every stream: the server stops, or the database is gone. */
  endAll(): void;
}

/** `listen` is called with the first follower, and has the database's notices brought to `hear`. */
export function liveFeed(listen: () => Promise<void>): LiveFeed {
  const followers = new Map<string, Set<Follower>>();
  const unfinished = new Map<string, string[]>();
  const everyone = () => [...followers.values()].flatMap((set) => [...set]);
  let listening: Promise<void> | undefined;

  return {
    async follow(id, follower) {
      listening ??= listen().catch((error: unknown) => {
        listening = undefined;
        throw error;
      });
      await listening;
      const others = followers.get(id) ?? new Set();
      followers.set(id, others.add(follower));
      return () => {
        others.delete(follower);
        if (others.size > 0 || followers.get(id) !== others) return;
        followers.delete(id);
        unfinished.delete(id);
      };
    },
    hear(notice) {
      const [id = "", version, part, parts, content = ""] = notice.split(" ");
      const those = followers.get(id);
      if (!those) return;
      if (version === undefined) {
        for (const follower of [...those]) follower.ended();
        return;
      }
      const pieces = part === "1" ? [content] : [...(unfinished.get(id) ?? []), content];
      unfinished.set(id, pieces);
      if (part !== parts) return;
      unfinished.delete(id);
      // Fewer: the follower came between two parts, and has read the document since.
      if (pieces.length === Number(parts)) for (const follower of [...those]) follower.written(Number(version), pieces.join(""));
    },
    missed() {
      unfinished.clear();
      for (const follower of everyone()) follower.missed();
    },
    endAll() {
      for (const follower of everyone()) follower.ended();
    },
  };
}
