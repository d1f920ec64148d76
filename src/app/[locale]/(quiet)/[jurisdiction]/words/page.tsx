import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { Handrail } from "@/features/frame/handrail";
import { PlanWordsPage } from "@/features/plan-words/plan-words-page";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]/words">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <><Handrail jurisdiction={jurisdiction} /><PlanWordsPage jurisdiction={jurisdiction} /></>;
}
