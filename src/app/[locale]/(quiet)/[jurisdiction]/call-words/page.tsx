import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { CallWordsPage } from "@/features/call-words/call-words-page";
import { Handrail } from "@/features/frame/handrail";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]/call-words">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <><Handrail jurisdiction={jurisdiction} /><CallWordsPage jurisdiction={jurisdiction} /></>;
}
