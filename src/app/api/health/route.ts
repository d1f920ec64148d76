import { route } from "@/server/http/route";

export const dynamic = "force-dynamic";

/** The process serves. Needs no database. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: () => Response.json({ status: "ok" }) });
