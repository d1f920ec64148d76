import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import type { NumberedPage as Page } from "@/domain/page";
import { Frame } from "@/features/frame/frame";
import { GuidePage } from "@/features/guide/guide-page";
import { LawPage } from "@/features/law/law-page";
import { NumbersPage } from "@/features/numbers/numbers-page";
import { SafetyPage } from "@/features/safety/safety-page";
import { stepWords } from "@/words/fact-words";

/** The page behind a number, in its frame. */
export async function NumberedPage({ page, jurisdiction }: { page: Page; jurisdiction: Jurisdiction }) {
  switch (page.name) {
    case "evidence":
    case "support":
    case "complaint":
    case "removal": {
      const words = await stepWords(await getLocale(), page.name);
      return <Frame page={page.name} jurisdiction={jurisdiction} title={words.page.title}><GuidePage step={page.name} jurisdiction={jurisdiction} /></Frame>;
    }
    case "law": {
      const words = await getTranslations("law");
      return <Frame page="law" jurisdiction={jurisdiction} title={words("title")}><LawPage jurisdiction={jurisdiction} /></Frame>;
    }
    case "numbers": {
      const words = await getTranslations("numbers");
      return <Frame page="numbers" jurisdiction={jurisdiction} title={words("title")}><NumbersPage jurisdiction={jurisdiction} /></Frame>;
    }
    case "safety": {
      const words = await getTranslations("safety");
      return <Frame page="safety" jurisdiction={jurisdiction} title={words("title")}><SafetyPage jurisdiction={jurisdiction} /></Frame>;
    }
  }
}
