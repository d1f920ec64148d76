import { useEffect, type RefObject } from "react";

/** Ends the call when the page goes away, and looks at once when the device wakes or the network is back. */
export function useCallLife(call: RefObject<{ end(): void; now(): void } | null>): void {
  useEffect(() => {
    const end = () => call.current?.end();
    const now = () => {
      if (document.visibilityState === "visible") call.current?.now();
    };
    addEventListener("pagehide", end);
    addEventListener("online", now);
    document.addEventListener("visibilitychange", now);
    return () => {
      removeEventListener("pagehide", end);
      removeEventListener("online", now);
      document.removeEventListener("visibilitychange", now);
      end();
    };
  }, [call]);
}
