import type { PlacePage } from "@/domain/place-page";

export const forumPages: readonly PlacePage[] = [
  {
    id: "reddit", account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.reddit.com/report?reason=non-consensual-intimate-media", standing: "third-party", seen: "2026-10" },
      { purpose: "report", url: "https://www.reddit.com/report", standing: "official", seen: null },
      { purpose: "report", url: "https://support.reddithelp.com/hc/requests/new?ticket_form_id=15968767746196&tf_15968861076756=report_content_policy_violation", standing: "official", seen: "2026-06-29" },
      { purpose: "appeal", url: "https://support.reddithelp.com/hc/articles/23511059871252-Content-Moderation-Enforcement-and-Appeals", standing: "official", seen: "2026" },
      { purpose: "help", url: "https://www.reddithelp.com/hc/en-us/articles/360043513951-What-should-I-do-if-someone-has-shared-or-threatened-to-share-intimate-images-of-me-or-somebody-I-know-", standing: "official", seen: "2026-06-29" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Reddit: Community Guidelines", kind: "official", date: "2026-06-29" },
      { url: "https://news.linkzpulse.com/?p=154425", kind: "press", date: "2026-05-19" },
      { url: "https://github.com/ContextJet-ai/take-back-control", kind: "third-party", date: "2026-10" },
    ],
  },
  {
    id: "coco", account: "unknown",
    ways: [],
    sources: [
      { url: "https://lookup.icann.org/", kind: "third-party", date: null },
    ],
  },
  {
    id: "doxbin", account: "unknown",
    ways: [],
    sources: [
      { url: "https://www.cloudflare.com/ko-kr/trust-hub/reporting-abuse/", kind: "third-party", date: null },
      { url: "https://lookup.icann.org/", kind: "third-party", date: null },
      { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
    ],
  },
  {
    id: "leak-sites", account: "unknown",
    ways: [],
    sources: [
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Google Search: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
    ],
  },
];
