/** `act`, but at most once in `ms`: what comes sooner is dropped. The clock is an argument for tests. */
export function atMostEvery<T>(ms: number, act: (value: T) => void, now: () => number = () => performance.now()): (value: T) => void {
  let next = -Infinity;
  return (value) => {
    const at = now();
    if (at < next) return;
    next = at + ms;
    act(value);
  };
}
