import type { PlacePage } from "@/domain/place-page";

export const socialPages: readonly PlacePage[] = [
  {
    id: "facebook",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.meta.com/help/policies/1437976901029950/", standing: "third-party", seen: "2026-07-04" },
      { purpose: "help", url: "https://www.meta.com/en-gb/help/policies/867240510905645/", standing: "third-party", seen: "2026-10" },
      { purpose: "help", url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", standing: "third-party", seen: null },
      { purpose: "privacy", url: "https://www.facebook.com/help/contact/540977946302970", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://www.meta.com/help/policies/1437976901029950/", kind: "third-party", date: "2026-07-04" },
      { url: null, label: "Third-party registry of platform reporting pages", kind: "third-party", date: "2026-08-28" },
      { url: "https://about.meta.com/actions/safety/topics/bullying-harassment/ncii", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Facebook: Community Guidelines", kind: "official", date: "2026-08-20" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Facebook: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://news.linkzpulse.com/?p=154425", kind: "press", date: "2026-05-19" },
    ],
  },
  {
    id: "instagram",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.meta.com/help/policies/1437976901029950/", standing: "third-party", seen: "2026-07-04" },
      { purpose: "privacy", url: "https://help.instagram.com/contact/1716697545776727", standing: "third-party", seen: null },
      { purpose: "help", url: "https://www.meta.com/en-gb/help/policies/867240510905645/", standing: "third-party", seen: "2026-10" },
      { purpose: "help", url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", standing: "third-party", seen: null },
      { purpose: "privacy", url: "https://www.facebook.com/help/contact/540977946302970", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://www.meta.com/help/policies/1437976901029950/", kind: "third-party", date: "2026-07-04" },
      { url: null, label: "Third-party registry of platform reporting pages", kind: "third-party", date: "2026-08-28" },
      { url: "https://about.meta.com/actions/safety/topics/bullying-harassment/ncii", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Facebook: Community Guidelines", kind: "official", date: "2026-08-20" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Facebook: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://news.linkzpulse.com/?p=154425", kind: "press", date: "2026-05-19" },
      { url: "https://cnil.fr/fr/fantomapp-lapplication-de-la-cnil-pour-se-proteger-sur-les-resaux-sociaux", kind: "public-body", date: "2025-12-16" },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Instagram: Community Guidelines", kind: "official", date: "2026-07-23" },
    ],
  },
  {
    id: "threads",
    account: "no",
    ways: [
      { purpose: "intimate", url: "https://www.meta.com/help/policies/1437976901029950/", standing: "third-party", seen: "2026-07-04" },
      { purpose: "privacy", url: "https://help.instagram.com/contact/1716697545776727", standing: "third-party", seen: null },
      { purpose: "help", url: "https://www.meta.com/en-gb/help/policies/867240510905645/", standing: "third-party", seen: "2026-10" },
      { purpose: "help", url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", standing: "third-party", seen: null },
    ],
    sources: [
      { url: "https://www.meta.com/help/policies/1437976901029950/", kind: "third-party", date: "2026-07-04" },
      { url: null, label: "Third-party registry of platform reporting pages", kind: "third-party", date: "2026-08-28" },
      { url: "https://about.meta.com/actions/safety/topics/bullying-harassment/ncii", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Facebook: Community Guidelines", kind: "official", date: "2026-08-20" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Facebook: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://news.linkzpulse.com/?p=154425", kind: "press", date: "2026-05-19" },
    ],
  },
  {
    id: "x",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://help.x.com/en/forms/safety-and-sensitive-content/private-information", standing: "official", seen: "2026-07-22" },
      { purpose: "illegal-content", url: "https://help.x.com/forms/dsa/report/", standing: "official", seen: "2026-07-22" },
      { purpose: "appeal", url: "https://help.x.com/rules-and-policies/digital-services-act", standing: "official", seen: "2026" },
      { purpose: "help", url: "https://help.x.com/en/rules-and-policies/intimate-media", standing: "official", seen: "2026-07-22" },
      { purpose: "privacy", url: "https://help.x.com/forms/privacy", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, X: Community Guidelines", kind: "official", date: "2026-07-22" },
      { url: "https://help.x.com/en/rules-and-policies/us-tida", kind: "official", date: "2026" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, X: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, X: Terms of Service", kind: "official", date: "2026" },
      { url: "https://pulse24.ai/news/2025/9/18/1/google-fights-non-consensual-images", kind: "press", date: "2025-09-18" },
      { url: null, label: "Third-party registry of platform reporting pages", kind: "third-party", date: "2026-08-28" },
    ],
  },
  {
    id: "linkedin",
    account: "partly",
    ways: [
      { purpose: "report", url: "https://www.linkedin.com/help/linkedin/answer/146", standing: "official", seen: "2026-08-02" },
      { purpose: "appeal", url: "https://www.linkedin.com/help/linkedin/answer/a1441505", standing: "official", seen: "2026-08-02" },
      { purpose: "privacy", url: "https://www.linkedin.com/help/linkedin/ask/ppq", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, LinkedIn: Community Guidelines", kind: "official", date: "2026-08-02" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, LinkedIn: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
    ],
  },
  {
    id: "pinterest",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://help.pinterest.com/report-ncii", standing: "official", seen: "2026-05-25" },
      { purpose: "report", url: "https://help.pinterest.com/article/report-something-on-pinterest", standing: "official", seen: "2026" },
      { purpose: "help", url: "https://help.pinterest.com/article/combating-non-consensual-intimate-imagery", standing: "official", seen: "2026-05-25" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/user-rights-versions", label: "Open Terms Archive, Pinterest: Community Guidelines", kind: "official", date: "2026-05-25" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Pinterest: Systemic Risks 2025", kind: "official", date: "2026-01-18" },
      { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "tumblr",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://www.tumblr.com/abuse/privacy", standing: "official", seen: "2024-11-07" },
      { purpose: "minor", url: "https://www.tumblr.com/abuse/minors", standing: "third-party", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Tumblr: Community Guidelines", kind: "official", date: "2024-11-07" },
      { url: "https://consentlawyers.com/diy-help/takedown-resources/tumblr-takedowns/", kind: "third-party", date: null },
      { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "bluesky",
    account: "no",
    ways: [
      { purpose: "report", url: "https://bsky.social/about/support", standing: "official", seen: null },
      { purpose: "legal-contact", email: "support@bsky.app", standing: "official", seen: null },
      { purpose: "appeal", email: "moderation@blueskyweb.xyz", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Bluesky: Terms of Service", kind: "official", date: "2025-10-23" },
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Bluesky: Community Guidelines", kind: "official", date: "2025-10-03" },
    ],
  },
  {
    id: "mastodon",
    account: "partly",
    ways: [],
    sources: [
      { url: "https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html", kind: "third-party", date: null },
    ],
  },
  {
    id: "yubo-bereal",
    account: "no",
    ways: [
      { purpose: "report", url: "https://help.bereal.com/hc/requests/new?ticket_form_id=9858160221213", standing: "official", seen: "2025-08-21" },
      { purpose: "help", url: "https://help.bereal.com/hc/articles/10100086147229", standing: "official", seen: "2025-08-21" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, BeReal: Community Guidelines", kind: "official", date: "2025-08-21" },
      { url: "https://vice.com/en/article/pornhub-onlyfans-and-meta-join-new-sextortion-prevention-platform", kind: "press", date: "2023-02" },
    ],
  },
];
