import { Client } from "pg";

const AGAIN_AFTER_MS = 1_000;

interface Ears {
  hear(notice: string): void;
  /** The connection was lost and is back: something may have been missed. */
  again(): void;
}

/** A connection of its own that listens to live documents, and comes back by itself after the server was away. */
export function listenWithPatience(url: string, connectMs: number, ears: Ears): { start(): Promise<void>; stop(): Promise<void> } {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  async function connect(): Promise<void> {
    const own = new Client({ connectionString: url, connectionTimeoutMillis: connectMs, keepAlive: true });
    // Followed by "end": listened to only because an error that nobody listens to ends the process.
    own.on("error", () => undefined);
    own.on("notification", ({ payload = "" }) => ears.hear(payload));
    own.once("end", () => {
      if (client === own) connectLater();
    });
    await own.connect();
    await own.query("LISTEN live_document");
    client = own;
    if (isStopped) await stop();
  }

  function connectLater(): void {
    client = undefined;
    timer = setTimeout(() => connect().then(ears.again, connectLater), AGAIN_AFTER_MS);
  }

  async function stop(): Promise<void> {
    isStopped = true;
    clearTimeout(timer);
    const last = client;
    client = undefined;
    await last?.end();
  }

  return { start: connect, stop };
}
