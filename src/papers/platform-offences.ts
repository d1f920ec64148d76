import type { LawId } from "@/domain/law";
import type { PaperBlock, PaperInput } from "@/domain/paper";
import { paragraph, when } from "./blocks";
import { certainOffences, possibleOffences } from "./offences";
import { imageShown } from "./platform-content";

/** Offences that the content itself shows. What concerns a relationship, a break-in or a threat is for the police: a host cannot see it. */
const SHOWN_BY_CONTENT: ReadonlySet<LawId> = new Set([
  "fr-cp-227-23", "fr-cp-222-33-3", "fr-cp-226-8-1", "fr-cp-226-2-1", "fr-cp-226-2", "fr-cp-226-4-1", "fr-cp-223-1-1",
  "be-cp-171", "be-cp-137", "be-cp-136", "be-cp-462", "be-cp1867-417-44", "be-cp1867-417-10", "be-cp1867-417-9",
]);
/** Their condition is an age, never a doubt: named only when certain. */
const SHOWN_WHEN_CERTAIN: ReadonlySet<LawId> = new Set(["be-cp-143", "be-cp-144", "be-cp1867-417-16", "be-cp1867-417-17"]);
/** Harassment by what was published about somebody. */
const BY_PUBLISHING: ReadonlySet<LawId> = new Set(["be-cp-237", "be-cp1867-442bis"]);

function isShown({ situation: { facts = [] } }: PaperInput, id: LawId): boolean {
  return SHOWN_BY_CONTENT.has(id) || (BY_PUBLISHING.has(id) && (facts.includes("contact-details") || facts.includes("fake-profile")));
}

/** The offences of the plan that the content shows, every condition answered yes. */
export function certainOfContent(input: PaperInput): readonly LawId[] {
  return certainOffences(input).filter((id) => isShown(input, id) || SHOWN_WHEN_CERTAIN.has(id));
}

/** Belgium: only the day of the act is missing, and each Code has the offence. */
const underEitherCode = ({ plan, situation }: PaperInput) =>
  situation.authorMinor !== true && plan.laws.some(({ id, because }) => (id === "be-cp-136" || id === "be-cp-171") && because === "because.if-since");

/** What a diligent host can see without long examination (TD-41): at an exact address, an intimate image, and an offence in which nothing but its day is open. */
export const isManifest = (input: PaperInput, addresses: readonly unknown[]) => addresses.length > 0 && imageShown(input.situation) && (certainOfContent(input).length > 0 || underEitherCode(input));

/** The offences that the content may show. */
export function possibleOfContent(input: PaperInput): readonly LawId[] {
  return possibleOffences(input).filter((id) => isShown(input, id));
}

/** Why the content is illegal: certain offences, then possible ones, each after its honest sentence. */
export function contentOffences(input: PaperInput): readonly PaperBlock[] {
  const certain = certainOfContent(input);
  const possible = possibleOfContent(input);
  if (certain.length + possible.length === 0) return [];
  return [
    paragraph(`law.${input.situation.jurisdiction}`),
    ...when<PaperBlock>(certain.length > 0, paragraph("law.certain"), { kind: "laws", certain: true, laws: certain, penalties: false }),
    ...when<PaperBlock>(possible.length > 0, paragraph(certain.length > 0 ? "law.also" : "law.may"), { kind: "laws", certain: false, laws: possible, penalties: false }),
    ...when(bothCodes([...certain, ...possible]), paragraph("law.two-codes")),
  ];
}

const bothCodes = (ids: readonly LawId[]) => ids.some((id) => id.startsWith("be-cp-")) && ids.some((id) => id.startsWith("be-cp1867-"));
