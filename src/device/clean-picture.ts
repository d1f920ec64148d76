import { openPicture } from "@/device/open-picture";
import type { PictureFault } from "@/device/picture-limits";
import { tracesIn } from "@/device/traces-in";
import { barePicture } from "@/domain/bare-picture";
import type { PictureFormat } from "@/domain/picture-header";
import type { PictureTrace } from "@/domain/picture-trace";
import { failure, success, type Result } from "@/domain/result";

export interface CleanPicture {
  /** The picture alone, written anew. */
  readonly file: Blob;
  /** What the file held beside it. */
  readonly found: readonly PictureTrace[];
  /** Printing colours were turned into those of a screen. */
  readonly isCmyk: boolean;
}

/** Photos stay JPEG, drawings stay without loss; what browsers cannot write becomes one of them. */
const WRITTEN_AS: Readonly<Record<PictureFormat, string>> = { jpeg: "image/jpeg", heif: "image/jpeg", png: "image/png", gif: "image/png", webp: "image/webp" };
const QUALITY = 0.92;

/** In a worker: a copy of a picture that holds nothing but its points, since it is painted and written anew; the file itself stays as it is. */
export async function cleanPicture(file: Blob): Promise<Result<CleanPicture, PictureFault>> {
  const opened = await openPicture(file);
  if (!opened.ok) return opened;
  const { bytes, header, bitmap } = opened.value;
  const written = await writtenAnew(bitmap, WRITTEN_AS[header.format]);
  return written ? success({ file: written, found: await tracesIn(bytes), isCmyk: header.isCmyk }) : failure("too-large");
}

/** Nothing where the device has no memory for it: a canvas then has no context or cannot be read. */
async function writtenAnew(bitmap: ImageBitmap, type: string): Promise<Blob | null> {
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  try {
    const written = await canvas.convertToBlob({ type, quality: QUALITY });
    return new Blob([barePicture(new Uint8Array(await written.arrayBuffer()), written.type)], { type: written.type });
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
