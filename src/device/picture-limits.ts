/** More needs some 400 MB while it is decoded and written again; phones give up before. */
export const MOST_MEGAPIXELS = 50;
export const MOST_BYTES = 100_000_000;

/** `unreadable`: moved or changed since it was chosen. `unknown`: no picture that we know. `not-here`: this browser does not decode the format. */
export type PictureFault = "unreadable" | "unknown" | "video" | "broken" | "animation" | "tiny" | "too-large" | "not-here" | "cmyk";

/** What goes wrong with a picture, and a browser without workers or without a canvas in them. */
export type PictureToolFault = PictureFault | "no-worker";
