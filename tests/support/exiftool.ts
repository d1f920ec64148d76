import { execFileSync, spawnSync } from "node:child_process";

/** ExifTool, installed when this is root; without it nothing independent says what a file still holds. */
export function needExiftool(): void {
  const isThere = () => spawnSync("exiftool", ["-ver"]).status === 0;
  if (isThere()) return;
  if (process.getuid?.() === 0) spawnSync("sh", ["-c", "apt-get install -y libimage-exiftool-perl || (apt-get update && apt-get install -y libimage-exiftool-perl)"]);
  if (!isThere()) throw new Error("exiftool (libimage-exiftool-perl) is missing and could not be installed");
}

/** What every file of its format says of its own shape; and what ExifTool adds about the file and itself. */
const SHAPE = /^(PNG:(ImageWidth|ImageHeight|BitDepth|ColorType|Compression|Filter|Interlace|SRGBRendering)|JFIF:(JFIFVersion|ResolutionUnit|XResolution|YResolution)|RIFF:(ImageWidth|ImageHeight|HorizontalScale|VerticalScale|VP8Version|WebP_Flags|AlphaIsUsed|AlphaPreprocessing|AlphaFiltering|AlphaCompression)|File:(FileType|FileTypeExtension|MIMEType|ImageWidth|ImageHeight|EncodingProcess|BitsPerSample|ColorComponents|YCbCrSubSampling)|(ExifTool|System):.*|Composite:(ImageSize|Megapixels))$/;

/** The tags of a file that say more than its shape. */
export function tagsLeft(path: string): string[] {
  const [tags] = JSON.parse(execFileSync("exiftool", ["-j", "-a", "-u", "-U", "-G1", path], { encoding: "utf8" }));
  return Object.keys(tags).filter((tag) => tag !== "SourceFile" && !(SHAPE.test(tag)));
}

/** Writes into a picture all that a phone and a program would. */
export function writeTags(path: string, ...more: readonly string[]): void {
  execFileSync("exiftool", ["-q", "-overwrite_original", "-GPSLatitude=50.85", "-GPSLatitudeRef=N", "-Make=Phone", "-Model=Five", "-DateTimeOriginal=2026:11:22 10:00:00", "-Artist=Somebody", "-XMP-dc:Creator=Somebody", "-XMP-dc:Description=Words", "-XMP-xmpMM:DocumentID=1", "-Software=Editor", ...more, path]);
}
