import { LIVE_LIMIT_BYTES } from "@/domain/sealed";
import { documentHandlers, ofKnownForm, type OfId } from "@/server/http/document-route";
import { liveEvents } from "@/server/http/live-events";
import { route } from "@/server/http/route";
import { liveDocuments } from "@/server/keep/live-documents";
import { problem } from "@/server/problem";
import type { Services } from "@/server/services";

export function liveRoute(services: Services) {
  return route<OfId>(documentHandlers(services, LIVE_LIMIT_BYTES, ({ client }, now) => liveDocuments(client, now)));
}

export function liveEventsRoute(services: Services) {
  return route<OfId>({
    GET: ofKnownForm(async (request, { id }) => {
      const events = await liveEvents(services, id, request.headers.get("Last-Event-ID"));
      if (!events) return problem("not-found");
      return new Response(events, { headers: { "Content-Type": "text/event-stream", "Cache-Control": "no-store", "X-Accel-Buffering": "no" } });
    }),
  });
}
