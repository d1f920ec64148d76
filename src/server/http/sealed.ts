import { SEALED_LIMIT_BYTES } from "@/domain/sealed";
import { documentHandlers, ofKnownForm, type OfId } from "@/server/http/document-route";
import { route } from "@/server/http/route";
import { sealedDocuments } from "@/server/keep/sealed-documents";
import { problem } from "@/server/problem";
import type { Services } from "@/server/services";

export function sealedRoute(services: Services) {
  return route<OfId>(documentHandlers(services, SEALED_LIMIT_BYTES, ({ client }, now) => sealedDocuments(client, now)));
}

export function restoreRoute(services: Services) {
  return route<OfId>({
    POST: ofKnownForm(async (_, { id }) => {
      const isRestored = await services.withDatabase(({ client }, now) => sealedDocuments(client, now).restore(id));
      return isRestored ? new Response(null, { status: 204 }) : problem("not-found");
    }),
  });
}
