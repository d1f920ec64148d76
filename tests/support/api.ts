import { createHash } from "node:crypto";
import { reportableFacts } from "@/facts/reportable";
import { liveEventsRoute, liveRoute } from "@/server/http/live";
import { readyRoute } from "@/server/http/ready";
import { reportsRoute } from "@/server/http/reports";
import { restoreRoute, sealedRoute } from "@/server/http/sealed";
import type { Services } from "@/server/services";

const ORIGIN = "http://quatre-pas.test";
export const OCTETS = "application/octet-stream";
export const CREATE = { "Content-Type": OCTETS, "If-None-Match": "*" };
export const replacing = (tag: string | null) => ({ "Content-Type": OCTETS, "If-Match": tag ?? "" });

/** An id that no other test uses. */
export function idOf(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 32);
}

type Init = { headers?: Record<string, string>; body?: BodyInit };
type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";

/** Asks the handlers of the app as the framework would. */
export function apiOn(services: Services) {
  const routes = {
    sealed: sealedRoute(services),
    restore: restoreRoute(services),
    live: liveRoute(services),
    events: liveEventsRoute(services),
    reports: reportsRoute(services, reportableFacts),
    ready: readyRoute(services),
  };
  return (method: Method, route: keyof typeof routes, id = "", init: Init = {}): Promise<Response> =>
    routes[route][method](new Request(`${ORIGIN}/${route}/${id}`, { method, ...init, ...(init.body instanceof ReadableStream ? { duplex: "half" } : {}) }), { params: Promise.resolve({ id }) });
}
export type Api = ReturnType<typeof apiOn>;
