/** What a picture file may tell beside the picture, most telling first. */
export const PICTURE_TRACES = ["place", "date", "camera", "author", "words", "thumbnail", "edits", "other"] as const;
export type PictureTrace = (typeof PICTURE_TRACES)[number];

/** By the names of EXIF, IPTC and XMP, spaces and dashes left out. The first that fits is taken: `GPSDateStamp` tells the place. */
const NAMES: readonly (readonly [PictureTrace, RegExp])[] = [
  ["place", /gps|location|^city|country|^province|^state\b/i],
  ["thumbnail", /thumbnail|preview|jpeginterchangeformat/i],
  ["edits", /software|creatortool|history|documentid|instanceid|derivedfrom|writerversion|processing/i],
  ["date", /date|time(?!zone)|created/i],
  ["camera", /^make$|model|lens|serial|camera|hostcomputer/i],
  ["author", /artist|author|creator|byline|copyright|owner|credit|rights/i],
  ["words", /description|comment|caption|title|keyword|subject|headline|document|label/i],
];

/** The kinds of trace that these names of fields stand for, each once, most telling first. */
export function tracesOf(names: Iterable<string>): PictureTrace[] {
  const found = new Set<PictureTrace>();
  for (const name of names) {
    const plain = name.replace(/[\s_-]/g, "");
    found.add(NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? "other");
  }
  return PICTURE_TRACES.filter((trace) => found.has(trace));
}

/** The names of the fields that an XMP packet holds, as elements or attributes, without their prefix; the shell of the packet is none. */
export function namesInXmp(xml: string): string[] {
  return [...xml.matchAll(/[<\s](?!xmlns:|rdf:|x:|xml:)[\w-]+:([\w-]+)(?=[\s=/>])/g)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}
