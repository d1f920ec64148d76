import type { Route } from "@/domain/route";
import { comparedWith } from "@/facts/compared-with";

export const franceRoutes: readonly Route[] = [
  {
    id: "fr-station", jurisdiction: "france", kind: "complaint", takesImages: "yes", cost: "free",
    laws: ["fr-cpp-15-3", "fr-cpp-10-2"],
    sites: [],
    ...comparedWith("confirmed", ["FR-LAW-43", "FR-LAW-45", "FR-LAW-55", "FR-LAW-56", "FR-LAW-58", "FR-LAW-94", "FR-LAW-113"]),
  },
  {
    id: "fr-prosecutor-letter", jurisdiction: "france", kind: "complaint", takesImages: "yes", cost: "free",
    laws: ["fr-cpp-85"],
    sites: ["fr-complaint-sextortion-page"],
    ...comparedWith("confirmed", ["FR-LAW-54", "FR-LAW-55", "FR-LAW-60", "FR-LAW-94"]),
  },
  {
    id: "fr-thesee", jurisdiction: "france", kind: "complaint", takesImages: "some", cost: "free",
    laws: ["fr-cp-312-10", "fr-cpp-d8-2-1"],
    sites: ["fr-thesee-complaint", "fr-thesee-report", "fr-complaint-sextortion-page"],
    ...comparedWith("confirmed", ["FR-LAW-48", "FR-LAW-49", "FR-LAW-94"]),
  },
  {
    id: "fr-plainte-en-ligne", jurisdiction: "france", kind: "complaint", takesImages: "no", cost: "free",
    laws: ["fr-cpp-d8-2-1"],
    sites: ["fr-complaint-online-faq"],
    ...comparedWith("confirmed", ["FR-LAW-46", "FR-LAW-47", "FR-LAW-94"]),
  },
  {
    id: "fr-visioplainte", jurisdiction: "france", kind: "complaint", takesImages: "yes", cost: "free",
    laws: ["fr-cpp-15-3-1-1"],
    sites: [],
    ...comparedWith("confirmed", ["FR-LAW-53", "FR-LAW-94"]),
  },
  {
    id: "fr-pharos", jurisdiction: "france", kind: "report", takesImages: "some", cost: "free",
    laws: ["fr-cp-226-6"],
    sites: ["fr-complaint-pharos", "fr-complaint-cyberharassment-page"],
    ...comparedWith("confirmed", ["FR-LAW-52", "FR-LAW-88", "FR-LAW-05"]),
  },
  {
    id: "fr-17cyber", jurisdiction: "france", kind: "advice", takesImages: "yes", cost: "free",
    laws: [],
    sites: ["fr-complaint-17cyber"],
    ...comparedWith("confirmed", ["FR-LAW-51"]),
  },
  {
    id: "fr-police-chat", jurisdiction: "france", kind: "advice", takesImages: "yes", cost: "free",
    laws: [],
    sites: ["fr-complaint-police-chat"],
    ...comparedWith("single", ["FR-LAW-50"]),
  },
  {
    id: "fr-civil-party", jurisdiction: "france", kind: "court", takesImages: "yes", cost: "free-possible-deposit",
    laws: ["fr-cpp-85"],
    sites: [],
    ...comparedWith("confirmed", ["FR-LAW-59", "FR-LAW-60", "FR-LAW-61"]),
  },
  {
    id: "fr-civil-urgent", jurisdiction: "france", kind: "court", takesImages: "yes", cost: "lawyer",
    laws: ["fr-cc-9", "fr-cpc-834", "fr-cpc-835", "fr-lcen-6-3"],
    sites: [],
    ...comparedWith("confirmed", ["FR-LAW-72", "FR-LAW-74", "FR-LAW-73", "FR-LAW-75"]),
  },
  {
    id: "fr-protection-order", jurisdiction: "france", kind: "court", takesImages: "some", cost: "lawyer",
    laws: ["fr-cc-515-9", "fr-cc-515-11", "fr-cc-515-13-1", "fr-cp-227-4-2"],
    sites: [],
    ...comparedWith("confirmed", ["FR-LAW-76", "FR-LAW-77", "FR-LAW-78", "FR-LAW-97"]),
  },
];
