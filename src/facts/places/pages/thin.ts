import type { PlacePage } from "@/domain/place-page";

/** Records of low confidence: their pages show the generic path of their kind, and where the little that is known was read; where nothing was, the regulation that the path rests on. */
export const thinPages: readonly PlacePage[] = [
  {
    id: "twitch", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Twitch: Community Guidelines", kind: "official", date: "2026-08-19" },
    ],
  },
  {
    id: "vk", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "other-search", account: "unknown", ways: [],
    sources: [
      { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
    ],
  },
  {
    id: "yandex", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "dropbox", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "gofile-filehosts", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Gofile: Terms of Service", kind: "official", date: "2026-06-19" },
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, MediaFire: Terms of Service", kind: "official", date: "2026" },
    ],
  },
  {
    id: "xhamster", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "chaturbate", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "onlyfans", account: "unknown", ways: [],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, OnlyFans: Acceptable Use Policy", kind: "official", date: "2022-09-02" },
      { url: "https://blog.onlyfans.com/reporting-on-onlyfans/", kind: "official", date: null },
      { url: "https://github.com/ContextJet-ai/take-back-control", kind: "third-party", date: "2026-10" },
      { url: "https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/", kind: "third-party", date: "2024-02" },
    ],
  },
  {
    id: "fansly", account: "unknown", ways: [],
    sources: [
      { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
    ],
  },
  {
    id: "adult-other", account: "unknown", ways: [],
    sources: [
      { url: "https://www.engadget.com/big-tech/microsoft-joins-coalition-to-scrub-revenge-and-deepfake-porn-from-bing-195316677.html", kind: "third-party", date: "2024-09-05" },
      { url: "https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/", kind: "third-party", date: "2024-02" },
      { url: "https://esafety.gov.au/image-based-abuse/action/remove-images-video/report-to-us", kind: "official", date: null },
    ],
  },
  {
    id: "4chan", account: "unknown", ways: [],
    sources: [
      { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
    ],
  },
  {
    id: "jeuxvideo", account: "unknown", ways: [],
    sources: [
      { url: "https://jvflux.fr/Sp%C3%A9cial:MobileDiff/39946", kind: "third-party", date: "2013" },
      { url: "http://www.francetvinfo.fr/societe/harcelement-sexuel/accuse-de-passivite-apres-les-attaques-contre-le-numero-anti-relous-le-directeur-de-jeuxvideo-com-se-defend_2445526.html", kind: "third-party", date: "2017-10" },
    ],
  },
];
