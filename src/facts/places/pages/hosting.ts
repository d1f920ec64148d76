import type { PlacePage } from "@/domain/place-page";

export const hostingPages: readonly PlacePage[] = [
  {
    id: "wordpress-com",
    account: "no",
    ways: [
      { purpose: "abuse", url: "https://en.wordpress.com/abuse/", standing: "official", seen: null },
      { purpose: "help", url: "https://wordpress.com/support/report-blogs/", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://wordpress.com/support/report-blogs/", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, WordPress.com: Terms of Service", kind: "official", date: "2026-04-11" },
      { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "blogger",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://support.google.com/blogger/answer/7540088", standing: "official", seen: "2025-09-23" },
      { purpose: "illegal-content", url: "https://support.google.com/legal/troubleshooter/1114905", standing: "official", seen: "2025-09-23" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Google Photos: Acceptable Use Policy", kind: "official", date: "2025-09-23" },
    ],
  },
  {
    id: "generic-website",
    account: "no",
    ways: [
      { purpose: "help", url: "https://lookup.icann.org/", standing: "third-party", seen: "2026-10" },
    ],
    sources: [
      { url: "https://github.com/ContextJet-ai/take-back-control", kind: "third-party", date: "2026-10" },
      { url: "https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html", kind: "third-party", date: null },
      { url: "https://lexing.be/de/mieux-arme-contre-le-revenge-porn/", kind: "third-party", date: null },
    ],
  },
  {
    id: "cloudflare",
    account: "no",
    ways: [
      { purpose: "abuse", url: "https://www.cloudflare.com/trust-hub/reporting-abuse/", standing: "deduced", seen: null },
      { purpose: "abuse", url: "https://www.cloudflare.com/abuse/", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://www.cloudflare.com/ko-kr/trust-hub/reporting-abuse/", kind: "official", date: null },
      { url: "https://0x1.co/help/article/cloud-flare-report-reverse-proxy-passthrough-security-CDN-services", kind: "third-party", date: "2024-02-05" },
    ],
  },
  {
    id: "hosting-fr-be",
    account: "unknown",
    ways: [],
    sources: [
      { url: "https://public-files.com/flag-a-breach", kind: "third-party", date: null },
      { url: "https://porlonsadry.wordpress.com/2011/04/27/notifier-sans-raison-valable-un-contenu-a-un-hebergeur-peut-couter-cher/", kind: "third-party", date: "2011" },
    ],
  },
  {
    id: "domain-registrar",
    account: "no",
    ways: [
      { purpose: "help", url: "https://lookup.icann.org/", standing: "third-party", seen: "2026-10" },
    ],
    sources: [
      { url: "https://github.com/ContextJet-ai/take-back-control", kind: "third-party", date: "2026-10" },
    ],
  },
  {
    id: "substack",
    account: "unknown",
    ways: [
      { purpose: "illegal-content", url: "https://support.substack.com/hc/en-us/articles/23248646000532-How-can-I-report-unlawful-content-under-the-Digital-Services-Act", standing: "official", seen: null },
      { purpose: "legal-contact", email: "dsa@substackinc.com", standing: "official", seen: null },
      { purpose: "legal-contact", email: "Substack-DSA@LionheartSquared.eu", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Substack: Acceptable Use Policy", kind: "official", date: "2026" },
      { url: "https://support.substack.com/hc/en-us/articles/23248646000532-How-can-I-report-unlawful-content-under-the-Digital-Services-Act", kind: "official", date: null },
    ],
  },
];
