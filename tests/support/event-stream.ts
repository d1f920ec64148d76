export interface ServerEvent {
  id?: string;
  event?: string;
  data?: string;
  comment?: string;
}

/** Reads server-sent events one after the other (WHATWG HTML, 9.2.6), comments included. */
export function eventsOf(response: Response): { next(): Promise<ServerEvent | null>; close(): Promise<void> } {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) throw new Error("no stream");
  let text = "";
  return {
    async next() {
      while (!text.includes("\n\n")) {
        const { done, value } = await reader.read();
        if (done) return null;
        text += value;
      }
      const end = text.indexOf("\n\n");
      const block = text.slice(0, end);
      text = text.slice(end + 2);
      return Object.fromEntries(block.split("\n").map((line) => {
        const [, field = "", value = ""] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        return [field === "" ? "comment" : field, value];
      }));
    },
    close: () => reader.cancel(),
  };
}
