import { z } from "zod";
import { siteSchema, type Site } from "@/domain/site";
import { complaintBelgiumSites } from "@/facts/sites/complaint-belgium";
import { complaintFranceSites } from "@/facts/sites/complaint-france";
import { evidenceSites } from "@/facts/sites/evidence";
import { lawBelgiumSites } from "@/facts/sites/law-belgium";
import { lawFranceSites } from "@/facts/sites/law-france";
import { lawPageSites } from "@/facts/sites/law-page";
import { preventionSites } from "@/facts/sites/prevention";
import { removalSites } from "@/facts/sites/removal";
import { supportSites } from "@/facts/sites/support";
import { indexById } from "@/facts/index-by-id";

/** Every official page that prose points to. */
export const allSites: readonly Site[] = z.array(siteSchema).parse([
  ...lawFranceSites, ...lawBelgiumSites, ...lawPageSites, ...evidenceSites, ...supportSites, ...complaintFranceSites, ...complaintBelgiumSites, ...removalSites, ...preventionSites,
]);

/** The page `id`; throws when there is none. */
export const siteById = indexById("site", allSites);
