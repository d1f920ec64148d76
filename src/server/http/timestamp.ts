import type { Authority } from "@/server/authority";
import { stamp } from "@/server/authority";
import { mediaType } from "@/server/http/media-type";
import { readBody } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { problem } from "@/server/problem";

/** A SHA-256, and not a byte more: no word fits in. */
const IMPRINT_BYTES = 32;
const STALL_MS = 10_000;
const OCTETS = "application/octet-stream";

/** Passes a salted digest to the authority that the host configured, and its token back. Nothing is kept or written. */
export function timestampRoute(authority: () => Authority | null) {
  return route({
    async POST(request) {
      const configured = authority();
      if (!configured) return problem("not-offered");
      if (mediaType(request) !== OCTETS) return problem("wrong-type");
      const body = await readBody(request, IMPRINT_BYTES, STALL_MS);
      if (!body.ok) return problem(body.error);
      if (body.value.length !== IMPRINT_BYTES) return problem("bad-request");
      const token = await stamp(configured, body.value);
      return token.ok ? new Response(token.value, { headers: { "Content-Type": OCTETS } }) : problem(token.error);
    },
  });
}
