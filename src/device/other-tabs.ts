/** Says as little as the names of the store. */
const CHANNEL = "notes";

/** What the tabs of one browser tell each other: no content, only that there is something to look at. */
const NEWS = ["saved", "wiped"] as const;
export type News = (typeof NEWS)[number];

export interface OtherTabs {
  tell: (news: News) => void;
  close: () => void;
}

/** Joins the other tabs; `onNews` hears them, not itself. Where the browser has no channels, nobody hears and the store still refuses old writes. */
export function joinOtherTabs(onNews: (news: News) => void): OtherTabs {
  if (typeof BroadcastChannel === "undefined") return { tell: () => {}, close: () => {} };
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const news = NEWS.find((known) => known === data);
    if (news) onNews(news);
  });
  return { tell: (news) => channel.postMessage(news), close: () => channel.close() };
}
