import type { PlacePage } from "@/domain/place-page";

export const messagingPages: readonly PlacePage[] = [
  {
    id: "messenger", account: "yes",
    ways: [
      { purpose: "intimate", url: "https://www.meta.com/help/policies/1437976901029950/", standing: "third-party", seen: "2026-07-04" },
      { purpose: "help", url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", standing: "third-party", seen: null },
    ],
    sources: [
      { url: "https://www.meta.com/help/policies/1437976901029950/", kind: "third-party", date: "2026-07-04" },
      { url: null, label: "Third-party public registry of platform help pages", kind: "third-party", date: "2026-08-28" },
      { url: "https://about.meta.com/actions/safety/topics/bullying-harassment/ncii", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, Facebook: Community Guidelines", kind: "official", date: "2026-08-20" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Facebook: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://news.linkzpulse.com/?p=154425", kind: "press", date: "2026-05-19" },
    ],
  },
  {
    id: "whatsapp", account: "yes",
    ways: [
      { purpose: "report", url: "https://faq.whatsapp.com/414631957536067/", standing: "official", seen: null },
      { purpose: "report", url: "https://faq.whatsapp.com/3440358352849077", standing: "official", seen: "2025-12-01" },
      { purpose: "privacy", url: "https://www.whatsapp.com/contact/forms/382532939919295/", standing: "third-party", seen: "2026-07-21" },
      { purpose: "appeal", url: "https://www.whatsapp.com/contact/?subject=messenger", standing: "official", seen: "2025-12-01" },
      { purpose: "help", url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", standing: "third-party", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, WhatsApp: Acceptable Use Policy", kind: "official", date: "2026" },
      { url: "https://github.com/OpenTermsArchive/vlopses-us-versions", label: "Open Terms Archive, WhatsApp: Community Guidelines (Channels)", kind: "official", date: "2025-12-01" },
      { url: "https://www.outlookindia.com/international/eu-says-whatsapp-to-face-stricter-content-rules", kind: "press", date: "2026-01-27" },
      { url: "https://www.socialsamosa.com/news-2/whatsapp-heightened-regulatory-scrutiny-europe-11036006", kind: "press", date: "2026-01-28" },
    ],
  },
  {
    id: "snapchat", account: "no",
    ways: [
      { purpose: "report", url: "https://help.snapchat.com/hc/en-us/articles/7012399221652-How-do-I-report-abuse-or-illegal-content-on-Snapchat", standing: "official", seen: null },
      { purpose: "report", url: "https://help.snapchat.com/hc/fr-fr/requests/new", standing: "third-party", seen: null },
      { purpose: "report", url: "https://help.snapchat.com/hc/en-us/requests/new?co=true&ticket_form_id=149423", standing: "third-party", seen: "2026-10" },
      { purpose: "appeal", url: "https://help.snapchat.com/hc/en-us/articles/18120518120340-How-to-Submit-a-Content-Appeal", standing: "official", seen: "2026" },
      { purpose: "legal-contact", email: "dsa-enquiries@snapchat.com", standing: "third-party", seen: null },
      { purpose: "help", url: "https://values.snap.com/news/take-it-down-act?lang=fr-FR", standing: "official", seen: "2025-04-08" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Snapchat: Systemic Risks 2025", kind: "official", date: "2026-05-12" },
      { url: "https://github.com/OpenTermsArchive/dsa-reports-versions", label: "Open Terms Archive, Snapchat: Reports List", kind: "official", date: "2026-04-19" },
      { url: "https://github.com/OpenTermsArchive/pga-versions", label: "Open Terms Archive, Snapchat: Community Guidelines", kind: "official", date: "2026-06-30" },
      { url: "https://values.snap.com/news/take-it-down-act?lang=fr-FR", kind: "official", date: "2025-04-08" },
      { url: "https://github.com/ContextJet-ai/take-back-control", kind: "third-party", date: "2026-10" },
      { url: "https://cnil.fr/fr/fantomapp-lapplication-de-la-cnil-pour-se-proteger-sur-les-resaux-sociaux", kind: "public-body", date: "2025-12-16" },
    ],
  },
  {
    id: "discord", account: "no",
    ways: [
      { purpose: "report", url: "https://discord.com/report", standing: "official", seen: null },
      { purpose: "illegal-content", url: "https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options", standing: "official", seen: null },
      { purpose: "help", url: "https://discord.com/safety/non-consensual-intimate-media-policy-explainer", standing: "official", seen: "2025-09-15" },
      { purpose: "help", url: "https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord", standing: "official", seen: "2025-09-15" },
    ],
    sources: [
      { url: "https://support.discord.com/hc/articles/38675715591831", kind: "official", date: "2026" },
      { url: "https://support.discord.com/hc/en-us/articles/17861767909527-EU-DSA-Dispute-Resolution-Options", kind: "official", date: null },
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Discord: Community Guidelines", kind: "official", date: "2025-09-15" },
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "telegram", account: "unknown",
    ways: [
      { purpose: "illegal-content", url: "https://telegram.org/dsa-report", standing: "official", seen: null },
      { purpose: "abuse", email: "abuse@telegram.org", standing: "official", seen: "2026-08-18" },
      { purpose: "legal-contact", url: "https://t.me/EURegulation", standing: "official", seen: "2026-08-18" },
      { purpose: "help", url: "https://telegram.org/tos/eu-dsa", standing: "official", seen: "2026-08-18" },
      { purpose: "help", url: "https://telegram.org/support", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Telegram: Community Guidelines (EU DSA guidance)", kind: "official", date: "2026-08-18" },
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Telegram: Terms of Service", kind: "official", date: "2026-08-18" },
      { url: "https://github.com/MarshalX/telegram-crawler", kind: "third-party", date: "2026" },
      { url: "https://dnyuz.com/?p=2213136", kind: "press", date: "2024" },
    ],
  },
  {
    id: "signal", account: "yes",
    ways: [],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Signal: Terms of Service", kind: "official", date: "2026-02-05" },
    ],
  },
  {
    id: "email-sms-airdrop", account: "unknown",
    ways: [],
    sources: [
      { url: "https://cybercrimesresource.org/resource/stopncii", kind: "third-party", date: null },
    ],
  },
];
