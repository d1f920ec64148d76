import { connect, createServer } from "node:net";
import { unlinkSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";

/**
 * Holds a folder for one process: two that opened the same database files would destroy them. A socket, because the system lets go
 * of it however the process ends; what a killed process leaves is a name that nobody answers on. False: another has it.
 */
export async function holdFolder(folder: string): Promise<boolean> {
  const path = shortest(join(folder, "in-use"));
  if (await isBound(path)) return true;
  if (await isAnswered(path)) return false;
  unlinkSync(path);
  return isBound(path);
}

/** The name of a socket may have about a hundred characters. */
function shortest(path: string): string {
  const short = relative(process.cwd(), path);
  return isAbsolute(short) || short.length > path.length ? path : short;
}

function isBound(path: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen(path, () => resolve(true)).unref();
  });
}

function isAnswered(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false)).once("close", () => socket.destroy());
  });
}
