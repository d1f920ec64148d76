import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { Client } from "pg";
import { freePort } from "../../scripts/bench/processes";

const DEBIAN = "/usr/lib/postgresql";
const PLACES = () => [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)).map((version) => join(DEBIAN, version, "bin")) : []),
  ...(process.env["PATH"] ?? "").split(delimiter),
];

/** A PostgreSQL server of our own, on a free port, with its files in a temporary folder. */
export interface Postgres {
  /** A new empty database. */
  newDatabase(): Promise<string>;
  stop(): void;
  /** Starts it again after `stop`, on the same port, with what it had. */
  start(): void;
  /** Stops it and erases its files. */
  end(): void;
}

export async function startPostgres(): Promise<Postgres> {
  const bin = binaries();
  const owner = process.getuid?.() === 0 ? userId("postgres") : undefined;
  const folder = mkdtempSync(join(tmpdir(), "quatre-pas-postgres-"));
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const run = (program: string, ...args: string[]) => void execFileSync(join(bin, program), args, { cwd: folder, stdio: "ignore", ...owner });
  let databases = 0;

  const postgres: Postgres = {
    async newDatabase() {
      databases += 1;
      const name = `keep_${databases}`;
      const client = new Client({ connectionString: urlOf("postgres") });
      await client.connect();
      await client.query(`CREATE DATABASE ${name}`);
      await client.end();
      return urlOf(name);
    },
    start: () => run("pg_ctl", "start", "-w", "-D", data, "-l", join(folder, "log"), "-o", `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`),
    stop: () => run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data),
    end() {
      spawnSync(join(bin, "pg_ctl"), ["stop", "-w", "-m", "immediate", "-D", data], { cwd: folder, stdio: "ignore", ...owner });
      rmSync(folder, { recursive: true, force: true });
    },
  };
  const urlOf = (database: string) => `postgresql://postgres@127.0.0.1:${port}/${database}`;
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
  postgres.start();
  return postgres;
}

/** The folder of PostgreSQL's programs (`tests/support/programs.ts` installs them when it may). */
function binaries(): string {
  const found = PLACES().find((place) => existsSync(join(place, "initdb")) && existsSync(join(place, "pg_ctl")));
  if (!found) throw new Error("PostgreSQL is missing: install it (apt-get install postgresql), then run the tests again");
  return found;
}

/** PostgreSQL refuses to run as root. */
function userId(name: string): { uid: number; gid: number } {
  const ask = (flag: string) => Number(execFileSync("id", [flag, name], { encoding: "utf8" }));
  return { uid: ask("-u"), gid: ask("-g") };
}
