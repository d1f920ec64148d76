import { useEffect, useEffectEvent } from "react";
import { isLockDue } from "@/features/keep/lock-clock";

const CHECK_MS = 5_000;
const TOUCHES = ["pointerdown", "keydown", "wheel", "scroll", "input"] as const;

/** Screens on which the person is busy elsewhere for long: capturing link by link, writing a paper, a live call. */
const SITTING = "[data-screen=one-by-one], [data-screen=paper], [data-live=open]";

/** Calls `onDue` when the page was left hidden or untouched for too long, `onHide` as soon as it is not in front. */
export function useLock(isOpen: boolean, onDue: () => void, onHide: () => void): void {
  const due = useEffectEvent(onDue);
  const hide = useEffectEvent(onHide);
  useEffect(() => {
    if (!isOpen) return;
    let touched = Date.now();
    const check = () => {
      const now = Date.now();
      if (!isLockDue(touched, document.querySelector(SITTING) !== null, now)) return false;
      touched = now;
      due();
      return true;
    };
    const touch = () => {
      // A device that slept wakes with a touch before any timer ran.
      if (!check()) touched = Date.now();
    };
    const onVisibility = () => {
      if (!check() && document.visibilityState === "hidden") hide();
    };
    const timer = setInterval(check, CHECK_MS);
    for (const name of TOUCHES) addEventListener(name, touch, { capture: true, passive: true });
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("pagehide", hide);
    return () => {
      clearInterval(timer);
      for (const name of TOUCHES) removeEventListener(name, touch, { capture: true });
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("pagehide", hide);
    };
  }, [isOpen]);
}
