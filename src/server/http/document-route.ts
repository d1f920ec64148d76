import { DOCUMENT_ID } from "@/domain/sealed";
import type { Database } from "@/server/database/database";
import { readBody } from "@/server/http/read-body";
import { entityTag, preconditionOf } from "@/server/http/precondition";
import { mediaType } from "@/server/http/media-type";
import type { Handler } from "@/server/http/route";
import type { Documents } from "@/server/keep/documents";
import { problem } from "@/server/problem";
import type { Services } from "@/server/services";

export interface OfId {
  id: string;
}

const OCTETS = "application/octet-stream";

/** What sealed and live documents have in common: written under a precondition, read with their tag, deleted. */
export function documentHandlers(services: Services, limit: number, documentsOf: (database: Database, now: Date) => Documents) {
  const put: Handler<OfId> = async (request, { id }) => {
    if (mediaType(request) !== OCTETS) return problem("wrong-type");
    const precondition = preconditionOf(request.headers);
    if (!precondition) return problem("precondition-missing");
    const body = await readBody(request, limit, services.stallMs);
    if (!body.ok) return problem(body.error);
    const version = await services.withDatabase((database, now) => {
      const documents = documentsOf(database, now);
      switch (precondition.kind) {
        case "none-yet": return documents.create(id, body.value);
        case "at-version": return documents.replace(id, body.value, precondition.version);
        case "never": return null;
      }
    });
    if (version === null) return problem("changed-meanwhile");
    return new Response(null, { status: precondition.kind === "none-yet" ? 201 : 200, headers: { ETag: entityTag(version) } });
  };

  const get: Handler<OfId> = async (_, { id }) => {
    const found = await services.withDatabase((database, now) => documentsOf(database, now).read(id));
    if (!found) return problem("not-found");
    return new Response(found.ciphertext, { headers: { "Content-Type": OCTETS, ETag: entityTag(found.version), "Cache-Control": "no-store" } });
  };

  const remove: Handler<OfId> = async (_, { id }) => {
    const isRemoved = await services.withDatabase((database, now) => documentsOf(database, now).remove(id));
    return isRemoved ? new Response(null, { status: 204 }) : problem("not-found");
  };

  return { GET: ofKnownForm(get), PUT: ofKnownForm(put), DELETE: ofKnownForm(remove) };
}

/** Answers 400 to an id that cannot be one, before anything else is looked at. */
export function ofKnownForm(handle: Handler<OfId>): Handler<OfId> {
  return (request, params) => (DOCUMENT_ID.test(params.id) ? handle(request, params) : problem("bad-id"));
}
