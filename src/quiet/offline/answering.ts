/** On a network that hangs, what is kept comes after this. */
export const PATIENCE_MS = 4_000;
/** Named by its own hash: what is kept is what would come. */
const HASHED = /^\/_next\/static\/|^\/[spq]-\w+\.(css|js)$/;

type Asked = Pick<Request, "url" | "method" | "mode">;

interface Means<Question extends Asked> {
  readonly home: string;
  /** What is kept for a path of ours. */
  readonly kept: (path: string) => Promise<Response | undefined>;
  readonly network: (request: Question) => Promise<Response>;
  readonly after: (ms: number, act: () => void) => unknown;
}

/**
 * How a request is answered where pages are kept: files that never change from what is kept; all else from the network, since facts are
 * corrected there, and from what is kept where the network fails. `null`: none of ours, the browser goes on as without us. Nothing is stored here.
 */
export function answering<Question extends Asked>({ home, kept, network, after }: Means<Question>): (request: Question, origin: string) => Promise<Response> | null {
  const keptInstead = async (request: Question, path: string) => {
    const found = await kept(path);
    if (found) return found;
    return request.mode === "navigate" ? Response.redirect(home) : Response.error();
  };
  const fromNetwork = async (request: Question, path: string): Promise<Response> => {
    try {
      const response = await network(request);
      return response.status < 500 ? response : ((await kept(path)) ?? response);
    } catch (error) {
      if (error instanceof TypeError) return keptInstead(request, path);
      throw error;
    }
  };
  const keptAfter = (path: string) => new Promise<Response>((resolve) => after(PATIENCE_MS, () => void kept(path).then((found) => found && resolve(found))));

  return (request, origin) => {
    const { pathname, origin: asked } = new URL(request.url);
    if (request.method !== "GET" || asked !== origin || pathname.startsWith("/api/")) return null;
    const path = pathname === "/" ? pathname : pathname.replace(/\/$/, "");
    if (HASHED.test(path)) return kept(path).then((found) => found ?? network(request));
    return Promise.race([fromNetwork(request, path), keptAfter(path)]);
  };
}
