import type { PlacePage } from "@/domain/place-page";

export const searchPages: readonly PlacePage[] = [
  {
    id: "google-search",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://support.google.com/websearch/answer/6302812", standing: "official", seen: null },
      { purpose: "fake", url: "https://support.google.com/websearch/answer/9116649", standing: "official", seen: null },
      { purpose: "search", url: "https://support.google.com/websearch/answer/3143948", standing: "official", seen: "2025-11" },
      { purpose: "illegal-content", url: "https://support.google.com/legal/answer/3110420", standing: "official", seen: "2026" },
      { purpose: "help", url: "https://support.google.com/websearch/answer/13650142", standing: "official", seen: null },
      { purpose: "help", url: "https://support.google.com/websearch/answer/16305143", standing: "third-party", seen: "2026-06-14" },
    ],
    sources: [
      { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
      { url: "https://google-support.mirrorblogs.com/websearch/answer/9116649", kind: "third-party", date: null },
      { url: "https://support.google.com/websearch/answer/3143948", kind: "official", date: null },
      { url: "https://techbriefly.com/2026/02/11/google-launches-search-tool-to-remove-non-consensual-explicit-images/", kind: "press", date: "2026-02-11" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Google Search: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://ppc.land/google-teams-with-stopncii-to-combat-intimate-image-abuse", kind: "press", date: "2025-09-17" },
    ],
  },
  {
    id: "bing",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://www.microsoft.com/digitalsafety/report-a-concern", standing: "third-party", seen: "2026-09-23" },
      { purpose: "privacy", url: "https://www.microsoft.com/en-us/concern/privacyrequest-msa", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://news.linkzpulse.com/?p=154425", kind: "third-party", date: "2026-05-19" },
      { url: null, label: "Record of the old Bing address leading to the Microsoft form", kind: "third-party", date: "2026-09-23" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Bing: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://www.microsoft.com/en/DigitalSafety/moderation-and-enforcement/content-removal", kind: "official", date: null },
      { url: "https://www.engadget.com/big-tech/microsoft-joins-coalition-to-scrub-revenge-and-deepfake-porn-from-bing-195316677.html", kind: "press", date: "2024-09-05" },
    ],
  },
];
