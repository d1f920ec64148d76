import type { Task } from "@/domain/task";

const everywhere: Task["jurisdictions"] = ["france", "belgium"];
const allAges: Task["contacts"] = { france: ["fr-3018", "fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] };

export const removalTasks: readonly Task[] = [
  {
    id: "removal.order", step: "removal", number: 1, jurisdictions: everywhere, minutes: 30, asksAge: true,
    contacts: allAges, routes: {}, services: [],
  },
  {
    id: "removal.report", step: "removal", number: 2, jurisdictions: everywhere, minutes: 10, asksAge: true,
    contacts: { france: ["fr-3018", "fr-point-de-contact"], belgium: ["be-iefh-igvm", "be-child-focus"] }, routes: {}, services: [],
  },
  {
    id: "removal.notice", step: "removal", number: 3, jurisdictions: everywhere, minutes: 20, asksAge: true,
    contacts: { france: ["fr-point-de-contact", "fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] }, routes: {}, services: [],
  },
  {
    id: "removal.flaggers", step: "removal", number: 4, jurisdictions: everywhere, minutes: 15, asksAge: true,
    contacts: { france: ["fr-3018", "fr-point-de-contact"], belgium: ["be-iefh-igvm", "be-child-focus", "be-images-abus"] },
    routes: { france: ["fr-pharos"] }, services: [],
  },
  {
    id: "removal.hash", step: "removal", number: 5, jurisdictions: everywhere, minutes: 15, asksAge: true,
    contacts: { france: ["fr-3018"], belgium: ["be-iefh-igvm", "be-child-focus"] }, routes: {}, services: ["stopncii", "take-it-down", "disrupt"],
  },
  {
    id: "removal.search", step: "removal", number: 6, jurisdictions: everywhere, minutes: 20, asksAge: true,
    contacts: { france: ["fr-cnil"], belgium: ["be-iefh-igvm", "be-apd-gba"] }, routes: {}, services: [],
  },
  {
    id: "removal.unknown-site", step: "removal", number: 7, jurisdictions: everywhere, minutes: 40, asksAge: true,
    contacts: { france: ["fr-point-de-contact", "fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] },
    routes: { france: ["fr-civil-urgent"], belgium: ["be-prosecutor-removal", "be-removal-order"] }, services: [],
  },
  {
    id: "removal.groups", step: "removal", number: 8, jurisdictions: everywhere, minutes: 15, asksAge: true,
    contacts: allAges, routes: { france: ["fr-station"], belgium: ["be-police"] }, services: [],
  },
  {
    id: "removal.follow-up", step: "removal", number: 9, jurisdictions: everywhere, minutes: 10, asksAge: true,
    contacts: allAges, routes: { france: ["fr-civil-urgent"], belgium: ["be-prosecutor-removal", "be-removal-order"] }, services: [],
  },
  {
    id: "removal.back-again", step: "removal", number: 10, jurisdictions: everywhere, minutes: 15, asksAge: true,
    contacts: allAges, routes: {}, services: ["stopncii", "take-it-down"],
  },
  {
    id: "removal.name-and-address", step: "removal", number: 11, jurisdictions: everywhere, minutes: 20, asksAge: true,
    contacts: { france: ["fr-17-police", "fr-114", "fr-116006"], belgium: ["be-101", "be-iefh-igvm", "be-child-focus"] },
    routes: { france: ["fr-station"], belgium: ["be-police"] }, services: [],
  },
  {
    id: "removal.scams", step: "removal", number: 12, jurisdictions: everywhere, minutes: 5, asksAge: false,
    contacts: { france: ["fr-17cyber", "fr-116006"], belgium: ["be-iefh-igvm", "be-child-focus"] }, routes: {}, services: [],
  },
  {
    id: "removal.blackmail", step: "removal", number: 13, jurisdictions: everywhere, minutes: 20, asksAge: true,
    contacts: { france: ["fr-116006", "fr-3018", "fr-17cyber", "fr-3114"], belgium: ["be-iefh-igvm", "be-child-focus", "be-101"] },
    routes: { france: ["fr-thesee", "fr-station"], belgium: ["be-police"] }, services: ["stopncii", "take-it-down"],
  },
  {
    id: "removal.regulator-fr", step: "removal", number: 20, jurisdictions: ["france"], minutes: 30, asksAge: false,
    contacts: { france: ["fr-cnil", "fr-116006", "fr-3039"] }, routes: {}, services: [],
  },
  {
    id: "removal.regulator-be", step: "removal", number: 21, jurisdictions: ["belgium"], minutes: 30, asksAge: false,
    contacts: { belgium: ["be-apd-gba", "be-iefh-igvm", "be-child-focus", "be-aide-juridique"] }, routes: {}, services: [],
  },
];
