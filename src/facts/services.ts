import { z } from "zod";
import { indexById } from "@/facts/index-by-id";
import { serviceSchema, type Service } from "@/domain/service";

const COMPARED = { comparedOn: "2026-11-21", dueOn: "2027-02-21" };

/** Parsed on import: a record that does not fit stops the build. */
export const services: readonly Service[] = z.array(serviceSchema).parse([
  {
    id: "stopncii", name: { fr: "StopNCII.org" }, url: "https://stopncii.org", addressStatus: "seen",
    sends: "fingerprint", ageInImage: "adult", jurisdictions: ["france", "belgium"],
    facts: ["TD-10", "TD-11", "TD-12", "TD-13", "TD-14", "TD-16", "TD-17"],
    provenance: {
      ...COMPARED, confidence: "confirmed",
      sources: [
        { url: "https://stopncii.org/how-it-works/?lang=sv-se", kind: "official", date: null },
        { url: "https://stopncii.org/faq/?lang=fr-fr", kind: "official", date: null },
        { url: "https://aylo.com/newsroom/preventing-non-consensual-sharing/", kind: "third-party", date: "2023-11-30" },
      ],
    },
  },
  {
    id: "take-it-down", name: { fr: "Take It Down (NCMEC)" }, url: "https://takeitdown.ncmec.org", addressStatus: "to-check",
    sends: "fingerprint", ageInImage: "minor", jurisdictions: ["france", "belgium"],
    facts: ["TD-21", "TD-22"],
    provenance: {
      ...COMPARED, confidence: "confirmed",
      sources: [
        { url: null, label: "prnewswire.com", kind: "press", date: "2023-02-27" },
        { url: null, label: "nationthailand.com (Meta)", kind: "press", date: "2024-03-19" },
        { url: "https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/", kind: "third-party", date: "2024-02" },
      ],
    },
  },
  {
    id: "disrupt", name: { fr: "Disrupt (Point de Contact)" }, url: "https://www.pointdecontact.net/disrupt/", addressStatus: "seen",
    sends: "image", ageInImage: "any-asked", jurisdictions: ["france"],
    facts: ["TD-19"],
    provenance: {
      ...COMPARED, confidence: "confirmed",
      sources: [
        { url: "https://www.pointdecontact.net/disrupt/", kind: "association", date: null },
        { url: "https://www.pointdecontact.net/?p=14836", kind: "association", date: null },
      ],
    },
  },
]);

/** The service `id`; throws when there is none. */
export const serviceById = indexById("service", services);
