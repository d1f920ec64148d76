import type { PlaceId } from "@/domain/place-id";

/** Lists are words with white space between them: small enough for the browser. */
type HostTable = readonly (readonly [place: PlaceId, hosts: string])[];

/**
 * The hosts of each place; a sub-domain belongs with its host, and a longer entry wins over a shorter one.
 * `host/segment` (one or two segments) holds for that part of the host only; `www.` also stands for the bare host, without its other sub-domains.
 * `instagram.*.fbcdn.net` is the first label, anything, then the rest. A shortener that serves any site (t.co, goo.gl) belongs to no place.
 */
export const PLACE_HOSTS: HostTable = [
  ["facebook", "facebook.com fb.com fb.me fb.watch fbcdn.net fbsbx.com"],
  ["messenger", "messenger.com m.me facebook.com/messages facebook.com/messenger_media"],
  ["instagram", "instagram.com instagr.am ig.me cdninstagram.com instagram.*.fbcdn.net"],
  ["threads", "threads.net threads.com"],
  ["whatsapp", "whatsapp.com whatsapp.net wa.me"],
  ["tiktok", "tiktok.com tiktokv.com tiktokv.eu tiktokv.us tiktokcdn.com tiktokcdn-eu.com tiktokcdn-us.com"],
  ["snapchat", "snapchat.com snap.com sc-cdn.net"],
  ["x", "x.com twitter.com twimg.com"],
  ["youtube", "youtube.com youtu.be youtube-nocookie.com youtubekids.com ytimg.com googlevideo.com yt3.ggpht.com yt3.googleusercontent.com"],
  ["reddit", "reddit.com redd.it redditmedia.com reddit.app.link"],
  ["discord", "discord.com discord.gg discordapp.com discordapp.net discord.gift dis.gd"],
  ["telegram", "t.me telegram.me telegram.dog telegram.org telesco.pe telegra.ph cdn-telegram.org"],
  ["signal", "signal.org signal.me signal.group signal.art signal.link"],
  ["twitch", "twitch.tv jtvnw.net"],
  ["linkedin", "linkedin.com lnkd.in licdn.com"],
  ["pinterest", "pinterest.com pin.it pinimg.com"],
  ["tumblr", "tumblr.com tmblr.co umblr.com"],
  ["bluesky", "bsky.app bsky.social"],
  ["mastodon", `
    mastodon.social mastodon.online mastodon.world mastodon.cloud mastodon.art mastodon.nl mastodon.zaclys.com mastodon-belgium.be mstdn.social mstdn.jp
    mas.to mamot.fr piaille.fr framapiaf.org oc.todon.fr social.tchncs.de troet.cafe norden.social hachyderm.io fosstodon.org infosec.exchange pawoo.net
    baraag.net pixelfed.social pixelfed.de lemmy.world lemmy.ml lemmynsfw.com jlai.lu feddit.org feddit.nl sh.itjust.works framatube.org tilvids.com`],
  ["vk", "vk.com vk.ru vk.me vkontakte.ru vkvideo.ru userapi.com"],
  ["google-search", `
    www.google.com/ www.google.com/search www.google.com/imgres www.google.com/url www.google.com/images www.google.com/imghp www.google.com/webhp
    www.google.com/searchbyimage images.google.com lens.google.com images.app.goo.gl webcache.googleusercontent.com encrypted-tbn0.gstatic.com
    encrypted-tbn1.gstatic.com encrypted-tbn2.gstatic.com encrypted-tbn3.gstatic.com`],
  ["bing", "bing.com bing.net copilot.microsoft.com copilot.com"],
  ["other-search", "duckduckgo.com duck.com qwant.com ecosia.org search.yahoo.com search.yahoo.co.jp search.brave.com"],
  ["yandex", "yandex.com yandex.net ya.ru yadi.sk"],
  ["google-drive-photos", `
    drive.google.com drive.usercontent.google.com docs.google.com photos.google.com photos.app.goo.gl groups.google.com sites.google.com chat.google.com
    meet.google.com`],
  ["onedrive", "onedrive.live.com onedrive.com 1drv.ms 1drv.com my.microsoftpersonalcontent.com xbox.com teams.live.com outlook.live.com outlook.com"],
  ["icloud", "icloud.com icloud-content.com"],
  ["dropbox", "dropbox.com db.tt dropboxusercontent.com"],
  ["mega", "mega.nz mega.io mega.co.nz"],
  ["imgur", "imgur.com imgur.io"],
  ["gofile-filehosts", "gofile.io mediafire.com wetransfer.com we.tl catbox.moe cyberdrop.me bunkr.si bunkrr.su bunkrr.ru"],
  ["pornhub-aylo", `
    pornhub.com pornhub.org pornhub.net pornhubpremium.com phncdn.com youporn.com ypncdn.com redtube.com redtube.com.br rdtcdn.com
    tube8.com t8cdn.com`],
  ["xvideos", "xvideos.com xvideos2.com xvideos3.com xvideos.es xvideos.net xvideos.red xvideos-cdn.com"],
  ["xnxx", "xnxx.com xnxx3.com xnxx.gold xnxx-cdn.com"],
  ["xhamster", "xhamster.com xhamster.desi xhamster.one xhamster2.com xhamster3.com xhamster11.com xhamster26.com xhms.pro xhday.com xhvid.com xhcdn.com"],
  ["stripchat", "stripchat.com strpst.com"],
  ["chaturbate", "chaturbate.com chaturbate.eu chaturbate.global highwebmedia.com"],
  ["onlyfans", "onlyfans.com"],
  ["mym", "mym.fans"],
  ["fansly", "fansly.com"],
  ["adult-other", "redgifs.com erome.com spankbang.com sb-cd.com motherless.com motherlessmedia.com"],
  ["tinder", "tinder.com gotinder.com"],
  ["bumble", "bumble.com badoo.com"],
  ["grindr", "grindr.com"],
  ["meetic", "meetic.com disonsdemain.fr match.com"],
  ["happn", "happn.com fruitz.io adopte.app adopteunmec.com"],
  ["yubo-bereal", "yubo.live bereal.com bere.al"],
  ["coco", "coco.gg coco.fr"],
  ["4chan", "4chan.org 4channel.org 4cdn.org"],
  ["jeuxvideo", "jeuxvideo.com"],
  ["doxbin", "doxbin.com doxbin.org doxbin.net pastebin.com rentry.co rentry.org"],
  ["wordpress-com", "wordpress.com wp.me"],
  ["blogger", "blogger.com blogspot.com blogger.googleusercontent.com"],
  ["cloudflare", "cloudflare.com pages.dev workers.dev r2.dev imagedelivery.net cloudflarestream.com"],
  ["hosting-fr-be", `
    ovh.com ovh.net ovhcloud.com scaleway.com scw.cloud online.net gandi.net infomaniak.com combell.com one.com hetzner.com your-server.de
    your-objectstorage.com your-storageshare.de`],
  ["internet-archive", "archive.org archive-it.org archive.today archive.ph archive.is archive.li archive.vn archive.fo archive.md"],
  ["chatgpt", "chatgpt.com openai.com oaiusercontent.com chat.com sora.com"],
  ["grok", "grok.com x.ai x.com/i/grok twitter.com/i/grok"],
  ["dailymotion", "dailymotion.com dai.ly dmcdn.net"],
  ["kick", "kick.com"],
  ["flickr", "flickr.com flic.kr staticflickr.com"],
  ["substack", "substack.com substackcdn.com"],
  ["roblox", "roblox.com rbxcdn.com ro.blox.com"],
];

