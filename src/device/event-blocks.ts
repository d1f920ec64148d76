/** One server-sent event, or a beat, which has no fields. */
export interface EventBlock {
  readonly id?: string;
  readonly event?: string;
  readonly data?: string;
}

const FIELD = /^(id|event|data):? ?(.*)$/;

/** Cuts a stream of text into events (WHATWG HTML, 9.2.6), for a server that ends lines with one line feed and data in one line, as ours does. */
export function eventBlocks(): (text: string) => EventBlock[] {
  let rest = "";
  return (text) => {
    const blocks = (rest + text).split("\n\n");
    rest = blocks.pop() ?? "";
    return blocks.map((block) => Object.fromEntries(block.split("\n").flatMap((line) => {
      const [, name, value] = FIELD.exec(line) ?? [];
      return name === undefined ? [] : [[name, value ?? ""]];
    })));
  };
}
