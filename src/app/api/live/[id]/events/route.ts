import { appServices } from "@/server/app-services";
import { liveEventsRoute } from "@/server/http/live";

export const dynamic = "force-dynamic";

/** Each version of a live document as it is written. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = liveEventsRoute(appServices);
