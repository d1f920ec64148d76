import { z } from "zod";
import { LOCALES } from "@/domain/locale";
import { paperWordsIn } from "@/words/paper-words";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => LOCALES.map((locale) => ({ locale }));

/** The words of every paper in one language, written once in the build and frozen as a file. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  return Response.json(await paperWordsIn(z.enum(LOCALES).parse((await params).locale)));
}
