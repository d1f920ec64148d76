import type { PaperFont } from "@/device/paper-pdf";

/** The letters of papers, from our own server. All three are asked for whatever the paper says: a request tells nothing of it. */
export async function paperFont(): Promise<PaperFont> {
  const [regular, bold, wide] = await Promise.all([
    read(new URL("dejavu-fonts-ttf/ttf/DejaVuSerifCondensed.ttf", import.meta.url)),
    read(new URL("dejavu-fonts-ttf/ttf/DejaVuSerifCondensed-Bold.ttf", import.meta.url)),
    read(new URL("dejavu-fonts-ttf/ttf/DejaVuSans.ttf", import.meta.url)),
  ]);
  return { regular, bold, wide };
}

async function read(address: URL): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`the letters of papers: ${answer.status}`);
  return answer.arrayBuffer();
}
