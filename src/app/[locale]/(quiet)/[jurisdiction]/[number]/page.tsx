import { notFound } from "next/navigation";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { numberedPages, pageByNumber, placeSegments } from "@/domain/page";
import { placeByNumber } from "@/facts/places";
import { pageMetadata } from "@/i18n/page-metadata";
import { NumberedPage, NumberedPlace } from "@/app/[locale]/(quiet)/[jurisdiction]/[number]/numbered-page";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.flatMap((jurisdiction) => [...numberedPages.map(({ segment }) => segment), ...placeSegments].map((number) => ({ jurisdiction, number })));

type Props = PageProps<"/[locale]/[jurisdiction]/[number]">;

export async function generateMetadata({ params }: Props) {
  return pageMetadata((await params).number);
}

export default async function Page({ params }: Props) {
  const { jurisdiction, number } = await params;
  const country = jurisdictionSchema.parse(jurisdiction);
  const page = pageByNumber(number);
  if (page) return <NumberedPage page={page} jurisdiction={country} />;
  const place = placeByNumber(Number(number.replace(/^\d+-/, "")));
  if (!place) notFound();
  return <NumberedPlace place={place} jurisdiction={country} />;
}
