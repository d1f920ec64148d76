/** Every place in the order of the data: the page number is the 1-based position, fixed for ever, never reused. New ones go at the end. */
export const PLACE_IDS = [
  "facebook", "messenger", "instagram", "threads", "whatsapp", "tiktok", "snapchat", "x", "youtube", "reddit", "discord", "telegram", "signal",
  "twitch", "linkedin", "pinterest", "tumblr", "bluesky", "mastodon", "vk", "google-search", "bing", "other-search", "yandex", "google-drive-photos",
  "onedrive", "icloud", "dropbox", "mega", "imgur", "gofile-filehosts", "pornhub-aylo", "xvideos", "xnxx", "xhamster", "stripchat", "chaturbate",
  "onlyfans", "mym", "fansly", "adult-other", "tinder", "bumble", "grindr", "meetic", "happn", "yubo-bereal", "coco", "4chan", "jeuxvideo", "doxbin",
  "leak-sites", "wordpress-com", "blogger", "generic-website", "cloudflare", "hosting-fr-be", "domain-registrar", "internet-archive", "nudify-apps",
  "chatgpt", "grok", "dailymotion", "kick", "flickr", "substack", "roblox", "email-sms-airdrop",
] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

/** A web address that belongs to none of the places. */
export const UNKNOWN_SITE = "unknown-site";
/** What the person may name, and the keys under which a plan lists the ways to have something removed. */
export type PlaceKey = PlaceId | typeof UNKNOWN_SITE;
