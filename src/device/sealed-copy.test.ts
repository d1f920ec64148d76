import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { utf8, type Bytes } from "@/crypto/bytes";
import { openEnvelope, sealEnvelope } from "@/crypto/envelope";
import { ARGON2ID } from "@/crypto/kdf";
import type { SealedAccess } from "@/crypto/sealed-code";
import { LARGEST_COPY, createCopy, deleteCopy, eraseForGood, readCopy, replaceCopy, restoreCopy } from "@/device/sealed-copy";
import { failure, success } from "@/domain/result";

const ID = "0123456789abcdef0123456789abcdef";
const ENVELOPE = Uint8Array.of(1, 2, 3);
const OCTETS = { "Content-Type": "application/octet-stream" };

/** The server of the contract, in memory, for one copy. `meddle` is another device, at work before a request is answered. */
class OneCopy {
  content: Bytes | null = null;
  aside: Bytes | null = null;
  version = 0;
  readonly seen: { path: string; init: RequestInit }[] = [];
  readonly meddle: (copy: OneCopy, method: string) => void;

  constructor(meddle: OneCopy["meddle"] = () => {}) {
    this.meddle = meddle;
  }

  write(content: Bytes) {
    this.content = content;
    this.version += 1;
  }

  readonly fetch: typeof globalThis.fetch = async (path, init = {}) => {
    this.seen.push({ path: String(path), init });
    const method = init.method ?? "GET";
    this.meddle(this, method);
    const headers = new Headers(init.headers);
    const ETag = () => `"${this.version}"`;
    if (method === "POST") {
      if (!this.aside) return new Response(null, { status: 404 });
      [this.content, this.aside] = [this.aside, null];
      return new Response(null, { status: 204 });
    }
    if (method === "PUT") {
      const isExpected = this.content ? headers.get("If-Match") === ETag() : headers.get("If-None-Match") === "*";
      if (!isExpected) return new Response(null, { status: 412 });
      const status = this.content ? 200 : 201;
      this.write(new Uint8Array(await new Response(init.body).arrayBuffer()));
      return new Response(null, { status, headers: { ETag: ETag() } });
    }
    if (!this.content) return new Response(null, { status: 404 });
    if (method === "GET") return new Response(this.content, { headers: { ...OCTETS, ETag: ETag() } });
    [this.content, this.aside] = [null, this.content];
    return new Response(null, { status: 204 });
  };
}

async function access(): Promise<SealedAccess> {
  const key = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  return { id: ID, key, kdf: { ...ARGON2ID, salt: new Uint8Array(16) } };
}

const answering = (status: number, headers: HeadersInit = {}, body: BodyInit | null = null): typeof globalThis.fetch => async () => new Response(body, { status, headers });

describe("a sealed copy", () => {
  it("is created once, read, replaced, set aside and brought back", async () => {
    const { fetch } = new OneCopy();
    expect(await readCopy(ID, fetch)).toEqual(failure("gone"));
    expect(await createCopy(ID, ENVELOPE, fetch)).toEqual(success({ etag: '"1"' }));
    expect(await createCopy(ID, ENVELOPE, fetch)).toEqual(failure("changed"));
    expect(await readCopy(ID, fetch)).toEqual(success({ etag: '"1"', envelope: ENVELOPE }));
    expect(await replaceCopy(ID, Uint8Array.of(4), '"1"', fetch)).toEqual(success({ etag: '"2"' }));
    expect(await deleteCopy(ID, fetch)).toEqual(success(null));
    expect(await readCopy(ID, fetch)).toEqual(failure("gone"));
    expect(await replaceCopy(ID, ENVELOPE, '"2"', fetch)).toEqual(failure("changed"));
    expect(await restoreCopy(ID, fetch)).toEqual(success(null));
    expect(await readCopy(ID, fetch)).toEqual(success({ etag: '"2"', envelope: Uint8Array.of(4) }));
    expect(await restoreCopy(ID, fetch)).toEqual(failure("gone"));
  });

  it("is not overwritten by who read it before another wrote", async () => {
    const { fetch } = new OneCopy();
    await createCopy(ID, ENVELOPE, fetch);
    await replaceCopy(ID, Uint8Array.of(4), '"1"', fetch);
    expect(await replaceCopy(ID, Uint8Array.of(5), '"1"', fetch)).toEqual(failure("changed"));
  });

  it("is asked for without cookie, cache, referrer or redirection, and of nobody else", async () => {
    const copy = new OneCopy();
    await createCopy(ID, ENVELOPE, copy.fetch);
    await readCopy(ID, copy.fetch);
    await deleteCopy(ID, copy.fetch);
    await restoreCopy(ID, copy.fetch);
    expect(copy.seen.map(({ path, init }) => `${init.method} ${path}`)).toEqual([`PUT /api/sealed/${ID}`, `GET /api/sealed/${ID}`, `DELETE /api/sealed/${ID}`, `POST /api/sealed/${ID}/restore`]);
    for (const { init } of copy.seen) expect(init).toMatchObject({ mode: "same-origin", cache: "no-store", credentials: "omit", referrerPolicy: "no-referrer", redirect: "error" });
    expect(copy.seen[0]?.init.headers).toEqual({ "If-None-Match": "*", ...OCTETS });
  });
});

