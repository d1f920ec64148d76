import type { FieldId, PaperFields, PaperInput } from "@/domain/paper";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { Board } from "@/domain/link-board";
import { situationSchema } from "@/domain/situation";
import { lineOf } from "./boards";
import { inputOf } from "./papers";

/** Three lives of a link: reported and silent, refused, only described. */
const BOARD: Board = [
  lineOf(1, {
    place: "instagram", link: "https://www.instagram.com/p/abc123/", where: "@mon.ex.75",
    events: [{ on: "2026-10-05", did: "found" }, { on: "2026-10-06", did: "captured" }, { on: "2026-10-07", did: "reported", channel: "platform-intimate", reference: "IG-4821" }, { on: "2026-10-20", did: "no-answer" }],
    fingerprints: [{ on: "2026-10-06", sha256: "9f".repeat(32), bytes: 48_213, stamp: { salt: "c2FsdHNhbHRzYWx0c2FsdHNhbHRzYWx0c2FsdHNhbHQ=", token: "dG9rZW4=", at: "2026-10-06T08:30:00.000Z" } }],
  }),
  lineOf(2, {
    link: "https://exemple-forum.net/fil/88", where: "",
    events: [{ on: "2026-10-08", did: "found" }, { on: "2026-10-09", did: "reported", channel: "dsa-notice", reference: "88-2" }, { on: "2026-10-15", did: "refused" }, { on: "2026-11-01", did: "looked" }],
  }),
  lineOf(3, { link: null, where: "Telegram, groupe « Lycée »", place: "telegram", events: [{ on: "2026-10-10", did: "found" }] }),
];

const TYPED: PaperFields = {
  name: "Camille Martin", represents: "Alix Martin", born: "1998-03-14", address: "12 rue des Lilas, 75011 Paris", phone: "06 00 00 00 00", email: "camille@example.org", town: "Lyon",
  author: "Dominique Roux", "author-address": "3 place du Marché, Lyon", story: "Le 5 octobre, une amie m’a écrit.\nElle avait vu mes photos.", harm: "Je ne dors plus.", witnesses: "Sacha Petit, qui a vu la page.",
  holdings: "Des captures, sur une clé chez ma sœur.", "where-shared": "Sur Instagram, puis dans un groupe.", recognisable: "Mon visage et un tatouage.", service: "Instagram", "search-words": "Camille Martin Lyon",
  "report-day": "2026-10-07", "report-number": "IG-4821", "report-answer": "« Nous n’avons pas retiré ce contenu. »", "steps-taken": "Deux signalements.", court: "Lyon", "complaint-day": "2026-10-12",
  "complaint-place": "Commissariat du 3e", "complaint-number": "PV 2026/1234", "refusal-day": "2026-10-11", "refusal-hour": "14 h 30", "refusal-place": "Gendarmerie de Bron", "refusal-person": "Adjudant X",
  "refusal-words": "« Revenez avec un avocat. »", lawyer: "Me Noor Haddad", question: "Puis-je rester anonyme ?",
};
const TICKED: ReadonlySet<FieldId> = new Set<FieldId>(["phone", "email"]);

/** Three situations that differ in all that papers turn on: everything filled in, a child in danger after a refusal, and nothing said. */
export function paperCases(jurisdiction: Jurisdiction): readonly { readonly name: string; readonly input: PaperInput }[] {
  return [
    {
      name: "an adult, real images shown by a former partner",
      input: inputOf(situationSchema.parse({
        jurisdiction, role: "self", danger: false, ageNow: "adult", ageInImage: "adult", facts: ["shared", "secretly-recorded", "fake-profile", "contact-details"], demand: "none",
        author: "ex", pictureBy: "other", since: "2026-10-01", stillOnline: true, refused: false, places: ["instagram", "unknown-site"], link: true,
      }), TYPED, { board: BOARD, contact: TICKED }),
    },
    {
      name: "a parent, fake images and a threat, in danger, refused",
      input: inputOf(situationSchema.parse({
        jurisdiction, role: "parent", danger: true, ageNow: "16-17", ageInImage: "15", facts: ["shared", "deepfake", "threat", "harassment", "hacked"], demand: "money",
        author: "unknown", authorAbroad: true, since: "2025-12-01", refused: true, language: "other", link: false,
      }), { name: "Camille Martin", represents: "Alix Martin", town: "Lyon", "refusal-day": "2026-10-11" }, { board: [lineOf(1, { link: null, where: "Snapchat", place: "snapchat" })] }),
    },
    { name: "nothing said", input: inputOf(situationSchema.parse({ jurisdiction })) },
  ];
}

/** For papers that those three seldom need: a colleague after a refusal, and fakes by somebody known. */
export function rarePaperCases(jurisdiction: Jurisdiction): ReturnType<typeof paperCases> {
  return [
    {
      name: "an adult, images the person had made, a colleague, refused",
      input: inputOf(situationSchema.parse({
        jurisdiction, role: "self", danger: false, ageNow: "adult", ageInImage: "adult", facts: ["shared"], demand: "none",
        author: "work", pictureBy: "me", since: "2026-03-01", stillOnline: true, refused: true, places: ["instagram"], link: true,
      }), TYPED, { board: BOARD.slice(0, 1), contact: new Set<FieldId>(["email"]) }),
    },
    {
      name: "an adult, fake images shown by somebody known, nothing typed",
      input: inputOf(situationSchema.parse({
        jurisdiction, role: "self", danger: false, ageNow: "adult", ageInImage: "adult", facts: ["shared", "deepfake"], demand: "none",
        author: "known", since: "2026-09-10", stillOnline: false, refused: true, link: false,
      })),
    },
  ];
}
