import type { Task } from "@/domain/task";

export const complaintTasks: readonly Task[] = [
  {
    id: "complaint.decide", step: "complaint", number: 1, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.where", step: "complaint", number: 2, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-ma-securite"], belgium: ["be-police-assistance-victimes"] },
    routes: { france: ["fr-station", "fr-prosecutor-letter", "fr-thesee", "fr-police-chat", "fr-17cyber", "fr-visioplainte"], belgium: ["be-police", "be-prosecutor-letter", "be-civil-party"] },
    services: [],
  },
  {
    id: "complaint.not-here", step: "complaint", number: 3, jurisdictions: ["france", "belgium"], minutes: 5, asksAge: false,
    contacts: { france: [], belgium: ["be-iefh-igvm", "be-child-focus"] },
    routes: { france: ["fr-plainte-en-ligne", "fr-pharos"], belgium: ["be-police-on-web", "be-iefh"] },
    services: [],
  },
  {
    id: "complaint.bring", step: "complaint", number: 4, jurisdictions: ["france", "belgium"], minutes: 30, asksAge: true,
    contacts: { france: [], belgium: ["be-police-assistance-victimes"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.say", step: "complaint", number: 5, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: false,
    contacts: { france: [], belgium: ["be-police-assistance-victimes"] },
    routes: { france: [], belgium: ["be-prosecutor-removal"] },
    services: [],
  },
  {
    id: "complaint.rights", step: "complaint", number: 6, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-france-victimes-reseau"], belgium: ["be-police-assistance-victimes"] },
    routes: { france: [], belgium: ["be-injured-person"] },
    services: [],
  },
  {
    id: "complaint.address", step: "complaint", number: 7, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: false,
    contacts: { france: ["fr-france-victimes-reseau"], belgium: ["be-police-assistance-victimes", "be-iefh-igvm"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.refused", step: "complaint", number: 8, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: false,
    contacts: { france: ["fr-3039"], belgium: ["be-iefh-igvm", "be-child-focus"] },
    routes: { france: ["fr-prosecutor-letter"], belgium: ["be-prosecutor-letter", "be-civil-party"] },
    services: [],
  },
  {
    id: "complaint.letter", step: "complaint", number: 9, jurisdictions: ["france", "belgium"], minutes: 60, asksAge: true,
    contacts: { france: ["fr-3039"], belgium: ["be-aide-juridique", "be-iefh-igvm"] },
    routes: { france: ["fr-prosecutor-letter"], belgium: ["be-prosecutor-letter", "be-prosecutor-removal"] },
    services: [],
  },
  {
    id: "complaint.after", step: "complaint", number: 10, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: false,
    contacts: { france: ["fr-france-victimes-reseau"], belgium: ["be-services-aide-victimes", "be-caw-slachtofferhulp"] },
    routes: { france: ["fr-civil-party"], belgium: ["be-injured-person", "be-civil-party"] },
    services: [],
  },
  {
    id: "complaint.urgent-judge", step: "complaint", number: 11, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: false,
    contacts: { france: ["fr-3039", "fr-cidff"], belgium: ["be-iefh-igvm", "be-aide-juridique"] },
    routes: { france: ["fr-civil-urgent"], belgium: ["be-removal-order", "be-prosecutor-removal"] },
    services: [],
  },
  {
    id: "complaint.protection", step: "complaint", number: 12, jurisdictions: ["france", "belgium"], minutes: 20, asksAge: false,
    contacts: { france: ["fr-17-police", "fr-114", "fr-3919", "fr-116006"], belgium: ["be-101", "be-112", "be-ecoute-violences-conjugales", "be-1712", "be-108"] },
    routes: { france: ["fr-protection-order"], belgium: ["be-residence-ban"] },
    services: [],
  },
  {
    id: "complaint.money", step: "complaint", number: 13, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: false,
    contacts: { france: ["fr-3039", "fr-france-victimes-reseau"], belgium: ["be-aide-juridique", "be-iefh-igvm"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.two-countries", step: "complaint", number: 14, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] },
    routes: { france: ["fr-prosecutor-letter"], belgium: ["be-prosecutor-letter", "be-removal-order"] },
    services: [],
  },
  {
    id: "complaint.no-permit", step: "complaint", number: 15, jurisdictions: ["france", "belgium"], minutes: 15, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-services-aide-victimes", "be-caw-slachtofferhulp", "be-iefh-igvm"] },
    routes: { france: ["fr-prosecutor-letter"], belgium: ["be-prosecutor-letter", "be-iefh"] },
    services: [],
  },
  {
    id: "complaint.amicable", step: "complaint", number: 16, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-116006"], belgium: ["be-iefh-igvm"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.time-limits", step: "complaint", number: 17, jurisdictions: ["france", "belgium"], minutes: 10, asksAge: false,
    contacts: { france: ["fr-3039"], belgium: ["be-iefh-igvm", "be-aide-juridique"] },
    routes: { france: [], belgium: [] },
    services: [],
  },
  {
    id: "complaint.thesee", step: "complaint", number: 20, jurisdictions: ["france"], minutes: 45, asksAge: true,
    contacts: { france: ["fr-17cyber"] },
    routes: { france: ["fr-thesee"] },
    services: [],
  },
  {
    id: "complaint.injured-person", step: "complaint", number: 21, jurisdictions: ["belgium"], minutes: 20, asksAge: false,
    contacts: { belgium: ["be-police-assistance-victimes"] },
    routes: { belgium: ["be-injured-person"] },
    services: [],
  },
];
