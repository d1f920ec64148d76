import type { Channel, Contact } from "@/domain/contact";

export type Dialled = Extract<Channel, { type: "phone" | "sms" }>;

/** The first number to use from inside the country. Throws where the contact has none, so that the build says so. */
export function firstDialled(contact: Contact): Dialled {
  const dialled = contact.channels.filter((channel): channel is Dialled => channel.type === "phone" || channel.type === "sms");
  const first = dialled.find((channel) => channel.type === "sms" || !channel.fromElsewhere) ?? dialled[0];
  if (!first) throw new Error(`${contact.id} has no number`);
  return first;
}
