import type { Route } from "@/domain/route";
import { comparedWith } from "@/facts/compared-with";

export const belgiumRoutes: readonly Route[] = [
  {
    id: "be-police", jurisdiction: "belgium", kind: "complaint", takesImages: "yes", cost: "free",
    laws: ["be-tp-3bis"],
    sites: ["be-complaint-file", "be-complaint-how-local", "be-complaint-hearing-rights"],
    ...comparedWith("confirmed", ["BE-LAW-53", "BE-LAW-54", "BE-LAW-55", "BE-LAW-56", "BE-LAW-57", "BE-LAW-58", "BE-LAW-99", "BE-LAW-102"]),
  },
  {
    id: "be-prosecutor-letter", jurisdiction: "belgium", kind: "complaint", takesImages: "yes", cost: "free",
    laws: ["be-tp-3bis"],
    sites: ["be-complaint-file"],
    ...comparedWith("confirmed", ["BE-LAW-53", "BE-LAW-54", "BE-LAW-44", "BE-LAW-62"]),
  },
  {
    id: "be-civil-party", jurisdiction: "belgium", kind: "court", takesImages: "yes", cost: "free-possible-deposit",
    laws: ["be-tp-4"],
    sites: [],
    ...comparedWith("confirmed", ["BE-LAW-53", "BE-LAW-63", "BE-LAW-85"]),
  },
  {
    id: "be-police-on-web", jurisdiction: "belgium", kind: "complaint", takesImages: "no", cost: "free",
    laws: [],
    sites: ["be-complaint-how-local"],
    ...comparedWith("confirmed", ["BE-LAW-55"]),
  },
  {
    id: "be-injured-person", jurisdiction: "belgium", kind: "status", takesImages: "yes", cost: "free",
    laws: ["be-tp-3bis", "be-cic-28decies"],
    sites: ["be-complaint-injured-person-page"],
    ...comparedWith("confirmed", ["BE-LAW-62", "BE-LAW-63", "BE-LAW-64", "BE-LAW-65"]),
  },
  {
    id: "be-removal-order", jurisdiction: "belgium", kind: "court", takesImages: "yes", cost: "lawyer-and-bailiff",
    laws: ["be-cj-584", "be-cp1867-417-56", "be-cp-187"],
    sites: [],
    ...comparedWith("confirmed", ["BE-LAW-39", "BE-LAW-40", "BE-LAW-41", "BE-LAW-42", "BE-LAW-45"]),
  },
  {
    id: "be-prosecutor-removal", jurisdiction: "belgium", kind: "authority", takesImages: "yes", cost: "free",
    laws: ["be-cic-39bis", "be-cp1867-417-56", "be-cp-187"],
    sites: [],
    ...comparedWith("confirmed", ["BE-LAW-44", "BE-LAW-45"]),
  },
  {
    id: "be-iefh", jurisdiction: "belgium", kind: "advice", takesImages: "some", cost: "free",
    laws: [],
    sites: ["be-complaint-iefh-help", "be-complaint-iefh-scope"],
    ...comparedWith("confirmed", ["BE-LAW-46", "BE-LAW-47", "BE-LAW-53"]),
  },
  {
    id: "be-residence-ban", jurisdiction: "belgium", kind: "authority", takesImages: "some", cost: "free",
    laws: [],
    sites: ["be-complaint-residence-ban-page"],
    ...comparedWith("confirmed", ["BE-LAW-98", "BE-LAW-54"]),
  },
];
