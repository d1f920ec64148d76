/** What can go wrong is a value, and its names are a closed list; what cannot go wrong, throws. */
export type Result<T, E extends string> = { ok: true; value: T } | { ok: false; error: E };

export function success<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function failure<E extends string>(error: E): { ok: false; error: E } {
  return { ok: false, error };
}
