import type { PlacePage } from "@/domain/place-page";

const VLOPSES = "https://github.com/OpenTermsArchive/vlopses-us-versions";
const DSA_REPORTS = "https://github.com/OpenTermsArchive/dsa-reports-versions";

export const adultPages: readonly PlacePage[] = [
  {
    id: "pornhub-aylo",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.pornhub.com/content-removal", standing: "official", seen: null },
      { purpose: "minor", url: "https://www.pornhub.com/anonymous-content-removal", standing: "official", seen: "2026-03-24" },
      { purpose: "intimate", url: "https://www.youporn.com/content-removal/", standing: "official", seen: "2026-06-15" },
      { purpose: "intimate", url: "https://www.redtube.com/content_removal", standing: "official", seen: "2026-06-15" },
      { purpose: "privacy", email: "dpo@pornhub.com", standing: "third-party", seen: "2026-07-21" },
      { purpose: "help", url: "https://help.pornhub.com/hc/en-us/articles/4419871787027-Non-Consensual-Content-Policy", standing: "official", seen: "2026-05-18" },
    ],
    sources: [
      { url: VLOPSES, label: "Open Terms Archive, Pornhub: Terms of Service", kind: "official", date: "2026-03-24" },
      { url: VLOPSES, label: "Open Terms Archive, Pornhub: Acceptable Use Policy", kind: "official", date: "2026-05-18" },
      { url: VLOPSES, label: "Open Terms Archive, Pornhub: Law Enforcement Guidelines", kind: "official", date: "2026-01-15" },
      { url: DSA_REPORTS, label: "Open Terms Archive, Pornhub: Reports List", kind: "official", date: "2026-07-26" },
      { url: DSA_REPORTS, label: "Open Terms Archive, Pornhub: Systemic Risks 2025", kind: "official", date: "2025-04" },
      { url: "https://github.com/OpenTermsArchive/france-versions", label: "Open Terms Archive, YouPorn: Terms of Service", kind: "official", date: "2026-06-15" },
      { url: "https://europedigital.cloud/en/news/ff4b467b-commission-preliminarily-finds-pornhub-stripchat-xnxx-and-xvideos-in-breach-of-the-digital-services", kind: "third-party", date: "2026-03-26" },
    ],
  },
  {
    id: "xvideos",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://info.xvideos.net/takedown-amateur", standing: "official", seen: null },
      { purpose: "intimate", url: "https://info.xvideos.red/takedown-amateur", standing: "official", seen: "2026-06-13" },
    ],
    sources: [
      { url: VLOPSES, label: "Open Terms Archive, XVideos: Acceptable Use Policy", kind: "official", date: "2026-01-09" },
      { url: VLOPSES, label: "Open Terms Archive, XVideos: Terms of Service", kind: "official", date: "2026-06-13" },
      { url: DSA_REPORTS, label: "Open Terms Archive, XVideos: Systemic Risks 2025", kind: "official", date: "2025-10-05" },
    ],
  },
  {
    id: "xnxx",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://info.xnxx.com/takedown-amateur", standing: "official", seen: null },
      { purpose: "intimate", url: "https://info.xnxx.gold/takedown-amateur", standing: "official", seen: "2026-06-13" },
    ],
    sources: [
      { url: VLOPSES, label: "Open Terms Archive, XNXX: Acceptable Use Policy", kind: "official", date: "2026-01-09" },
      { url: VLOPSES, label: "Open Terms Archive, XNXX: Terms of Service", kind: "official", date: "2026-06-13" },
      { url: "https://ieu-monitoring.com/editorial/dsa-eu-commission-adds-adult-content-provider-xnxx-to-very-large-online-platforms/438653", kind: "press", date: "2024-07-10" },
    ],
  },
  {
    id: "stripchat",
    account: "unknown",
    ways: [
      { purpose: "illegal-content", url: "https://support.stripchat.com/hc/en-us/articles/22537205709585-Reporting-and-Internal-Complaint-Handling-System", standing: "official", seen: null },
    ],
    sources: [
      { url: VLOPSES, label: "Open Terms Archive, Stripchat: Terms of Service", kind: "official", date: "2026-08-21" },
      { url: "https://support.supportlivecam.com/hc/en-us/articles/22537117846289-Reporting-and-Internal-Complaint-Handling-System", kind: "third-party", date: null },
      { url: "https://www.eubusiness.com/internet/eu-opens-investigation-into-porn-sites-over-child-safety", kind: "press", date: "2025-05-27" },
    ],
  },
  {
    id: "mym",
    account: "partly",
    ways: [
      { purpose: "report", url: "https://support.mym.fans/hc/en-us/articles/360013843379-Report-content-or-a-Creator", standing: "official", seen: null },
      { purpose: "help", url: "https://mym.fans/app/content-policy", standing: "official", seen: "2023-04-03" },
    ],
    sources: [
      { url: "https://support.mym.fans/hc/en-us/articles/360013843379-Report-content-or-a-Creator", kind: "official", date: null },
      { url: "https://mym.fans/app/content-policy", kind: "official", date: "2023-04-03" },
      { url: "https://creators.mym.fans/app/tos", kind: "official", date: "2025-07-24" },
    ],
  },
];
