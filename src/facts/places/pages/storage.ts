import type { PlacePage } from "@/domain/place-page";

export const storagePages: readonly PlacePage[] = [
  {
    id: "google-drive-photos",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://support.google.com/blogger/answer/7540088", standing: "official", seen: "2025-09-23" },
      { purpose: "report", url: "https://support.google.com/drive/answer/2463296", standing: "official", seen: "2025-09-23" },
      { purpose: "illegal-content", url: "https://support.google.com/legal/troubleshooter/1114905", standing: "official", seen: "2025-09-23" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Google Photos: Acceptable Use Policy", kind: "official", date: "2025-09-23" },
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Google Drive: Acceptable Use Policy", kind: "official", date: "2025-09-23" },
    ],
  },
  {
    id: "onedrive",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://www.microsoft.com/digitalsafety/report-a-concern", standing: "third-party", seen: "2026-05-19" },
    ],
    sources: [
      { url: "https://news.linkzpulse.com/?p=154425", kind: "third-party", date: "2026-05-19" },
      { url: "https://www.microsoft.com/en/DigitalSafety/moderation-and-enforcement/content-removal", kind: "official", date: null },
    ],
  },
  {
    id: "icloud",
    account: "no",
    ways: [
      { purpose: "abuse", email: "abuse@iCloud.com", standing: "official", seen: "2025-09-15" },
      { purpose: "help", url: "https://www.apple.com/legal/dsa/", standing: "official", seen: "2026" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, iCloud: Terms of Service", kind: "official", date: "2025-09-15" },
      { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
    ],
  },
  {
    id: "mega",
    account: "no",
    ways: [
      { purpose: "report", url: "https://help.mega.io/security/compliance/report-abuse", standing: "deduced", seen: null },
      { purpose: "abuse", email: "abuse@mega.io", standing: "third-party", seen: null },
      { purpose: "privacy", email: "privacy@mega.nz", standing: "third-party", seen: "2026-07-21" },
      { purpose: "copyright", email: "copyright@mega.io", standing: "third-party", seen: null },
    ],
    sources: [
      { url: "https://help.mega.io/zh-hant/security/compliance/report-abuse", kind: "official", date: null },
      { url: null, label: "Copy of MEGA’s guidance on reporting", kind: "third-party", date: null },
    ],
  },
  {
    id: "imgur",
    account: "no",
    ways: [
      { purpose: "intimate", email: "abuse@imgur.com", standing: "official", seen: "2023-08-29" },
      { purpose: "privacy", email: "privacy@imgur.com", standing: "third-party", seen: "2026-07-21" },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Imgur: Terms of Service", kind: "official", date: "2023-08-29" },
      { url: "https://github.com/datenanfragen/data", kind: "third-party", date: "2026-07-21" },
    ],
  },
  {
    id: "flickr",
    account: "unknown",
    ways: [
      { purpose: "intimate", url: "https://flickrhelp.com/hc/en-us/articles/4404057912980-Get-help-if-someone-posts-intimate-content-of-you-without-your-permission", standing: "official", seen: null },
    ],
    sources: [
      { url: "https://github.com/OpenTermsArchive/contrib-versions", label: "Open Terms Archive, Flickr: Privacy Policy", kind: "official", date: null },
    ],
  },
];
