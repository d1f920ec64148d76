import type { Task } from "@/domain/task";

export const evidenceTasks: readonly Task[] = [
  {
    id: "evidence.before", step: "evidence", number: 1, jurisdictions: ["france", "belgium"], minutes: 5, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.minor", step: "evidence", number: 2, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-3018", "fr-119"], belgium: ["be-child-focus", "be-images-abus"] },
    routes: { france: ["fr-station", "fr-pharos"], belgium: ["be-police"] },
    services: ["take-it-down"],
  },
  {
    id: "evidence.capture", step: "evidence", number: 3, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: true,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.log", step: "evidence", number: 4, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-memo-de-vie"], belgium: ["be-police-assistance-victimes"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.messages", step: "evidence", number: 5, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: true,
    contacts: { france: ["fr-17cyber"], belgium: ["be-police-assistance-victimes"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.no-link", step: "evidence", number: 6, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: true,
    contacts: { france: ["fr-116006", "fr-ma-securite"], belgium: ["be-iefh-igvm"] },
    routes: { belgium: ["be-removal-order"] },
    services: [],
  },
  {
    id: "evidence.without-looking", step: "evidence", number: 7, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: true,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.fingerprint", step: "evidence", number: 8, jurisdictions: ["france", "belgium"], minutes: 5, asksAge: true,
    contacts: {},
    routes: {},
    services: [],
  },
  {
    id: "evidence.keep-safe", step: "evidence", number: 9, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: true,
    contacts: { france: ["fr-memo-de-vie"], belgium: ["be-aide-juridique"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.official-record", step: "evidence", number: 10, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: true,
    contacts: { france: ["fr-3039"], belgium: ["be-aide-juridique"] },
    routes: {},
    services: [],
  },
  {
    id: "evidence.do-not", step: "evidence", number: 11, jurisdictions: ["france", "belgium"], minutes: 5, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm"] },
    routes: {},
    services: [],
  },
];
