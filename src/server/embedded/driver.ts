import type { SqlDriverAdapterFactory } from "@prisma/client/runtime/client";
import { DatabaseFault } from "@/server/database/fault";

type Driver = Awaited<ReturnType<SqlDriverAdapterFactory["connect"]>>;
export type SqlQuery = Parameters<Driver["queryRaw"]>[0];
export type SqlResultSet = Awaited<ReturnType<Driver["queryRaw"]>>;

const ABOUT = { provider: "postgres", adapterName: "embedded" } as const;

/** Prisma's way to a database whose single connection is elsewhere. Single statements only: each is a transaction of its own. */
export function driverOver(queryRaw: Driver["queryRaw"], executeRaw: Driver["executeRaw"]): SqlDriverAdapterFactory {
  const refuse = () => Promise.reject(new DatabaseFault("single statements only"));
  const driver: Driver = {
    ...ABOUT,
    queryRaw,
    executeRaw,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  };
  return { ...ABOUT, connect: () => Promise.resolve(driver) };
}
