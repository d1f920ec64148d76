import { reportableFacts } from "@/facts/reportable";
import { appServices } from "@/server/app-services";
import { reportsRoute } from "@/server/http/reports";

export const dynamic = "force-dynamic";

/** A reader says that a fact is wrong. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = reportsRoute(appServices, reportableFacts);
