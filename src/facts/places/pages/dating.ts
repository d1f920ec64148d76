import type { PlacePage } from "@/domain/place-page";

const DATING = "https://github.com/OpenTermsArchive/dating-versions";

export const datingPages: readonly PlacePage[] = [
  {
    id: "tinder",
    account: "no",
    ways: [
      { purpose: "report", url: "https://www.help.tinder.com/hc/en-us/requests/new", standing: "official", seen: "2026-03-06" },
      { purpose: "appeal", url: "https://www.help.tinder.com/hc/en-us/articles/22257807219853-Appealing-a-violation-ban-suspension-warning-content-removal", standing: "official", seen: "2026-03-06" },
    ],
    sources: [
      { url: DATING, label: "Open Terms Archive, Tinder: Terms of Service", kind: "official", date: "2026-03-06" },
      { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "bumble",
    account: "no",
    ways: [
      { purpose: "report", url: "https://support.bumble.com/hc/en-us/requests/new", standing: "official", seen: null },
      { purpose: "help", url: "https://bumble.com/help/how-can-i-report-someone", standing: "official", seen: "2026-01-06" },
    ],
    sources: [
      { url: DATING, label: "Open Terms Archive, Bumble: Community Guidelines", kind: "official", date: "2026-01-06" },
      { url: DATING, label: "Open Terms Archive, Bumble: Terms of Service", kind: "official", date: "2026" },
      { url: "https://saferinternet.org.uk/blog/swgfl-welcome-new-industry-partners-tiktok-and-bumble-to-stopncii-org", kind: "association", date: "2022-12-20" },
    ],
  },
  {
    id: "grindr",
    account: "partly",
    ways: [
      { purpose: "report", url: "https://www.grindr.com/contact/", standing: "official", seen: "2025-02-25" },
      { purpose: "help", url: "https://help.grindr.com/hc/en-us/articles/1500008659902-Blocking-reporting-profiles", standing: "deduced", seen: null },
      { purpose: "appeal", url: "https://help.grindr.com/hc/en-us/articles/32671319639827-DSA-Out-Of-Court-Dispute-Settlements", standing: "official", seen: "2025-02-25" },
    ],
    sources: [
      { url: DATING, label: "Open Terms Archive, Grindr: Terms of Service", kind: "official", date: "2025-02-25" },
    ],
  },
  {
    id: "meetic",
    account: "unknown",
    ways: [
      { purpose: "help", url: "https://www.meetic.fr/safety/", standing: "official", seen: "2026" },
      { purpose: "privacy", url: "https://www.meetic.fr/faq/#privacyRequest", standing: "third-party", seen: "2026-07-21" },
      { purpose: "privacy", url: "https://nl.meetic.be/faq/#privacyRequest", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: DATING, label: "Open Terms Archive, Meetic: Privacy Policy", kind: "official", date: "2026" },
      { url: "https://github.com/datenanfragen/data", label: "Datenanfragen.de: Meetic", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "happn",
    account: "yes",
    ways: [],
    sources: [
      { url: DATING, label: "Open Terms Archive, happn: Terms of Service", kind: "official", date: "2026-06-29" },
    ],
  },
];
