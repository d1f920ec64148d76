import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { isMinor } from "@/rules/ages";
import { mayBeOnline } from "@/rules/publication";
import { listOf, paragraph, say, typed, when } from "./blocks";
import { accountFacts, contentFacts, contentKind, factsOrOpen, imageShown } from "./platform-content";
import { linesOfService, linkList, whereElse } from "./platform-links";
import { whoNotifies } from "./platform-notifier";

/** The text for the form of a service: short, no name, no law, nothing that the form asks for by itself. */
export const platformReportTemplate: PaperTemplate = {
  id: "platform-report",
  fields: ({ situation }) => [
    "service",
    ...when(situation.link !== true, "where-shared" as const),
    ...when(showsFace(situation), "recognisable" as const),
    ...when(!isMinor(situation), "email" as const),
  ],
  laws: () => [],
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr", "en", "nl", "de"] : ["fr", "nl", "de", "en"]),
  write: (input) => ({ id: "platform-report", blocks: report(input) }),
};

/** An adult's image: what she is known by helps the service to see that it is she. Of a child nobody describes anything. */
const showsFace = (situation: Situation) => !isMinor(situation) && (imageShown(situation) || situation.facts === undefined);

function report(input: PaperInput): readonly PaperBlock[] {
  const { situation, contact } = input;
  const lines = linesOfService(input);
  return [
    { kind: "addressee", lines: [say("addressee", { service: { field: "service" } })] },
    { kind: "title", text: say(`title.${contentKind(situation)}`) },
    { kind: "paragraph", text: whoNotifies(situation) },
    ...listOf(factsOrOpen([...contentFacts(situation), ...accountFacts(situation)])),
    ...when(lines.length > 0, paragraph("where.intro")),
    ...linkList(lines),
    ...whereElse(input, lines),
    ...when<PaperBlock>(showsFace(situation) && typed(input, "recognisable"), paragraph("recognisable"), { kind: "verbatim", field: "recognisable" }),
    ...when(situation.danger, paragraph("danger")),
    paragraph("asks.intro"),
    { kind: "list", items: asks(situation) },
    paragraph("no-image"),
    ...when(!isMinor(situation) && contact.has("email") && typed(input, "email"), paragraph("contact", { email: { field: "email" } })),
  ];
}

function asks(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  return [
    ...when(mayBeOnline(situation), say("asks.remove")),
    ...when(imageShown(situation) || facts.includes("threat"), say("asks.block")),
    ...when(facts.includes("fake-profile"), say("asks.profile")),
    say("asks.account"),
    say("asks.preserve"),
    say("asks.confidential"),
    say("asks.number"),
  ];
}
