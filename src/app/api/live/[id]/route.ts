import { appServices } from "@/server/app-services";
import { liveRoute } from "@/server/http/live";

export const dynamic = "force-dynamic";

/** What two devices share during a call, sealed. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = liveRoute(appServices);
