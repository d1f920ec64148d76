import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listening } from "./listening";

const CONFIG = `
[req]
distinguished_name = name
prompt = no
[name]
CN = Test Authority
[ca]
basicConstraints = critical,CA:true
[stamps]
basicConstraints = CA:false
extendedKeyUsage = critical,timeStamping
[web]
extendedKeyUsage = serverAuth
[tsa]
default_tsa = authority
[authority]
dir = .
serial = ./serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
accuracy = secs:1
ess_cert_id_chain = no
`;

/** A time-stamping authority of OpenSSL's own, with a root of its own, in a folder that ends with it. */
export interface Authority {
  url: string;
  folder: string;
  /** Every request that came, as bytes. */
  requests: Buffer[];
  /** What is done to an answer before it leaves, and how it leaves. */
  behave(how: Partial<Behaviour>): void;
  /** What `openssl ts -verify` says of a token: throws when it does not hold. */
  verify(token: Uint8Array, digestHex: string): string;
  end(): void;
}

interface Behaviour {
  alter: (answer: Buffer) => Buffer;
  status: number;
  delayMs: number;
  request: (request: Buffer) => Buffer;
}

export async function startAuthority(): Promise<Authority> {
  const folder = mkdtempSync(join(tmpdir(), "authority-"));
  const path = (name: string) => join(folder, name);
  const openssl = (...options: string[]) => execFileSync("openssl", options, { cwd: folder, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  writeFileSync(path("openssl.cnf"), CONFIG);
  writeFileSync(path("serial"), "01");
  const key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  openssl("req", "-x509", ...key, "-config", "openssl.cnf", "-extensions", "ca", "-subj", "/CN=Test Root", "-days", "30", "-keyout", "ca.key", "-out", "ca.pem");
  openssl("req", ...key, "-config", "openssl.cnf", "-subj", "/CN=Test Authority", "-keyout", "tsa.key", "-out", "tsa.csr");
  openssl("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30", "-extfile", "openssl.cnf", "-extensions", "stamps", "-out", "tsa.pem");

  const usual: Behaviour = { alter: (answer) => answer, status: 200, delayMs: 0, request: (request) => request };
  let behaviour = usual;
  const requests: Buffer[] = [];
  const server = createServer((request, response) => void (async () => {
    const body = await bodyOf(request);
    requests.push(body);
    writeFileSync(path("query.tsq"), behaviour.request(body));
    openssl("ts", "-reply", "-config", "openssl.cnf", "-queryfile", "query.tsq", "-signer", "tsa.pem", "-inkey", "tsa.key", "-out", "answer.tsr");
    const answer = behaviour.alter(readFileSync(path("answer.tsr")));
    setTimeout(() => response.writeHead(behaviour.status, { "Content-Type": "application/timestamp-reply" }).end(answer), behaviour.delayMs);
  })());
  const origin = await listening(server);
  return {
    url: `${origin}/stamps`,
    folder,
    requests,
    behave: (how) => {
      behaviour = { ...usual, ...how };
    },
    verify: (token, digestHex) => {
      writeFileSync(path("token.tst"), token);
      return openssl("ts", "-verify", "-digest", digestHex, "-in", "token.tst", "-token_in", "-CAfile", "ca.pem");
    },
    end: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
