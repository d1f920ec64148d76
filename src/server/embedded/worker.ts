import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { z } from "zod";
import { migrate } from "@/server/database/migrations";
import { holdFolder } from "@/server/embedded/folder-lock";
import { OPENED, type Answer, type Order, type Place, type Reply } from "@/server/embedded/messages";

/*
 * PGlite computes in the thread that calls it, and opening it takes seconds: in a thread of its own no page waits for it.
 * scripts/generate.mjs bundles this file into src/generated/embedded.mjs.
 */
if (!parentPort) throw new Error("this runs as a worker");
const port = parentPort;
const { folder, template }: Place = z.object({ folder: z.string(), template: z.string() }).parse(workerData);

mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
if (!(await holdFolder(dirname(folder)))) throw Object.assign(new Error(), { code: "folder-in-use" });
if (!existsSync(folder)) await create();
const postgres = await PGlite.create(folder);
await migrate({
  run: async (script) => void (await postgres.exec(script)),
  rows: async (statement, values = []) => (await postgres.query(statement, [...values])).rows,
});
const driver = await new PrismaPGlite(postgres).connect();

port.on("message", ({ number, order }: { number: number; order: Order }) => {
  void answerTo(order).catch(fault).then((answer) => {
    say({ number, answer });
    // What is no SQLSTATE is a fault of PGlite itself, which answers no more: the server opens the database anew.
    if (order.what === "close" || (answer.what === "fault" && !/^[0-9A-Z]{5}$/.test(answer.code))) port.close();
  });
});
say({ number: OPENED, answer: { what: "done" } });

/**
 * Copies the empty database of the build: making one takes many seconds and half a gigabyte. Under another name first, so that a
 * process that is killed meanwhile leaves no half of a database.
 */
async function create(): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  if (existsSync(template)) cpSync(template, unfinished, { recursive: true });
  else await (await PGlite.create(unfinished)).close();
  renameSync(unfinished, folder);
}

async function answerTo(order: Order): Promise<Answer> {
  switch (order.what) {
    case "query":
      return { what: "rows", rows: await driver.queryRaw(order.query) };
    case "execute":
      return { what: "count", count: await driver.executeRaw(order.query) };
    case "listen":
      await postgres.listen("live_document", (notice) => say({ notice }));
      return { what: "done" };
    case "close":
      await postgres.close();
      return { what: "done" };
  }
}

function say(message: Reply): void {
  port.postMessage(message);
}

/** The SQLSTATE, or the name of the error; never its message, which may quote a value. */
function fault(error: unknown): Answer {
  if (!(error instanceof Error)) return { what: "fault", code: "unknown" };
  const code: unknown = Reflect.get(error, "code") ?? Reflect.get(Object(error.cause), "originalCode");
  return { what: "fault", code: typeof code === "string" ? code : error.name };
}
