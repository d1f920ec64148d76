import { stateOf } from "@/domain/link-board";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import { isMinor } from "@/rules/ages";
import { heading, listOf, paragraph, say, typed, when } from "./blocks";
import { notifierBlock, notifierFields } from "./platform-notifier";
import { hasLink, SEARCH_ENGINES } from "./shared-service-lines";
import { isIntimate, minorConcerned, shownContent } from "./shared-shown-content";

/** The request to a search engine (TD-60 to TD-64): addresses, statement, and for a name the right to erasure (TD-54). Of a minor nothing that names. */
export const delistingTemplate: PaperTemplate = {
  id: "delisting",
  fields: ({ situation }) => [
    "service", "where-shared",
    ...when(!isMinor(situation), "search-words" as const, "recognisable" as const),
    ...notifierFields(situation),
  ],
  laws: () => ["eu-gdpr-17", "eu-gdpr-21", "eu-gdpr-12"],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr", "en", "nl", "de"] : ["fr", "nl", "de", "en"]),
  write: (input) => ({ id: "delisting", blocks: request(input) }),
};

function request(input: PaperInput): readonly PaperBlock[] {
  const { situation, today } = input;
  const adult = !isMinor(situation);
  return [
    ...notifierBlock(input),
    { kind: "addressee", lines: [say("addressee", { service: { field: "service" } })] },
    { kind: "subject", lines: [say("subject")] },
    { kind: "title", text: say(!adult && isIntimate(situation) ? "title-minor" : "title") },
    paragraph("date", { day: { day: today } }),
    paragraph("common:salutation"),
    paragraph("request"),
    ...sentences(shownContent(situation)),
    ...sentences(minorConcerned(situation)),
    ...when<PaperBlock>(adult && typed(input, "recognisable"), paragraph("recognisable"), { kind: "verbatim", field: "recognisable" }),
    ...addresses(input),
    ...when(adult && typed(input, "search-words"), ...byName(input)),
    heading("asks"),
    { kind: "steps", items: ["remove", "copies", "answer", "identity", ...when(!adult, "keep")].map((ask) => say(`ask.${ask}`)) },
    paragraph("good-faith"),
    paragraph("no-image"),
    paragraph("common:closing"),
  ];
}

const sentences = (texts: readonly PaperText[]) => texts.map((text): PaperBlock => ({ kind: "paragraph", text }));

/** Pages of other sites first; addresses of the search engine itself are pages of results. What is gone needs no request. */
function addresses({ board, fields }: PaperInput): readonly PaperBlock[] {
  const open = board.filter(hasLink).filter((line) => stateOf(line) !== "gone");
  const pages = open.filter(({ place }) => !SEARCH_ENGINES.has(place));
  const results = open.filter(({ place }) => SEARCH_ENGINES.has(place));
  const asked: PaperBlock = { kind: "verbatim", field: "where-shared" };
  const links = (lines: typeof open) => listOf(lines.map(({ link }) => say("link", { link: { verbatim: link } })));
  return [
    heading("addresses"),
    ...links(pages),
    ...when(pages.length === 0 || typed({ fields }, "where-shared"), asked),
    ...when(results.length > 0, heading("results"), ...links(results)),
  ];
}

/** The right to erasure stands behind a search for a name: only the words that were typed can say so. */
const byName = ({ situation }: PaperInput): readonly PaperBlock[] => [
  paragraph("words", { words: { field: "search-words" } }),
  paragraph("name.ground"),
  paragraph("name.object"),
  paragraph("name.deadline"),
  paragraph(`name.${situation.jurisdiction}`),
];
