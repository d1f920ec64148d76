/**
 * One value for the whole process. The framework may give each route, and the front server has, its own copy of a module;
 * a database or a list of open streams must not exist twice.
 */
export function processWide<T extends object>(name: string, make: () => T): T {
  const key = Symbol.for(`quatre-pas.${name}`);
  const present: T | undefined = Reflect.get(globalThis, key);
  if (present) return present;
  const made = make();
  Reflect.set(globalThis, key, made);
  return made;
}
