import { DatabaseFault } from "@/server/database/fault";
import { route } from "@/server/http/route";
import type { Services } from "@/server/services";

const PATIENCE_MS = 2_000;

/** 200 when the database answers; 503 when it does not, or not soon: an embedded one takes seconds to open for the first time. */
export function readyRoute(services: Services) {
  return route({
    async GET() {
      await soon(services.withDatabase(({ client }) => client.$queryRaw`SELECT 1`));
      return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
    },
  });
}

async function soon(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => (timer = setTimeout(() => reject(new DatabaseFault("slow")), PATIENCE_MS)));
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
