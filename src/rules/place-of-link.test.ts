import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PLACE_IDS, UNKNOWN_SITE } from "@/domain/place-id";
import { APP_SCHEMES, COUNTRY_FORMS, PLACE_HOSTS, REDIRECT_HOSTS } from "@/facts/places/hosts";
import { hostOfLink, placeOfLink } from "./place-of-link";

const runs = { numRuns: 10_000, seed: 20261121 };
const wordsOf = (text: string) => text.trim().split(/\s+/);
const keys = PLACE_HOSTS.flatMap(([place, list]) => wordsOf(list).map((key) => ({ place, key })));
/** Hosts without a path or a pattern. */
const simpleHosts = keys.filter(({ key }) => !/[/*]/.test(key));
const knownKeys = new Set(keys.map(({ key }) => key));
const anyHost = fc.constantFrom(...simpleHosts);
const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);

const LINKS = {
  facebook: [
    "https://www.facebook.com/jeanne.exemple", "facebook.com/groups/123456/posts/789/?ref=share", "https://m.facebook.com/story.php?story_fbid=1&id=2",
    "https://fr-fr.facebook.com/people/Jeanne/1000?_rdr", "https://mbasic.facebook.com/photo.php?fbid=1", "https://fb.watch/abCdEf/?mibextid=Nif5oz",
    "https://www.facebook.com/share/r/1AbC/?mibextid=wwXIfr", "https://www.facebook.com/reel/123?fs=e&s=TIeQ9V", "fb.me/e/1abc", "https://fb.com/stories/1/2",
    "https://scontent-cdg4-1.xx.fbcdn.net/v/t39.30808-6/1_n.jpg?_nc_cat=1&oh=00", "https://video.fbru5-1.fna.fbcdn.net/o1/v/t2/f2/m366/a.mp4?efg=ey",
    "https://facebook.com/profile.php?id=100&redirect=https://evil.example/", "HTTPS://WWW.FACEBOOK.COM:443/X", "facebook.com.",
  ],
  messenger: ["https://www.messenger.com/t/100", "https://m.me/jeanne", "https://www.facebook.com/messages/t/100", "m.facebook.com/messages/read/?tid=1"],
  instagram: [
    "https://www.instagram.com/p/CxYz/?utm_source=ig_web_copy_link&igsh=MzRlODBiNWFlZA==", "https://www.instagram.com/reel/CxYz/?igsh=1", "instagram.com/jeanne",
    "https://www.instagram.com/stories/jeanne/123/", "https://www.instagram.com/s/aGlnaGxpZ2h0?story_media_id=1", "https://instagr.am/p/CxYz/", "ig.me/m/jeanne",
    "https://scontent-cdg4-2.cdninstagram.com/v/t51.29350-15/1_n.webp?efg=ey", "https://instagram.fbru2-1.fna.fbcdn.net/v/t51.2885-15/1_n.jpg",
    "intent://www.instagram.com/p/CxYz#Intent;package=com.instagram.android;scheme=https;end", "android-app://com.instagram.android/https/www.instagram.com/p/CxYz",
  ],
  threads: ["https://www.threads.net/@jeanne/post/Cx", "https://www.threads.com/@jeanne"],
  whatsapp: [
    "https://wa.me/33612345678?text=x", "https://chat.whatsapp.com/AbCd", "https://www.whatsapp.com/channel/00", "blob:https://web.whatsapp.com/1-2-3",
    "whatsapp://send?text=x", "https://media-cdg4-1.cdn.whatsapp.net/v/t61.24694-24/1.jpg",
  ],
  tiktok: [
    "https://vm.tiktok.com/ZMabc/", "https://vt.tiktok.com/ZSabc/", "https://www.tiktok.com/@jeanne/video/7?is_from_webapp=1&sender_device=pc",
    "https://m.tiktok.com/v/7.html", "tiktok.com/t/ZTabc", "https://v16-webapp-prime.tiktok.com/video/tos/x", "https://p16-sign-va.tiktokcdn.com/obj/1~c5.jpeg",
  ],
  snapchat: ["https://story.snapchat.com/s/jeanne", "https://www.snapchat.com/add/jeanne?share_id=1", "https://t.snapchat.com/AbC", "https://cf-st.sc-cdn.net/d/1"],
  x: [
    "https://x.com/jeanne/status/1?s=46&t=abc", "https://twitter.com/jeanne/status/1", "mobile.twitter.com/jeanne", "https://pbs.twimg.com/media/F1.jpg:large",
    "https://video.twimg.com/ext_tw_video/1/pu/vid/a.mp4?tag=12", "https://x.com/i/status/1", "X.COM",
  ],
  youtube: [
    "https://youtu.be/abc?si=def", "https://www.youtube.com/watch?v=abc&t=10s", "https://m.youtube.com/shorts/abc?feature=share",
    "https://music.youtube.com/watch?v=a", "https://www.youtube-nocookie.com/embed/abc", "https://i.ytimg.com/vi/abc/hqdefault.jpg",
    "https://rr3---sn-25ge7nzz.googlevideo.com/videoplayback?expire=1", "https://yt3.ggpht.com/ytc/a",
  ],
  reddit: [
    "https://www.reddit.com/r/france/comments/1/x/?utm_name=iossmf", "https://old.reddit.com/u/x", "https://redd.it/1abc", "https://i.redd.it/1.jpg",
    "https://v.redd.it/1", "https://preview.redd.it/1.jpg?width=640", "https://www.reddit.com/r/france/s/AbC",
    "https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2F1.jpg",
  ],
  discord: [
    "https://discord.gg/abc", "discord.com/channels/1/2/3", "https://cdn.discordapp.com/attachments/1/2/a.png?ex=1&is=2&hm=3",
    "https://media.discordapp.net/attachments/1/2/a.png", "https://ptb.discord.com/invite/abc",
  ],
  telegram: [
    "https://t.me/+AbCdEf", "t.me/s/canal/12", "https://telegram.me/canal", "tg://resolve?domain=canal", "tg:join?invite=a", "TG://join?invite=a",
    "https://web.telegram.org/k/#@canal", "https://jeanne.t.me", "https://cdn4.cdn-telegram.org/file/a.jpg", "https://telegra.ph/Jeanne-01-01",
  ],
  signal: ["https://signal.me/#p/+32470", "https://signal.group/#CjQ"],
  twitch: ["https://www.twitch.tv/videos/1", "https://clips.twitch.tv/A", "https://m.twitch.tv/jeanne"],
  linkedin: [
    "https://fr.linkedin.com/in/jeanne", "https://lnkd.in/abc", "https://www.linkedin.com/posts/jeanne_a-activity-7/?utm_source=share",
    "https://media.licdn.com/dms/image/1",
  ],
  pinterest: [
    "https://www.pinterest.fr/pin/1/", "https://www.pinterest.co.uk/pin/1", "https://pin.it/abc", "https://i.pinimg.com/originals/a.jpg",
    "https://fr.pinterest.com/pin/1", "nl.pinterest.com/x",
  ],
  tumblr: ["https://jeanne.tumblr.com/post/1", "https://www.tumblr.com/jeanne/1", "https://64.media.tumblr.com/a/b/s640x960/c.jpg"],
  bluesky: ["https://bsky.app/profile/jeanne.bsky.social/post/3k", "https://cdn.bsky.app/img/feed_fullsize/plain/did:plc:a/b@jpeg", "jeanne.bsky.social"],
  mastodon: [
    "https://mastodon.social/@jeanne/11", "https://files.mastodon.social/media/a.png", "https://pixelfed.social/p/j/1", "https://lemmy.world/post/1",
    "https://piaille.fr/@jeanne@mamot.fr",
  ],
  vk: ["https://vk.com/wall-1_2", "https://m.vk.com/id1", "https://sun9-1.userapi.com/a.jpg", "https://vkvideo.ru/video-1_2"],
  "google-search": [
    "https://www.google.fr/search?q=jeanne&tbm=isch", "google.be/search?q=x", "https://www.google.co.uk/imgres?imgurl=https%3A%2F%2Fevil.example%2Fa.jpg&tbnid=1",
    "https://images.google.fr/", "https://www.google.com/", "https://google.com", "https://www.google.com/#q=jeanne", "https://www.google.com.br/?q=x",
    "https://images.app.goo.gl/abc", "https://encrypted-tbn0.gstatic.com/images?q=tbn:ANd9", "https://www.google.lu/webhp?hl=fr",
    "https://www.google.com/url?sa=t&q=jeanne", "https://lens.google.com/search?p=a",
  ],
  bing: [
    "https://www.bing.com/images/search?q=jeanne&view=detailV2", "https://tse1.mm.bing.net/th?id=OIP.a", "https://copilot.microsoft.com/chats/a",
    "cn.bing.com/search?q=a",
  ],
  "other-search": [
    "https://duckduckgo.com/?q=jeanne&iax=images", "https://www.qwant.com/?q=x&t=images", "https://www.ecosia.org/images?q=x",
    "https://fr.search.yahoo.com/search?p=x", "https://images.search.yahoo.com/search/images?p=x", "https://search.brave.com/images?q=x",
  ],
  yandex: [
    "https://yandex.ru/images/search?text=x", "https://yandex.com.tr/gorsel", "https://ya.ru/search/?text=x", "https://avatars.mds.yandex.net/i?id=1",
    "https://disk.yandex.ru/i/a",
  ],
  "google-drive-photos": [
    "https://drive.google.com/file/d/1a/view?usp=sharing", "https://photos.app.goo.gl/abc", "https://photos.google.com/share/AF1",
    "https://docs.google.com/document/d/1", "https://sites.google.com/view/x", "https://groups.google.com/g/x", "https://meet.google.com/abc-defg-hij",
  ],
  onedrive: ["https://1drv.ms/f/s!A", "https://onedrive.live.com/?id=1&cid=2", "https://outlook.live.com/mail/0/"],
  icloud: ["https://www.icloud.com/sharedalbum/#B0", "https://share.icloud.com/photos/0a", "https://cvws.icloud-content.com/B/a"],
  dropbox: ["https://www.dropbox.com/scl/fi/a/b.mp4?rlkey=c&dl=0", "https://dl.dropboxusercontent.com/s/a"],
  mega: ["https://mega.nz/folder/a#b", "mega.nz/#!a!b"],
  imgur: ["https://imgur.com/a/abc", "https://i.imgur.com/abc.jpeg"],
  "gofile-filehosts": [
    "https://gofile.io/d/abc", "https://www.mediafire.com/file/a/b.zip/file", "https://we.tl/t-abc", "https://files.catbox.moe/a.mp4", "https://bunkr.cr/a/x",
    "https://get.bunkrr.su/file/1",
  ],
  "pornhub-aylo": [
    "https://fr.pornhub.com/view_video.php?viewkey=ph1", "https://ei.phncdn.com/videos/a.jpg", "https://www.youporn.com/watch/1/", "https://www.redtube.com/1",
    "https://www.tube8.com/porn-video/1/",
  ],
  xvideos: ["https://www.xvideos.com/video.abc/x", "https://cdn77-pic.xvideos-cdn.com/videos/a.jpg", "https://fr.xvideos.es/video1"],
  xnxx: ["https://www.xnxx.com/video-abc/x", "https://thumb-cdn77.xnxx-cdn.com/a/3/xn_15_t.jpg"],
  xhamster: ["https://fr.xhamster.com/videos/x-1", "https://xhamster.desi/videos/x", "https://ic-vt-nss.xhcdn.com/a/b.jpg"],
  stripchat: ["https://fr.stripchat.com/jeanne", "https://img.strpst.com/thumbs/1/2_webp"],
  chaturbate: ["https://fr.chaturbate.com/jeanne/"],
  onlyfans: ["https://onlyfans.com/jeanne", "https://cdn3.onlyfans.com/files/a.jpg"],
  mym: ["https://mym.fans/jeanne"],
  fansly: ["https://fansly.com/jeanne/posts"],
  "adult-other": ["https://www.redgifs.com/watch/a", "https://fr.erome.com/a/b", "https://la.spankbang.com/a/video/b", "https://motherless.com/A"],
  tinder: ["https://tinder.com/@jeanne"],
  bumble: ["https://badoo.com/fr/profile/0", "https://bumble.com/app"],
  meetic: ["https://www.meetic.fr/", "https://nl.meetic.be/faq/"],
  "4chan": ["https://boards.4chan.org/b/thread/1", "https://i.4cdn.org/b/1.jpg"],
  jeuxvideo: ["https://www.jeuxvideo.com/forums/42-51-1-1-0-1-0-x.htm"],
  doxbin: ["https://pastebin.com/raw/a", "https://rentry.co/a"],
  "wordpress-com": ["https://jeanne.wordpress.com/2026/01/01/x/", "https://jeanne.files.wordpress.com/2026/01/a.jpg"],
  blogger: ["https://jeanne.blogspot.fr/2026/01/x.html", "https://jeanne.blogspot.com/", "https://1.bp.blogspot.com/a/b.jpg", "http://jeanne.blogspot.co.uk/?m=1"],
  cloudflare: ["https://site.pages.dev/", "https://pub-1.r2.dev/a.mp4"],
  "hosting-fr-be": ["https://site.cluster031.hosting.ovh.net/", "https://bucket.s3.fr-par.scw.cloud/a.mp4"],
  "internet-archive": ["https://web.archive.org/web/2020/https://facebook.com/x", "https://archive.ph/AbC", "https://archive.org/details/x"],
  chatgpt: ["https://chatgpt.com/share/a", "https://chat.openai.com/share/a", "https://sora.com/g/gen_1", "sora.chatgpt.com/p/s_1"],
  grok: ["https://grok.com/share/a", "https://x.com/i/grok/share/abc", "https://x.com/i/grok?conversation=1"],
  dailymotion: ["https://dai.ly/x1", "https://geo.dailymotion.com/player.html?video=x1", "https://www.dailymotion.com/video/x1"],
  kick: ["https://kick.com/jeanne/clips/clip_1"],
  flickr: ["https://www.flickr.com/photos/a/1", "https://live.staticflickr.com/1/2_b.jpg", "https://flic.kr/p/a"],
  substack: ["https://jeanne.substack.com/p/x", "https://open.substack.com/pub/jeanne/p/x"],
  roblox: ["https://www.roblox.com/users/1/profile"],
} as const;
const links = Object.entries(LINKS).flatMap(([place, addresses]) => addresses.map((address) => [address, place]));

const PASTED = [
  ["spaces and a line", "  \n https://www.instagram.com/p/1/ \t", "instagram"],
  ["angle brackets", "<https://www.instagram.com/p/1/>", "instagram"],
  ["quotes", "« https://x.com »", "x"],
  ["curly quotes", "“https://x.com/a”", "x"],
  ["full stop after a bare host", "https://facebook.com.", "facebook"],
  ["comma and bracket after a bare host", "(facebook.com),", "facebook"],
  ["ellipsis after a bare host", "facebook.com…", "facebook"],
  ["share text before", "Regarde cette vidéo ! https://vm.tiktok.com/ZMabc/ #pourtoi", "tiktok"],
  ["share text, no scheme", "Regarde vm.tiktok.com/ZMabc/ vite", "tiktok"],
  ["a colon and no space", "Lien (https://vm.tiktok.com/ZMabc/)", "tiktok"],
  ["Markdown", "[la vidéo](https://youtu.be/abc)", "youtube"],
  ["HTML", "<a href=\"https://www.facebook.com/x\">ici</a>", "facebook"],
  ["user information", "https://jeanne:secret@x.com/a", "x"],
  ["port", "x.com:443/a", "x"],
  ["no slashes", "https:x.com/a", "x"],
  ["backslashes", "https:\\\\x.com\\a", "x"],
  ["twice the scheme", "https://https://x.com/a", "x"],
  ["slashes only", "//x.com/a", "x"],
  ["zero width and marks", "\u200ehttps://x\u200b.co\u00adm/a\u200f\ufeff", "x"],
  ["right-to-left override", "\u202ehttps://x.com/a\u202c", "x"],
  ["full width", "ｈｔｔｐｓ：／／ｘ．ｃｏｍ／ａ", "x"],
  ["full width host", "https://ｘ．ｃｏｍ/a", "x"],
  ["ideographic full stop", "https://x。com/a", "x"],
  ["percent signs in the host", "https://%78.com/a", "x"],
  ["the whole address encoded", "https%3A%2F%2Fwww.facebook.com%2Fjeanne", "facebook"],
  ["view-source", "view-source:https://x.com/a", "x"],
  ["browser prefix", "microsoft-edge:https://x.com/a", "x"],
  ["Google's redirect", "https://www.google.fr/url?sa=t&q=&url=https%3A%2F%2Fwww.instagram.com%2Fp%2F1%2F&usg=a", "instagram"],
  ["Google's redirect, q", "https://www.google.com/url?q=https://t.me/canal&sa=D", "telegram"],
  ["Google's redirect to a site", "https://www.google.com/url?q=https://site.example/", UNKNOWN_SITE],
  ["AMP by Google", "https://www.google.com/amp/s/jeanne.wordpress.com/2026/x/amp/", "wordpress-com"],
  ["AMP cache", "https://jeanne-wordpress-com.cdn.ampproject.org/c/s/jeanne.wordpress.com/x", "wordpress-com"],
  ["AMP's own script", "https://cdn.ampproject.org/v0.js", UNKNOWN_SITE],
  ["Google's cache", "https://webcache.googleusercontent.com/search?q=cache:zyz7Qa1WlQwJ:https://www.reddit.com/r/x+mots&cd=1", "reddit"],
  ["Google's cache, no scheme", "webcache.googleusercontent.com/search?q=cache:www.reddit.com/r/x", "reddit"],
  ["translated copy", "https://x-com.translate.goog/a?_x_tr_sl=en&_x_tr_tl=fr", "x"],
  ["translated copy, hyphen in the host", "https://www-xvideos--cdn-com.translate.goog/a", "xvideos"],
  ["translated page", "https://translate.google.fr/translate?sl=en&tl=fr&u=https%3A%2F%2Fbsky.app%2Fa", "bluesky"],
  ["Facebook's exit", "https://l.facebook.com/l.php?u=https%3A%2F%2Fgofile.io%2Fd%2Fa%3Ffbclid%3D1&h=AT", "gofile-filehosts"],
  ["Facebook's exit, mobile", "https://lm.facebook.com/l.php?u=https%3A%2F%2Fsite.example%2F", UNKNOWN_SITE],
  ["Facebook's exit without a target", "https://l.facebook.com/l.php", "facebook"],
  ["Instagram's exit", "https://l.instagram.com/?u=https%3A%2F%2Fonlyfans.com%2Fjeanne&e=AT", "onlyfans"],
  ["YouTube's exit", "https://www.youtube.com/redirect?event=video_description&q=https%3A%2F%2Fmega.nz%2Fa", "mega"],
  ["mail filter", "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fvk.com%2Fa&data=05", "vk"],
  ["wrapper in a wrapper", "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Fx.com%252Fa", "x"],
  ["a link in the query of another site", "https://site.example/?u=https://x.com/a", UNKNOWN_SITE],
  ["long", `https://x.com/${"a".repeat(100_000)}`, "x"],
  ["long, spaces before", `${" ".repeat(100_000)}https://x.com/a`, "x"],
  ["long query", `https://l.facebook.com/l.php?h=${"a".repeat(50_000)}&u=https%3A%2F%2Fx.com`, "x"],
] as const;

const UNKNOWN = [
  "facebook.com.evil.example", "https://xfacebook.com", "https://face-book.com", "https://instagram.com@evil.example/", "instagram.com@evil.example",
  "https://google.evil.com/search?q=a", "https://fаcebook.com/x", "https://xn--fcebook-2fg.com", "https://t.me.example", "https://notx.com",
  "https://youtube.com.phish.ru/watch", "https://x.co", "https://x.com.co", "https://facebook.co", "https://evil.example/https://facebook.com",
  "https://evil.example/facebook.com", "https://evil.example/?facebook.com", "https://evil.example#facebook.com", "https://evil.example\\@facebook.com",
  "https://facebook.com:pw@evil.example", "https://facebook.com%40evil.example@evil.example", "https://blogspot.com.evil.example",
  "https://google.fr.evil.example/search", "https://goog1e.com/search", "https://wwwfacebook.com", "https://www-facebook.com", "https://facebook.com-login.example",
  "https://support.google.com/websearch/", "https://www.google.com/maps/place/x", "https://play.google.com/store", "https://mail.google.com/", "https://t.co/abc",
  "https://bit.ly/abc", "https://goo.gl/abc", "https://www.leboncoin.fr/ad/1", "site.example", "https://bücher.example/", "http://192.168.1.10/a.jpg",
  "185.10.20.30", "http://185.10.20.30:8080/", "http://[2001:db8::1]:8080/a", "http://facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion/",
  "abcdefghij.onion", "https://instagram.example.fbcdn.net.evil.example", "https://x.com.translate.goog.evil.example", "https://pinterest.evil",
  "https://contoso.sharepoint.com/x", "https://i0.wp.com/site.example/a.jpg",
];

const NOT_WEB = [
  "", "   ", "bonjour", "pas de lien ici", "M. Dupont", "et/ou", "1/2 page", "localhost", "http://localhost:3000/", "localhost:3000", "https://facebook",
  "jeanne@facebook.com", "jeanne.exemple@gmail.com", "mailto:jeanne@facebook.com", "@jeanne.exemple", "@jeanne@mastodon.social",
  "javascript:location='https://facebook.com'", "javascript:alert(1); //https://facebook.com", "data:text/html,<a href=\"https://facebook.com\">",
  "file:///C:/Users/a/facebook.com", "C:\\Users\\a\\b", "ftp://facebook.com/a", "tel:3018", "IMG_2034.jpg", "24.12.2026", "10.5", "06.12.34.56.78", "...",
  "https://", "https://.", "http://?", "facebook..com", "<>", "😀", "https://face book.com", "https://fa^ce.com", "+33 6 12 34 56 78", "https://-", "::1", "%",
  "https://%",
];

describe("the place of a link", () => {
  it("is tried on enough real forms", () => expect(links.length).toBeGreaterThanOrEqual(150));
  it.each(links)("%s: %s", (address, place) => expect(placeOfLink(address ?? "")).toBe(place));
  it.each(PASTED)("%s", (_, address, place) => expect(placeOfLink(address)).toBe(place));
  it.each(UNKNOWN)("no place of ours: %s", (address) => expect(placeOfLink(address)).toBe(UNKNOWN_SITE));
  it.each(NOT_WEB)("no web address: %j", (address) => expect(placeOfLink(address)).toBeNull());

  it("gives the host it went by", () => {
    expect(hostOfLink(" https://WWW.Google.fr./search?q=a")).toBe("www.google.fr");
    expect(hostOfLink("https://x-com.translate.goog/a")).toBe("x.com");
    expect(hostOfLink("http://[2001:DB8::1]/")).toBe("[2001:db8::1]");
    expect(hostOfLink("tg://resolve")).toBeNull();
    expect(hostOfLink("bonjour")).toBeNull();
  });
});

describe("the table of hosts", () => {
  it("names each host once, in lower case, and places that exist", () => {
    expect(knownKeys.size).toBe(keys.length);
    expect(keys.filter(({ key }) => !/^[a-z\d.*-]+\.[a-z]{2,}(?:\/[a-z_/]*)?$/.test(key))).toEqual([]);
    expect(PLACE_HOSTS.filter(([place]) => !PLACE_IDS.includes(place))).toEqual([]);
    expect(new Set(PLACE_HOSTS.map(([place]) => place)).size).toBe(PLACE_HOSTS.length);
  });
  it("leaves only kinds of places without a host", () => {
    expect(PLACE_IDS.filter((id) => !PLACE_HOSTS.some(([place]) => place === id)))
      .toEqual(["leak-sites", "generic-website", "domain-registrar", "nudify-apps", "email-sms-airdrop"]);
  });
  it.each(simpleHosts)("$key is of $place", ({ place, key }) => expect(placeOfLink(`https://${key}/`)).toBe(place));
  it.each(COUNTRY_FORMS)("country forms of %s", (host, endings) => {
    const root = host.replace(/\..*/, "");
    expect(new Set(wordsOf(endings)).size).toBe(wordsOf(endings).length);
    for (const ending of wordsOf(endings)) expect(placeOfLink(`www.${root}.${ending}/`)).toBe(placeOfLink(`www.${host}/`));
  });
  it("reads only the applications of two places", () => expect(APP_SCHEMES.map(([place]) => place)).toEqual(["telegram", "whatsapp"]));
  it.each(wordsOf(REDIRECT_HOSTS))("%s passes on", (key) => expect(placeOfLink(`https://${key}?url=https%3A%2F%2Fsite.example`)).toBe(UNKNOWN_SITE));
});

