import { getLocale, getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { placeSegment, type NumberedPage as Page } from "@/domain/page";
import type { Place } from "@/domain/place";
import { Frame } from "@/features/frame/frame";
import { ChapterPage } from "@/features/guide/chapter-page";
import { GuidePage } from "@/features/guide/guide-page";
import { LawPage } from "@/features/law/law-page";
import { LessonPage } from "@/features/lesson/lesson-page";
import { NumbersPage } from "@/features/numbers/numbers-page";
import { PlaceList } from "@/features/places/place-list";
import { PlacesShortcut } from "@/features/places/places-shortcut";
import { PlacePage } from "@/features/places/place-page";
import { CleanTool } from "@/features/tools/clean-tool";
import { CompareTool } from "@/features/tools/compare-tool";
import { SafetyPage } from "@/features/safety/safety-page";
import { chapterWords, lessonWords, placeTitle, stepWords } from "@/words/fact-words";

/** The page behind a number, in its frame. */
export async function NumberedPage({ page, jurisdiction }: { page: Page; jurisdiction: Jurisdiction }) {
  switch (page.name) {
    case "evidence":
    case "support":
    case "complaint": {
      const words = await stepWords(await getLocale(), page.name);
      return <Frame page={page.name} jurisdiction={jurisdiction} title={words.page.title}><GuidePage step={page.name} jurisdiction={jurisdiction} /></Frame>;
    }
    case "removal": {
      const words = await stepWords(await getLocale(), page.name);
      return (
        <Frame page={page.name} jurisdiction={jurisdiction} title={words.page.title}>
          <GuidePage step={page.name} jurisdiction={jurisdiction} shortcut={<PlacesShortcut />}><PlaceList jurisdiction={jurisdiction} /></GuidePage>
        </Frame>
      );
    }
    case "care": {
      const words = await chapterWords(await getLocale(), page.name);
      return <Frame page={page.name} jurisdiction={jurisdiction} title={words.page.title}><ChapterPage page={page.name} jurisdiction={jurisdiction} /></Frame>;
    }
    case "lesson": {
      const words = await lessonWords(await getLocale());
      return <Frame page="lesson" jurisdiction={jurisdiction} title={words.page.title}><LessonPage jurisdiction={jurisdiction} /></Frame>;
    }
    case "prevention": {
      const words = await chapterWords(await getLocale(), page.name);
      const tools = { metadata: <CleanTool jurisdiction={jurisdiction} />, fingerprints: <CompareTool jurisdiction={jurisdiction} /> };
      return <Frame page={page.name} jurisdiction={jurisdiction} title={words.page.title}><ChapterPage page={page.name} jurisdiction={jurisdiction} tools={tools} /></Frame>;
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

/** The page of a place, under the number of removal, in its frame. */
export async function NumberedPlace({ place, jurisdiction }: { place: Place; jurisdiction: Jurisdiction }) {
  const title = await placeTitle(await getLocale(), place);
  return <Frame page="place" jurisdiction={jurisdiction} segment={placeSegment(place.number)} title={title}><PlacePage place={place} jurisdiction={jurisdiction} /></Frame>;
}
