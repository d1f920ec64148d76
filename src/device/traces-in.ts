import { errors, load } from "exifreader";
import { namesInXmp, tracesOf, type PictureTrace } from "@/domain/picture-trace";

/** Groups that every file of its format has: its size, its colours, its version. */
const PLAIN_GROUPS = new Set(["file", "jfif", "icc", "pngFile", "riff", "gif", "composite", "Thumbnail"]);

/** The kinds of information that a picture file holds beside the picture. Values are looked at nowhere: names are enough to say what was there. */
export async function tracesIn(bytes: ArrayBuffer): Promise<PictureTrace[]> {
  const packets: string[] = [];
  const groups = await groupsOf(bytes, packets);
  const names = Object.entries(groups).filter(([group]) => !PLAIN_GROUPS.has(group)).flatMap(([group, tags]) => [...(group === "gps" ? ["gps"] : []), ...Object.keys(tags ?? {})]);
  return tracesOf([...names, ...packets.flatMap(namesInXmp), ...("Thumbnail" in groups ? ["thumbnail"] : [])].filter((name) => !name.startsWith("_") && !IS_SHAPE.test(name)));
}

/** Says how the picture is stored, not who made it where. */
const IS_SHAPE = /^(Image Width|Image Height|Bit Depth|Color Type|Compression|Filter|Interlace|Pixels? .*|Pixel Units|Exif IFD Pointer|GPS Info IFD Pointer)$/;

/** Nothing for a file without any; where the fields cannot be read, one that stands for them. */
async function groupsOf(bytes: ArrayBuffer, packets: string[]): Promise<Readonly<Record<string, object | undefined>>> {
  // A worker has no parser of XML; the packet is all that we want of it.
  const domParser = { parseFromString: (xml: string) => {
    packets.push(xml);
    throw new Error("names are read from the packet itself");
  } };
  try {
    return { ...(await load(bytes, { expanded: true, async: true, domParser })) };
  } catch (error) {
    return error instanceof errors.MetadataMissingError ? {} : { unread: { unread: "" } };
  }
}
