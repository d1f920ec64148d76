import type { SqlQuery, SqlResultSet } from "@/server/embedded/driver";

/** Where the database lives, and the empty one that it begins as a copy of. */
export interface Place {
  folder: string;
  template: string;
}

/** What the server asks of the thread that holds the embedded database. */
export type Order = { what: "query" | "execute"; query: SqlQuery } | { what: "listen" } | { what: "close" };

export type Answer =
  | { what: "rows"; rows: SqlResultSet }
  | { what: "count"; count: number }
  | { what: "done" }
  | { what: "fault"; code: string };

/** The number of what nobody orders: the database is open, or why not. */
export const OPENED = 0;

/** What the thread says: an answer to the order of that number, or a notice of the database that nobody asked for. */
export type Reply = { number: number; answer: Answer } | { notice: string };
