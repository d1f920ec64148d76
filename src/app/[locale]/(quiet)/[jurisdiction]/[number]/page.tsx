import { notFound } from "next/navigation";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";
import { numberedPages, pageByNumber } from "@/domain/page";
import { pageMetadata } from "@/i18n/page-metadata";
import { NumberedPage } from "@/app/[locale]/(quiet)/[jurisdiction]/[number]/numbered-page";

export const dynamicParams = false;
export const generateStaticParams = () => JURISDICTIONS.flatMap((jurisdiction) => numberedPages.map(({ segment }) => ({ jurisdiction, number: segment })));

type Props = PageProps<"/[locale]/[jurisdiction]/[number]">;

export async function generateMetadata({ params }: Props) {
  const page = pageByNumber((await params).number);
  return page ? pageMetadata(page.name) : {};
}

export default async function Page({ params }: Props) {
  const { jurisdiction, number } = await params;
  const page = pageByNumber(number);
  if (!page) notFound();
  return <NumberedPage page={page} jurisdiction={jurisdictionSchema.parse(jurisdiction)} />;
}
