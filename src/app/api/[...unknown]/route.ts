import { route } from "@/server/http/route";
import { problem } from "@/server/problem";

export const dynamic = "force-dynamic";

const missing = () => problem("not-found");

/** An address of the API that leads nowhere. */
export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = route({ GET: missing, POST: missing, PUT: missing, PATCH: missing, DELETE: missing });
