import { appServices } from "@/server/app-services";
import { readyRoute } from "@/server/http/ready";

export const dynamic = "force-dynamic";

/** The database answers. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = readyRoute(appServices);
