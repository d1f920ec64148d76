import { z } from "zod";
import { routeSchema, type Route } from "@/domain/route";
import { belgiumRoutes } from "@/facts/belgium/routes";
import { franceRoutes } from "@/facts/france/routes";
import { indexById } from "@/facts/index-by-id";

export const allRoutes: readonly Route[] = z.array(routeSchema).parse([...franceRoutes, ...belgiumRoutes]);

/** The route `id`; throws when there is none. */
export const routeById = indexById("route", allRoutes);
