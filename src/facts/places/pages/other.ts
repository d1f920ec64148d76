import type { PlacePage } from "@/domain/place-page";

export const otherPages: readonly PlacePage[] = [
  {
    id: "internet-archive",
    account: "no",
    ways: [
      { purpose: "report", email: "info@archive.org", standing: "third-party", seen: "2018" },
    ],
    sources: [
      { url: "https://redacted.smw.ai/coverage/internet-archive-removal-request-multi", kind: "third-party", date: "2026-06-17" },
      { url: "http://www.wmtc.ca/2018/06/how-to-get-your-website-removed-from_64.html", kind: "third-party", date: "2018" },
    ],
  },
  {
    id: "nudify-apps",
    account: "unknown",
    ways: [],
    sources: [
      { url: "https://agent.mue.app/news/eu-ai-act-new-prohibited-practice-omnibus-adopted", kind: "third-party", date: "2026-07" },
      { url: "https://groundy.com/articles/ftcs-may-11-take-it-down-act-letters-set-may-19-deadline-48-hour-removal-53-088/", kind: "third-party", date: "2026-05" },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Facebook: Community Guidelines", kind: "official", date: "2026-08-20" },
    ],
  },
  {
    id: "chatgpt",
    account: "unknown",
    ways: [
      { purpose: "report", url: "https://openai.com/form/report-content/", standing: "third-party", seen: "2026" },
      { purpose: "privacy", url: "https://privacy.openai.com/", standing: "official", seen: "2026" },
      { purpose: "privacy", email: "dsar@openai.com", standing: "official", seen: "2026" },
      { purpose: "help", url: "https://help.openai.com/articles/10245791", standing: "third-party", seen: "2026" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/genai-eu-versions", label: "Open Terms Archive, ChatGPT: Acceptable Use Policy", kind: "official", date: "2026" },
      { url: "https://github.com/OpenTermsArchive/genai-eu-versions", label: "Open Terms Archive, ChatGPT: Privacy Policy", kind: "official", date: "2026" },
      { url: null, label: "Copies of OpenAI help articles", kind: "third-party", date: "2026" },
    ],
  },
  {
    id: "grok",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://help.x.com/en/forms/safety-and-sensitive-content/private-information", standing: "official", seen: "2026-07-22" },
      { purpose: "illegal-content", email: "xaidsa@x.ai", standing: "official", seen: "2026-07-08" },
      { purpose: "minor", email: "childsafety@x.ai", standing: "official", seen: "2026-07-08" },
      { purpose: "illegal-content", url: "https://help.x.com/forms/dsa/report/", standing: "official", seen: "2026-07-22" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/genai-eu-versions", label: "Open Terms Archive, Grok: Terms of Service", kind: "official", date: "2026-07-08" },
      { url: "https://github.com/OpenTermsArchive/genai-eu-versions", label: "Open Terms Archive, Grok: Acceptable Use Policy", kind: "official", date: "2026-08-14" },
      { url: "https://euaicompass.com/grok-deepfake-crisis-eu-ai-regulation.html", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "roblox",
    account: "unknown",
    ways: [
      { purpose: "illegal-content", url: "https://www.roblox.com/illegal-content-reporting", standing: "official", seen: "2026" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Roblox: Terms of Service", kind: "official", date: "2026" },
    ],
  },
];
