const MINUTE_MS = 60_000;

export const LOCK_MINUTES = 3;
/** While somebody captures link by link, writes a paper or is on a live call, the page stands still for long. */
export const SITTING_MINUTES = 20;

/** Whether a page that nobody touched since `touched` is to be locked at `now`. A clock that jumped, either way, does not keep it open. */
export function isLockDue(touched: number, isSitting: boolean, now: number): boolean {
  return Math.abs(now - touched) >= (isSitting ? SITTING_MINUTES : LOCK_MINUTES) * MINUTE_MS;
}
