/**
 * Keeps the pages that `worker` names on this device, to be read without a network. Only after the person's choice: it is a trace. False
 * where they did not all arrive, or the browser refuses; then nothing stays.
 */
export async function keepPages(worker: string): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  const isKept = await navigator.serviceWorker.register(worker, { scope: "/", updateViaCache: "none" }).then(isActive, () => false);
  if (!isKept) await removePages();
  return isKept;
}

/** Removes what `keepPages` kept, and the worker that serves it. False where something stayed. */
export function removePages(): Promise<boolean> {
  return clearWorkers().then(clearCaches).then(() => true, () => false);
}

export async function clearCaches(): Promise<void> {
  if (!("caches" in globalThis)) return;
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

export async function clearWorkers(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registrations = await navigator.serviceWorker.getRegistrations();
  // What is still arriving would come after what is cleared.
  for (const { installing } of registrations) installing?.postMessage("stop");
  const gone = await Promise.all(registrations.map((registration) => registration.unregister()));
  // False also means that it went by itself meanwhile.
  if (gone.includes(false) && (await navigator.serviceWorker.getRegistrations()).length > 0) throw new Error("a service worker stayed");
}

function isActive({ installing, waiting, active }: ServiceWorkerRegistration): Promise<boolean> {
  const worker = installing ?? waiting ?? active;
  return new Promise((resolve) => {
    const look = () => {
      if (worker?.state === "activated") resolve(true);
      if (!worker || worker.state === "redundant") resolve(false);
    };
    worker?.addEventListener("statechange", look);
    look();
  });
}
