import type { Traffic } from "./measure-page";

/** The most that may come over the wire: exact, hence the same on a busy machine. */
export type Limits = Partial<Readonly<Traffic>>;

/** The limits that `traffic` breaks, each as a sentence about `name`. */
export function brokenLimits(name: string, traffic: Traffic, limits: Limits): string[] {
  return (["bytes", "scriptBytes", "requests", "fonts"] as const).flatMap((figure) => {
    const limit = limits[figure];
    return limit !== undefined && traffic[figure] > limit ? [`${name}: ${figure} ${traffic[figure]}, more than ${limit}`] : [];
  });
}
