import { Serwist } from "serwist";
import { answering } from "@/quiet/offline/answering";
import { CACHE, type Kept } from "@/quiet/offline/kept";

declare const KEPT: Kept;
declare const registration: ServiceWorkerRegistration;

interface Asked extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
interface Installing extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
const isInstall = (event: Event): event is Installing => "waitUntil" in event;
const isAsked = (event: Event): event is Asked => "respondWith" in event;

// A new version of the pages comes with a new list: it takes over at once, and what is no longer on the list goes.
const kept = new Serwist({ precacheEntries: [...KEPT.entries], precacheOptions: { cacheName: CACHE }, skipWaiting: true, clientsClaim: true });
const answer = answering<Request>({ home: location.origin + KEPT.home, kept: found, network: (request) => fetch(request), after: (ms, act) => setTimeout(act, ms) });

// Whoever removes what is kept stops what is still coming.
const stopped = new AbortController();
addEventListener("message", () => stopped.abort());
addEventListener("install", (event) => {
  if (isInstall(event)) event.waitUntil(allArrived(event));
});
addEventListener("activate", kept.handleActivate);
addEventListener("fetch", (event) => {
  if (!isAsked(event)) return;
  const answered = answer(event.request, location.origin);
  if (answered) event.respondWith(answered);
});

/** Serwist's own look-up opens the cache, and so makes it again after it was removed. */
async function found(path: string): Promise<Response | undefined> {
  const key = kept.getPrecacheKeyForUrl(path);
  return key === undefined ? undefined : caches.match(key, { cacheName: CACHE });
}

/**
 * All or nothing: a first try that failed, or was stopped by the person, leaves nothing behind. Serwist's own install never ends when one
 * request fails: `parallel` of @serwist/utils 9.5.12 drops the error.
 */
async function allArrived(event: Event): Promise<void> {
  const arrivals = await Promise.allSettled([...kept.getUrlsToPrecacheKeys()].flatMap(([address, cacheKey]) =>
    kept.precacheStrategy.handleAll({ event, request: new Request(address, { cache: "reload", signal: stopped.signal }), url: new URL(address), params: { cacheKey } }),
  ));
  if (arrivals.every(({ status }) => status === "fulfilled")) return;
  if (stopped.signal.aborted || !registration.active) await caches.delete(CACHE);
  throw new Error("not all arrived");
}
