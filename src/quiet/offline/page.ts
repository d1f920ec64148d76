import { keepPages, removePages } from "@/device/kept-pages";

/** What a press on page 9 does; the words of how it ended. Loaded when it is pressed, not before. */
export async function press(button: string, worker: string): Promise<"kept" | "failed" | "removed" | "stayed"> {
  if (button === "keep") return (await keepPages(worker)) ? "kept" : "failed";
  return (await removePages()) ? "removed" : "stayed";
}
