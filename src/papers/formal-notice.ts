import type { LawId } from "@/domain/law";
import type { PaperBlock, PaperInput, PaperTemplate, PaperText } from "@/domain/paper";
import type { Situation } from "@/domain/situation";
import { mayWriteToAuthor } from "@/rules/contact-with-author";
import { paragraph, say, typed, when } from "./blocks";
import { certainOffences } from "./offences";
import { signature } from "./parties";
import { imageShown } from "./platform-content";
import { certainOfContent } from "./platform-offences";
import { isFake } from "./shared-shown-content";

/** Offences that lie in the recording or in the relationship, beside those that the content shows. */
const BESIDE_THE_CONTENT: ReadonlySet<LawId> = new Set(["fr-cp-226-1", "be-cp-135", "be-cp-146", "be-cp1867-417-8", "be-cp1867-417-19"]);

/**
 * The letter to the known person, the last resort (dossier of removal, section I, f): only where nothing speaks against it, always from the
 * person concerned or counsel, with no address, no telephone, no place of signing, no link of the board and no money.
 */
export const formalNoticeTemplate: PaperTemplate = {
  id: "formal-notice",
  fields: ({ situation }) => (isWritten(situation) ? ["author", "author-address", "where-shared", "lawyer", "name", "email"] : []),
  laws: (jurisdiction) => (jurisdiction === "france" ? ["fr-cc-9"] : ["be-cde-xi-174"]),
  languages: (jurisdiction) => (jurisdiction === "france" ? ["fr"] : ["fr", "nl", "de"]),
  write: (input) => ({ id: "formal-notice", blocks: isWritten(input.situation) ? letter(input) : [{ kind: "title", text: say("title") }, { kind: "note", text: say("not-here") }] }),
};

/** Stricter than the rule: nobody writes to the person of a filmed assault. */
const isWritten = (situation: Situation) => mayWriteToAuthor(situation) && situation.facts?.includes("assault-filmed") !== true;

function letter(input: PaperInput): readonly PaperBlock[] {
  const { situation, today } = input;
  const laws = [...certainOfContent(input), ...certainOffences(input).filter((id) => BESIDE_THE_CONTENT.has(id))];
  return [
    { kind: "sender", lines: [
      say("common:sender.name", { name: { field: "name" } }),
      ...when(typed(input, "lawyer"), say("counsel", { lawyer: { field: "lawyer" } })),
      ...when(byEmail(input), say("common:sender.email", { email: { field: "email" } })),
    ] },
    { kind: "addressee", lines: [say("addressee", { author: { field: "author" } }), ...when(typed(input, "author-address"), say("addressee-address", { address: { field: "author-address" } }))] },
    { kind: "subject", lines: [say(aboutImages(situation) ? "subject" : "subject-other")] },
    { kind: "title", text: say("title") },
    paragraph("date", { day: { day: today } }),
    paragraph("salutation"),
    paragraph("opening"),
    ...told(situation).map((text): PaperBlock => ({ kind: "paragraph", text })),
    ...when<PaperBlock>(typed(input, "where-shared"), paragraph("where"), { kind: "verbatim", field: "where-shared" }),
    paragraph("link"),
    ...when(aboutImages(situation), paragraph(mayHaveAgreed(situation) ? "consent" : "no-sharing")),
    paragraph(`basis.${situation.jurisdiction}`),
    ...when<PaperBlock>(laws.length > 0, paragraph("common:laws.certain"), { kind: "laws", certain: true, laws, penalties: false }),
    paragraph("demand"),
    { kind: "steps", items: demands(situation) },
    ...(typed(input, "lawyer") ? [paragraph("reply.lawyer", { lawyer: { field: "lawyer" } })] : when(byEmail(input), paragraph("reply.email"))),
    paragraph("evidence"),
    paragraph("rights"),
    paragraph("free"),
    paragraph("closing"),
    signature(),
  ];
}

const byEmail = (input: PaperInput) => input.contact.has("email") && typed(input, "email");

const OTHER_MATTERS: ReadonlySet<string> = new Set(["fake-profile", "contact-details"]);
/** Images are the matter, unless only something else was ticked. */
const aboutImages = (situation: Situation) => {
  const { facts = [] } = situation;
  return imageShown(situation) || isFake(situation) || facts.includes("secretly-recorded") || !facts.some((tick) => OTHER_MATTERS.has(tick));
};

/** Only of real images that were not taken in secret may a letter speak of agreeing to their being taken. */
const mayHaveAgreed = (situation: Situation) => imageShown(situation) && !isFake(situation) && situation.facts?.includes("secretly-recorded") !== true;

/** What happened, without saying who did it: that is one sentence of its own. */
function told(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  const shown = imageShown(situation);
  const texts = [
    ...when(isFake(situation), say(shown ? "facts.fake-shown" : "facts.fake-made")),
    ...when(shown && !isFake(situation), say("facts.shown")),
    ...when(facts.includes("secretly-recorded"), say("facts.secret")),
    ...when(facts.includes("fake-profile"), say("facts.profile")),
    ...when(facts.includes("contact-details"), say("facts.details")),
  ];
  return texts.length > 0 ? texts : [say("facts.unknown")];
}

function demands(situation: Situation): readonly PaperText[] {
  const { facts = [] } = situation;
  return [
    ...when(aboutImages(situation), ...["stop", "remove", "erase", "recipients"].map((ask) => say(`ask.${ask}`))),
    ...when(facts.includes("fake-profile"), say("ask.profile")),
    ...when(facts.includes("contact-details"), say("ask.details")),
    say("ask.confirm"),
    say("ask.contact"),
  ];
}