/** Other endings under which a host keeps its first label; each form is read as that host. */
export const COUNTRY_FORMS: readonly (readonly [host: string, endings: string])[] = [
  ["google.com", `
    ad ae al am as at az ba be bf bg bi bj bs bt by ca cat cd cf cg ch ci cl cm cn co.ao co.bw co.ck co.cr co.id co.il co.in co.jp co.ke co.kr co.ls co.ma
    co.mz co.nz co.th co.tz co.ug co.uk co.uz co.ve co.vi co.za co.zm co.zw com.af com.ag com.ar com.au com.bd com.bh com.bn com.bo com.br com.bz com.co
    com.cu com.cy com.do com.ec com.eg com.et com.fj com.gh com.gi com.gt com.hk com.jm com.kh com.kw com.lb com.ly com.mm com.mt com.mx com.my com.na
    com.ng com.ni com.np com.om com.pa com.pe com.pg com.ph com.pk com.pr com.py com.qa com.sa com.sb com.sg com.sl com.sv com.tj com.tr com.tw com.ua
    com.uy com.vc com.vn cv cz de dj dk dm dz ee es fi fm fr ga ge gg gl gm gr gy hn hr ht hu ie im iq is it je jo kg ki kz la li lk lt lu lv md me mg mk
    ml mn mu mv mw ne nl no nr nu pl pn ps pt ro rs ru rw sc se sh si sk sm sn so sr st td tg tl tm tn to tt vg vu ws`],
  ["blogspot.com", `
    ae al am ba be bg bj ca cf ch cl co.at co.id co.il co.ke co.nz co.uk co.za com.ar com.au com.br com.by com.co com.cy com.ee com.eg com.es com.mt
    com.ng com.tr com.uy cv cz de dk fi fr gr hk hr hu ie in is it jp kr li lt lu md mk mr mx my nl no pe pt qa re ro rs ru se sg si sk sn td tw ug vn`],
  ["pinterest.com", `
    at be ca ch cl co co.at co.in co.kr co.nz co.uk com.au com.bo com.ec com.mx com.pe com.py com.uy com.vn de dk ec es fr hu id ie in info it jp kr mx nl
    nz pe ph pt ru se th tw uk vn`],
  ["yandex.com", "az by co.il com.am com.ge com.tr ee eu fr kg kz lt lv md ru tj tm ua uz"],
  ["meetic.com", "be ch es fr it nl pt"],
  ["bunkr.si", "ac ax black cat ci cr fi is la media ph pk ps red ru site sk su to ws"],
];

/** Pages that only pass a visitor on: the address that counts is in their query. Read like `PLACE_HOSTS`. */
export const REDIRECT_HOSTS = `
  www.google.com/url translate.google.com webcache.googleusercontent.com l.facebook.com lm.facebook.com l.instagram.com l.messenger.com l.threads.com
  l.threads.net l.wl.co youtube.com/redirect out.reddit.com vk.com/away.php duckduckgo.com/l t.umblr.com safelinks.protection.outlook.com`;

/** Schemes that open an application instead of a web page. */
export const APP_SCHEMES: HostTable = [["telegram", "tg"], ["whatsapp", "whatsapp"]];
