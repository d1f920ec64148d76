import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { z } from "zod";
import { readQuietFiles, type QuietFile } from "@/quiet/server/files";
import { quietHandler } from "@/quiet/server/handler";
import { listening } from "./listening";

export interface Host {
  origin: string;
  /** Every path that was asked for, in order. */
  asked: string[];
  /** The files as they are served; a test may publish others. */
  files: Map<string, QuietFile>;
  /** The network is gone: nothing answers here any more. */
  cut(): Promise<void>;
}

/** The frozen files behind our own server, in this process. `only`: as any file server has them, without a header of ours. */
export async function hostQuiet(only?: "files"): Promise<Host> {
  const files = readQuietFiles("quiet", z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync("build/live-scripts.json", "utf8"))));
  const asked: string[] = [];
  const ours = quietHandler(files, (_, response) => response.writeHead(503).end());
  const plain: RequestListener = (request, response) => {
    const file = files.get(request.url?.split("?")[0] ?? "");
    if (file) response.writeHead(200, { "Content-Type": file.type }).end(file.bodies.identity);
    else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    (only ? plain : ours)(request, response);
  });
  const origin = await listening(server);
  return {
    origin,
    asked,
    files,
    cut: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

/** Publishes another text in place of one, under the same address. */
export function publish({ files }: Host, path: string, change: (text: string) => string): void {
  const file = files.get(path);
  if (!file?.bodies.identity) throw new Error(`${path} is not hosted`);
  const body = Buffer.from(change(file.bodies.identity.toString()));
  if (body.equals(file.bodies.identity)) throw new Error(`${path} did not change`);
  files.set(path, { ...file, hash: `${file.hash}x`, bodies: { identity: body } });
}
