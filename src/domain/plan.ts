import type { ContactId } from "@/domain/contact";
import type { LawId } from "@/domain/law";
import type { PlaceKey } from "@/domain/place-id";
import type { RouteId } from "@/domain/route";
import type { ServiceId } from "@/domain/service";
import type { TaskId } from "@/domain/task";
import type { Step } from "@/domain/step";

/** In the order in which they are shown. */
export const ALERTS = ["danger", "distress", "minor", "blackmail", "watched"] as const;
export type Alert = (typeof ALERTS)[number];

/** Ways to have something removed. */
export const CHANNEL_IDS = [
  "platform-intimate", "platform-minor", "platform-impersonation", "dsa-notice", "trusted-flagger", "hash", "copyright", "gdpr-erasure",
  "search-delisting", "host-abuse", "registrar-abuse", "internal-complaint", "out-of-court", "regulator", "judge", "hotline",
] as const;
export type ChannelId = (typeof CHANNEL_IDS)[number];

export const PAPER_IDS = [
  "complaint-statement", "prosecutor-letter", "officer-card", "refusal-record", "evidence-file", "platform-report", "dsa-notice", "gdpr-erasure",
  "host-abuse", "delisting", "follow-up", "regulator-complaint", "formal-notice",
  "be-injured-person", "be-prosecutor-removal", "be-removal-order-brief", "be-iefh-message",
] as const;
export type PaperId = (typeof PAPER_IDS)[number];

export const DEADLINE_IDS = [
  "follow-up-receipt", "follow-up-answer", "follow-up-refusal", "erasure-answer", "internal-complaint-window",
  "fr-limitation", "fr-limitation-minor", "fr-civil-party-wait", "fr-compensation-blackmail",
  "be-limitation", "be-limitation-minor", "be-inquiry-oversight",
] as const;
export type DeadlineId = (typeof DEADLINE_IDS)[number];

/** A key of the `because` messages. */
export type BecauseKey = `because.${string}`;

export interface PlannedLaw { readonly id: LawId; readonly applies: "applies" | "may-apply"; readonly because: BecauseKey }
export interface PlannedRoute { readonly id: RouteId; readonly verdict: "first" | "open" | "later" | "not-for-this"; readonly because: BecauseKey }
export interface PlannedChannel { readonly id: ChannelId; readonly warnings: readonly BecauseKey[] }
export interface PlannedDeadline { readonly id: DeadlineId; readonly on: string | null; readonly because: BecauseKey }

/** What follows from a situation on a day: the public contract gives the meaning of each part. */
export interface Plan {
  readonly alerts: readonly Alert[];
  /** Every task of `tasks` once, in the order to do them; `first` is its head. */
  readonly order: readonly TaskId[];
  readonly first: TaskId;
  readonly contacts: readonly ContactId[];
  readonly tasks: Readonly<Record<Step, readonly TaskId[]>>;
  readonly laws: readonly PlannedLaw[];
  readonly routes: readonly PlannedRoute[];
  readonly services: readonly ServiceId[];
  readonly channels: Readonly<Partial<Record<PlaceKey, readonly PlannedChannel[]>>>;
  readonly papers: readonly PaperId[];
  readonly deadlines: readonly PlannedDeadline[];
}
