import { openPicture } from "@/device/open-picture";
import type { PictureFault } from "@/device/picture-limits";
import { pdqOf, type PdqFingerprint } from "@/domain/pdq";
import type { Luma } from "@/domain/pdq-filter";
import { failure, success, type Result } from "@/domain/result";

/** A larger picture is first shrunk to a square of this side, as the published program does. */
const LARGEST_SIDE = 512;

/** In a worker: the PDQ fingerprint of a picture. */
export async function pictureFingerprint(file: Blob): Promise<Result<PdqFingerprint, PictureFault>> {
  const opened = await openPicture(file);
  if (!opened.ok) return opened;
  const luma = lumaOf(opened.value.bitmap);
  const fingerprint = luma && pdqOf(luma);
  return fingerprint ? success(fingerprint) : failure("too-large");
}

/** The light of a picture, on white where it is transparent; nothing where there is no memory for it. */
function lumaOf(bitmap: ImageBitmap): Luma | null {
  const isLarge = Math.max(bitmap.width, bitmap.height) > LARGEST_SIDE;
  const [width, height] = isLarge ? [LARGEST_SIDE, LARGEST_SIDE] : [bitmap.width, bitmap.height];
  const context = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "medium";
  context.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = context.getImageData(0, 0, width, height);
  const light = (at: number) => 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
  return { width, height, values: Float32Array.from({ length: width * height }, (_, at) => light(at * 4)) };
}
