import { appServices } from "@/server/app-services";
import { sealedRoute } from "@/server/http/sealed";

export const dynamic = "force-dynamic";

/** A case file that its device sealed. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = sealedRoute(appServices);