describe("the answer", () => {
  it.each([
    [404, "gone"], [412, "changed"], [413, "too-large"], [429, "too-many"],
    [500, "server"], [503, "server"], [400, "server"], [415, "server"], [428, "server"], [200, "server"],
  ] as const)("%i to a first copy is `%s`", async (status, error) => {
    expect(await createCopy(ID, ENVELOPE, answering(status))).toEqual(failure(error));
  });

  it("without a tag is none of ours", async () => {
    expect(await createCopy(ID, ENVELOPE, answering(201))).toEqual(failure("server"));
    expect(await readCopy(ID, answering(200, OCTETS, "x"))).toEqual(failure("server"));
  });

  it("of a hotel's log-in page is none of ours", async () => {
    const portal = answering(200, { "Content-Type": "text/html", ETag: '"1"' }, "<h1>Welcome</h1>");
    expect(await readCopy(ID, portal)).toEqual(failure("server"));
    expect(await deleteCopy(ID, portal)).toEqual(failure("server"));
    expect(await restoreCopy(ID, portal)).toEqual(failure("server"));
  });

  it("that is larger than a copy can be is none of ours", async () => {
    expect(await readCopy(ID, answering(200, { ...OCTETS, ETag: '"1"' }, new Uint8Array(LARGEST_COPY + 1)))).toEqual(failure("server"));
  });

  it("is not asked for what the server would refuse", async () => {
    expect(await createCopy(ID, new Uint8Array(LARGEST_COPY + 1), () => expect.fail("asked"))).toEqual(failure("too-large"));
  });
});

describe("without network", () => {
  let server: Server;
  let origin = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.endsWith("/restore")) response.writeHead(302, { location: "/elsewhere" }).end();
      else response.writeHead(200, { ...OCTETS, etag: '"1"', "content-length": "100" }).write("cut", () => response.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    origin = `http://127.0.0.1:${address.port}`;
  });
  afterAll(() => server.close());

  /** Node's own, given the origin that a page has by itself. */
  const from = (host: string): typeof globalThis.fetch => (path, init) => fetch(`${host}${String(path)}`, { ...init, mode: "cors" });

  it("is `offline`, whatever was asked", async () => {
    const nobody = from("http://127.0.0.1:1");
    for (const answer of [createCopy(ID, ENVELOPE, nobody), readCopy(ID, nobody), replaceCopy(ID, ENVELOPE, '"1"', nobody), deleteCopy(ID, nobody), restoreCopy(ID, nobody), eraseForGood(await access(), nobody)]) {
      expect(await answer).toEqual(failure("offline"));
    }
  });

  it("is `offline` when the answer breaks off", async () => {
    expect(await readCopy(ID, from(origin))).toEqual(failure("offline"));
  });

  it("is `offline` when somebody sends us elsewhere", async () => {
    expect(await restoreCopy(ID, from(origin))).toEqual(failure("offline"));
  });

  it("is `offline` when nobody answers in time", async () => {
    expect(await readCopy(ID, () => Promise.reject(new DOMException("late", "TimeoutError")))).toEqual(failure("offline"));
  });
});

describe("erasing for good", () => {
  async function holding(content: string, meddle?: (copy: OneCopy, method: string) => void) {
    const opens = await access();
    const sealed = await sealEnvelope(utf8(content), opens.key, opens.kdf);
    if (!sealed.ok) throw new Error(sealed.error);
    const copy = new OneCopy(meddle);
    copy.write(sealed.value);
    return { copy, opens };
  }
  const emptied = async (content: Bytes | null, opens: SealedAccess) => content && openEnvelope(content, opens.key);

  it("leaves nothing but an empty envelope to bring back, as long as the one before", async () => {
    const { copy, opens } = await holding("case");
    const { length } = copy.content ?? [];
    expect(await eraseForGood(opens, copy.fetch)).toEqual(success(null));
    expect(copy.content).toBeNull();
    expect(copy.aside).toHaveLength(length);
    expect(await emptied(copy.aside, opens)).toEqual(success(new Uint8Array(0)));
  });

  it("reaches a copy that was only set aside", async () => {
    const { copy, opens } = await holding("case");
    await deleteCopy(ID, copy.fetch);
    expect(await eraseForGood(opens, copy.fetch)).toEqual(success(null));
    expect(await emptied(copy.aside, opens)).toEqual(success(new Uint8Array(0)));
  });

  it("has nothing to do where there is nothing", async () => {
    expect(await eraseForGood(await access(), new OneCopy().fetch)).toEqual(success(null));
  });

  it("wins over a device that writes meanwhile", async () => {
    let writes = 2;
    const { copy, opens } = await holding("case", (meddled, method) => {
      if (method === "PUT" && writes-- > 0) meddled.write(utf8("newer"));
    });
    expect(await eraseForGood(opens, copy.fetch)).toEqual(success(null));
    expect(await emptied(copy.aside, opens)).toEqual(success(new Uint8Array(0)));
  });

  it("gives up, and says so, where a device never stops writing", async () => {
    const { copy, opens } = await holding("case", (meddled, method) => {
      if (method === "PUT") meddled.write(utf8("newer"));
    });
    expect(await eraseForGood(opens, copy.fetch)).toEqual(failure("changed"));
    expect(copy.content).toEqual(utf8("newer"));
  });

  it("says that the network went before it was done", async () => {
    const { copy, opens } = await holding("case", (_, method) => {
      if (method === "DELETE") throw new TypeError("network");
    });
    expect(await eraseForGood(opens, copy.fetch)).toEqual(failure("offline"));
    expect(await emptied(copy.content, opens)).toEqual(success(new Uint8Array(0)));
  });
});
