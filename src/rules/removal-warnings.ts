import type { BecauseKey, ChannelId } from "@/domain/plan";
import type { Situation } from "@/domain/situation";
import { minorInImage } from "./ages";
import { byPartnerOrEx } from "./conditions";
import { mayHold } from "./finding";

/** The report by which an adult keeps proof first; nobody copies the image of a minor (TD-01, TD-06). */
const beforeReporting = (situation: Situation): BecauseKey => (minorInImage(situation) === "yes" ? "because.warning-no-copy" : "because.warning-keep-proof-first");

/** TD-71: the price of copyright, whatever the case; the author of the picture is the only one who has it (TD-70). */
function copyrightWarnings(situation: Situation): BecauseKey[] {
  return [
    "because.warning-shows-your-name",
    ...(situation.pictureBy === undefined ? ["because.warning-if-you-made-it"] as const : []),
    ...(mayHold(byPartnerOrEx, situation) ? ["because.warning-not-alone-against-ex"] as const : []),
  ];
}

/** What to know before taking this way. */
export function warningsOf(channel: ChannelId, situation: Situation): BecauseKey[] {
  switch (channel) {
    case "platform-intimate":
    case "platform-minor":
    case "platform-impersonation":
      return [beforeReporting(situation)];
    case "dsa-notice":
      return minorInImage(situation) === "yes" ? ["because.warning-no-copy", "because.warning-name-not-needed"] : ["because.warning-keep-proof-first", "because.warning-name-and-mail"];
    case "hash":
      return ["because.warning-needs-the-file", ...(typeof minorInImage(situation) === "object" ? ["because.warning-age-decides"] as const : [])];
    case "copyright":
      return copyrightWarnings(situation);
    case "gdpr-erasure":
      return ["because.warning-may-be-slow"];
    case "search-delisting":
      return ["because.warning-hides-only"];
    case "host-abuse":
    case "registrar-abuse":
      return ["because.warning-may-be-passed-on"];
    case "internal-complaint":
      return ["because.warning-after-an-answer"];
    case "out-of-court":
      return ["because.warning-not-binding"];
    case "regulator":
      return ["because.warning-not-the-content"];
    case "judge":
      return ["because.warning-needs-a-lawyer"];
    case "trusted-flagger":
    case "hotline":
      return ["because.warning-send-no-image"];
  }
}
