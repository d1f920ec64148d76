import type { Contact } from "@/domain/contact";
import { openingAttribute } from "@/words/opening-attribute";

const WRITTEN = ["sms", "chat", "email", "form"];

/** What the filter of page 8 looks at, as data attributes of a card. */
export function filterAttributes(contact: Contact) {
  const only = [
    contact.reserved?.gender !== "women" && "men",
    contact.channels.some(({ type }) => WRITTEN.includes(type)) && "voiceless",
    contact.channels.some((channel) => !("abroad" in channel) || channel.abroad === "yes") && "elsewhere",
  ].filter((name) => name !== false);
  return {
    "data-needs": contact.needs.join(" "),
    "data-ages": contact.reserved?.age === "minors" ? "minor" : contact.reserved?.age === "adults" ? "adult" : "minor adult",
    "data-languages": contact.languages.join(" "),
    "data-only": only.join(" "),
    "data-open": openingAttribute(contact),
  };
}
