import { factReportSchema, type FactReport } from "@/domain/fact-report";
import { mediaType } from "@/server/http/media-type";
import { readBody } from "@/server/http/read-body";
import { route } from "@/server/http/route";
import { countReport } from "@/server/keep/fact-reports";
import { problem } from "@/server/problem";
import type { Services } from "@/server/services";

const LIMIT_BYTES = 1024;

/** Takes reports on the facts that are named in `known`; the facts are the caller's, the server knows none. */
export function reportsRoute(services: Services, known: ReadonlySet<string>) {
  return route({
    async POST(request) {
      if (mediaType(request) !== "application/json") return problem("wrong-type");
      const body = await readBody(request, LIMIT_BYTES, services.stallMs);
      if (!body.ok) return problem(body.error);
      const report = reportIn(body.value);
      if (!report || !known.has(report.fact)) return problem("bad-request");
      await services.withDatabase(({ client }, now) => countReport(client, report, now));
      return new Response(null, { status: 204 });
    },
  });
}

function reportIn(body: Uint8Array): FactReport | undefined {
  try {
    return factReportSchema.safeParse(JSON.parse(new TextDecoder().decode(body))).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
