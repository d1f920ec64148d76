import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { getLocale } from "next-intl/server";
import { LiveFrame } from "@/features/frame/live-frame";
import { PlanPage } from "@/features/plan/plan-page";
import { LivePlan } from "@/app/[locale]/(live)/[jurisdiction]/plan/live-plan";
import { pageMetadata } from "@/i18n/page-metadata";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.map((jurisdiction) => ({ jurisdiction }));
export const generateMetadata = () => pageMetadata();

export default async function Page({ params }: PageProps<"/[locale]/[jurisdiction]/plan">) {
  const jurisdiction = jurisdictionSchema.parse((await params).jurisdiction);
  return <LiveFrame page="plan" jurisdiction={jurisdiction}><PlanPage jurisdiction={jurisdiction}><LivePlan locale={await getLocale()} jurisdiction={jurisdiction} /></PlanPage></LiveFrame>;
}
