import { appServices } from "@/server/app-services";
import { restoreRoute } from "@/server/http/sealed";

export const dynamic = "force-dynamic";

/** Brings back a sealed case file that was deleted. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = restoreRoute(appServices);
