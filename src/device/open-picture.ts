import { MOST_BYTES, MOST_MEGAPIXELS, type PictureFault } from "@/device/picture-limits";
import { SMALLEST_SIDE } from "@/domain/pdq";
import { readPictureHeader, type PictureHeader } from "@/domain/picture-header";
import { failure, success, type Result } from "@/domain/result";

const MEGAPIXEL = 1_000_000;

export interface OpenedPicture {
  readonly bytes: ArrayBuffer;
  readonly header: PictureHeader;
  readonly bitmap: ImageBitmap;
}

/** In a worker: reads a picture and decodes it, once its header says that this is safe to ask of a decoder. The caller closes the bitmap. */
export async function openPicture(file: Blob): Promise<Result<OpenedPicture, PictureFault>> {
  if (file.size > MOST_BYTES) return failure("too-large");
  const bytes = await bytesOf(file);
  if (!bytes) return failure("unreadable");
  const header = readPictureHeader(new Uint8Array(bytes));
  if (typeof header === "string") return failure(header);
  const fault = faultOf(header);
  if (fault) return failure(fault);
  const bitmap = await decoded(file);
  if (!bitmap) return failure(header.isCmyk ? "cmyk" : header.format === "heif" || header.format === "webp" ? "not-here" : "broken");
  return success({ bytes, header, bitmap });
}

/** Why a picture is refused before it is decoded, or nothing. */
export function faultOf({ width, height, isAnimated }: PictureHeader): PictureFault | null {
  if (isAnimated) return "animation";
  if (Math.min(width, height) < SMALLEST_SIDE) return "tiny";
  return width * height > MOST_MEGAPIXELS * MEGAPIXEL ? "too-large" : null;
}

/** The picture as it stands upright: turning it as its EXIF says is what browsers do unless told otherwise. */
async function decoded(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

async function bytesOf(file: Blob): Promise<ArrayBuffer | null> {
  try {
    return await file.arrayBuffer();
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}
