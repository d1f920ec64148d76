import type { ProblemCode } from "@/domain/problem";
import { isDatabaseFault } from "@/server/database/fault";
import { note } from "@/server/log";
import { problem } from "@/server/problem";

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"] as const;
type Method = (typeof METHODS)[number];

export type Handler<Params> = (request: Request, params: Params) => Response | Promise<Response>;
type Handlers<Params> = Partial<Record<Exclude<Method, "HEAD" | "OPTIONS">, Handler<Params>>>;
export type Route<Params> = Record<Method, (request: Request, context: { params: Promise<Params> }) => Promise<Response>>;

/** The handlers of an address as the framework wants them: one for each method, 405 where there is none, and a fault never more than a code. */
export function route<Params>(handlers: Handlers<Params>): Route<Params> {
  const { GET } = handlers;
  const Allow = METHODS.filter((method) => method === "OPTIONS" || (method === "HEAD" ? GET : handlers[method])).join(", ");
  const refuse = () => problem("method-not-allowed", { Allow });
  const answering = (handle: Handler<Params> = refuse): Route<Params>["GET"] => async (request, { params }) => {
    try {
      return await handle(request, await params);
    } catch (error) {
      return problem(codeOf(error));
    }
  };
  return {
    GET: answering(GET),
    HEAD: answering(GET && (async (request, params) => withoutBody(await GET(request, params)))),
    POST: answering(handlers.POST),
    PUT: answering(handlers.PUT),
    PATCH: answering(handlers.PATCH),
    DELETE: answering(handlers.DELETE),
    OPTIONS: answering(() => new Response(null, { status: 204, headers: { Allow } })),
  };
}

async function withoutBody(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, response);
}

function codeOf(error: unknown): ProblemCode {
  if (isDatabaseFault(error)) return "unavailable";
  note("unexpected fault", error);
  return "unexpected";
}