describe("any address", () => {
  const unrelated = fc.tuple(label, fc.constantFrom("example", "test.example", "evil.ru", "phish.com")).map((parts) => parts.join("."));

  it("never makes it throw", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const address of [text, `https://${text}`, `tg:${text}`, `https://l.facebook.com/l.php?u=https%3A%2F%2F${text}`, `${text}.translate.goog`]) {
        expect([...PLACE_IDS, UNKNOWN_SITE, null]).toContain(placeOfLink(address));
      }
    }), runs);
  });

  it("with letters stuck to a known host is another one", () => {
    const known = new Set([...knownKeys, ...COUNTRY_FORMS.flatMap(([host, endings]) => wordsOf(endings).map((ending) => host.replace(/\..*/, `.${ending}`)))]);
    const belongs = (host: string) => host.split(".").some((_, at, labels) => known.has(labels.slice(at).join(".")));
    fc.assert(fc.property(anyHost, label, ({ key }, letters) => {
      const registrable = key.split(".").slice(-2).join(".");
      for (const host of [`${letters}${registrable}`, `${letters}-${registrable}`, `${key}${letters}`, `${key}-${letters}.example`]) {
        if (!belongs(host)) expect([UNKNOWN_SITE, null]).toContain(placeOfLink(`https://${host}/a`));
      }
    }), runs);
  });

  it("with a known host before an unrelated one is unknown", () => {
    fc.assert(fc.property(anyHost, unrelated, ({ key }, other) => {
      for (const address of [`${key}.${other}`, `${key}.${other}/`, `${key}@${other}/`, `${key}:a@${other}`, `${other}/${key}`, `${other}?u=https://${key}`]) {
        expect(placeOfLink(`https://${address}`)).toBe(UNKNOWN_SITE);
      }
    }), runs);
  });

  it("of a known host keeps its place with www., m., a path, a query, a port", () => {
    const front = fc.constantFrom("", "www.", "m.", "fr.");
    const after = fc.constantFrom("", ":443", ".");
    fc.assert(fc.property(anyHost, front, after, fc.webPath(), fc.webQueryParameters(), ({ place, key }, before, behind, path, query) => {
      for (const scheme of ["", "https://", "HTTP://"]) expect(placeOfLink(`${scheme}${before}${key}${behind}${path}?${query}`)).toBe(place);
    }), runs);
  });

  it("has the host that the browser gives it", () => {
    fc.assert(fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.constantFrom("", "u:p@", "x.com@"), (url, user) => {
      const address = url.replace("://", `://${user}`);
      expect(hostOfLink(address)).toBe(new URL(address).hostname);
    }), runs);
  });
});

describe("time", () => {
  const size = 200_000;
  const parts = [
    "a", "a.", "/", ":", "@", " ", "%", "-", "https://", "a:", "[", ".a/", "\u200b", "？", "http", "cdn.ampproject.org/c/s/", "x-com.translate.goog/",
    "https://l.facebook.com/l.php?u=", "?q=cache:a:", "&u=http",
  ];
  it.each(parts)("grows with the length of %j only", (part) => {
    const text = part.repeat(size / part.length);
    const started = process.cpuUsage();
    for (const address of [text, `https://${text}`, `https://x.com/${text}`, `x.com?q=${text}`, `a ${text} b`]) placeOfLink(address);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(1500);
  });
});
