import type { PlacePage } from "@/domain/place-page";

export const videoPages: readonly PlacePage[] = [
  {
    id: "tiktok", account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.tiktok.com/legal/report/privacy", standing: "official", seen: null },
      { purpose: "intimate", url: "https://www.tiktok.com/legal/report/privacy/webform/fr", standing: "third-party", seen: null },
      { purpose: "minor", url: "https://support.tiktok.com/en/safety-hc/report-a-problem", standing: "official", seen: "2026" },
      { purpose: "minor", url: "https://support.tiktok.com/fr/safety-hc/report-a-problem/report-sexual-abuse", standing: "deduced", seen: null },
      { purpose: "illegal-content", url: "https://www.tiktok.com/legal/page/global/reporting-illegal-content/en", standing: "official", seen: null },
      { purpose: "legal-contact", url: "https://www.tiktok.com/safety/en/transparency/dsa-contact-points", standing: "official", seen: "2026" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, TikTok: Community Guidelines", kind: "official", date: "2026-08-20" },
      { url: "https://www.tiktok.com/legal/page/global/reporting-illegal-content/en", kind: "official", date: null },
      { url: "https://support.tiktok.com/it/safety-hc/report-a-problem/report-sexual-abuse", kind: "official", date: null },
      { url: "https://newsroom.tiktok.com/en-eu/fulfilling-commitments-dsa-update/", kind: "official", date: "2023-08" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, TikTok: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://cnil.fr/fr/fantomapp-lapplication-de-la-cnil-pour-se-proteger-sur-les-resaux-sociaux", kind: "public-body", date: "2025-12-16" },
    ],
  },
  {
    id: "youtube", account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://support.google.com/youtube/contact/NCII", standing: "official", seen: null },
      { purpose: "report", url: "https://support.google.com/youtube/answer/2802027", standing: "official", seen: "2026-08-22" },
      { purpose: "illegal-content", url: "https://support.google.com/youtube/contact/other_legal", standing: "official", seen: "2026-08-22" },
      { purpose: "privacy", url: "https://support.google.com/youtube/answer/142443", standing: "official", seen: "2026-08-22" },
      { purpose: "help", url: "https://support.google.com/youtube/answer/17071740", standing: "third-party", seen: "2026-08-28" },
      { purpose: "help", url: "https://support.google.com/youtube/answer/7671399", standing: "official", seen: "2026-08-22" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, YouTube: Complaints Policy", kind: "official", date: "2026-08-22" },
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, YouTube: Community Guidelines", kind: "official", date: "2026" },
      { url: null, label: "Third-party public registry of platform help pages", kind: "third-party", date: "2026-08-28" },
    ],
  },
  {
    id: "dailymotion", account: "no",
    ways: [
      { purpose: "illegal-content", email: "notifications@dailymotion.com", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Dailymotion: Terms of Service", kind: "official", date: "2026-06-30" },
    ],
  },
  {
    id: "kick", account: "no",
    ways: [
      { purpose: "report", email: "support@kick.com", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Kick: Community Guidelines", kind: "official", date: "2026-05-18" },
    ],
  },
];
