import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { AUDIENCES, NEEDS, channelSchema, contactSchema, hoursSchema, type Channel, type Contact } from "@/domain/contact";
import { JURISDICTIONS } from "@/domain/jurisdiction";
import { LOCALES, type Locale } from "@/domain/locale";
import { CONFIDENCES } from "@/domain/source";
import { contactWordsSchema } from "@/domain/words";
import { allContacts, contactById } from "@/facts/contacts";
import { handrails } from "@/facts/handrail";

const COUNTRY_CODES = { france: "+33", belgium: "+32" } as const;
const CONTACTS_SHOWN = { france: 31, belgium: 26, international: 4 } as const;
const PHONES_SHOWN = 36;

type Dialled = Extract<Channel, { type: "phone" | "sms" }>;
const dialledOf = (contact: Contact) => contact.channels.filter((channel): channel is Dialled => channel.type === "phone" || channel.type === "sms");
const everyDialled = allContacts.flatMap((contact) => dialledOf(contact).map((channel) => ({ contact, channel })));

const read = (locale: Locale, namespace: string): unknown => JSON.parse(readFileSync(new URL(`../../messages/${locale}/${namespace}.json`, import.meta.url), "utf8"));
const optionsOf = (union: { options: readonly { shape: { type: { value: string } } }[] }) => union.options.map(({ shape }) => shape.type.value);

describe("the list", () => {
  it("holds every service that may be shown, once", () => {
    const ids = allContacts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [jurisdiction, count] of Object.entries(CONTACTS_SHOWN)) {
      expect(allContacts.filter((contact) => contact.jurisdiction === jurisdiction)).toHaveLength(count);
    }
    expect(everyDialled.filter(({ channel }) => channel.type === "phone")).toHaveLength(PHONES_SHOWN);
  });

  it("names the country in the id", () => {
    const prefixes = { france: "fr-", belgium: "be-", international: "int-" } as const;
    for (const { id, jurisdiction } of allContacts) expect(id.startsWith(prefixes[jurisdiction]), id).toBe(true);
  });

  it("throws for an id that does not exist", () => {
    expect(() => contactById("fr-unknown")).toThrow("fr-unknown");
  });
});

describe("numbers", () => {
  it.each(everyDialled)("$contact.id $channel.display dials what it shows", ({ channel }) => {
    expect(channel.dial).toBe(channel.display.replace(/\D/g, ""));
  });

  it.each(everyDialled)("$contact.id $channel.display has the international form that follows from it", ({ contact, channel }) => {
    if (contact.jurisdiction === "international") throw new Error("an international service has no number here");
    const country = COUNTRY_CODES[contact.jurisdiction];
    if (channel.display.startsWith("+")) expect(channel.e164).toBe(`+${channel.dial}`);
    else if (channel.dial.startsWith("0")) expect(channel.e164).toBe(`${country}${channel.dial.slice(1)}`);
    else expect(channel.e164).toBeNull();
  });

  it.each(everyDialled)("$contact.id $channel.display says honestly whether it works from abroad", ({ channel }) => {
    const isFreephone = /^0?80[05]/.test(channel.dial) && channel.e164 !== null;
    expect(channel.abroad).toBe(channel.e164 === null ? "no" : isFreephone ? "unlikely" : "yes");
  });

  it("gives a number for elsewhere only beside one for here", () => {
    for (const contact of allContacts) {
      const phones = contact.channels.filter((channel) => channel.type === "phone");
      if (phones.some(({ fromElsewhere }) => fromElsewhere)) expect(phones.some(({ fromElsewhere }) => !fromElsewhere), contact.id).toBe(true);
      if (contact.overseas === "other-number") expect(phones.some(({ fromElsewhere }) => fromElsewhere), contact.id).toBe(true);
    }
  });

  it("never offers a voice call to the number for text, nor a number for a website", () => {
    expect(dialledOf(contactById("fr-114")).map(({ type }) => type)).toEqual(["sms"]);
    expect(dialledOf(contactById("fr-17cyber"))).toEqual([]);
  });
});

describe("hours", () => {
  const everyHours = allContacts.flatMap((contact) => contact.hours.map((hours) => ({ contact, hours })));

  it.each(everyHours)("$contact.id $hours.channel stands on a source and belongs to a channel", ({ contact, hours }) => {
    expect(CONFIDENCES).toContain(hours.confidence);
    const types: readonly string[] = contact.channels.map(({ type }) => type);
    if (hours.channel === "web") expect(types.includes("web") || types.includes("form")).toBe(true);
    else if (hours.channel !== "centre") expect(types).toContain(hours.channel);
    if (contact.jurisdiction !== "international") expect(contact.timezone).not.toBeNull();
  });

  it("has one set of hours for each channel", () => {
    for (const { id, hours } of allContacts) expect(new Set(hours.map(({ channel }) => channel)).size, id).toBe(hours.length);
  });

  it("keeps no hours where the sources disagree or none were found", () => {
    for (const id of ["be-iefh-igvm", "be-103", "be-nupraatikerover", "fr-sos-homophobie", "fr-3039"]) expect(contactById(id).hours, id).toEqual([]);
    expect(contactById("fr-119").hours.map(({ channel }) => channel)).toEqual(["phone"]);
  });
});

describe("sources", () => {
  it.each(allContacts)("$id has sources, and an address of plain characters wherever it has one", (contact) => {
    expect(contact.provenance.sources.length).toBeGreaterThan(0);
    const addresses = [contact.website, ...contact.provenance.sources.map(({ url }) => url), ...contact.channels.map((channel) => ("url" in channel ? channel.url : null))];
    for (const address of addresses) if (address !== null) expect(address).toMatch(/^[\x21-\x7e]+$/);
  });

  it("calls nothing confirmed on one source", () => {
    for (const { id, provenance } of allContacts) if (provenance.confidence === "confirmed") expect(provenance.sources.length, id).toBeGreaterThan(1);
  });

  it("is due on the day of comparison or later", () => {
    for (const { id, provenance } of allContacts) expect(provenance.dueOn >= provenance.comparedOn, id).toBe(true);
  });

  it("claims a check by a person with name and day, no earlier than the comparison, or claims none", () => {
    for (const { id, provenance: { comparedOn, verifiedBy, verifiedOn } } of allContacts) {
      expect(verifiedOn === undefined, id).toBe(verifiedBy === undefined);
      if (verifiedOn !== undefined) expect(verifiedOn >= comparedOn, id).toBe(true);
    }
  });
});

describe("who is turned away", () => {
  it("agrees with the audience", () => {
    for (const { id, audience, reserved } of allContacts) {
      if (reserved?.age) expect(audience, id).toContain(reserved.age);
      if (reserved?.gender) expect(audience, id).toContain(reserved.gender);
      if (reserved) expect(audience, id).not.toContain("all");
    }
  });

  it("never offers a service that receives the image to minors", () => {
    expect(contactById("fr-disrupt").audience).toEqual(["adults"]);
  });
});

describe("the handrail", () => {
  const contactsOf = (jurisdiction: (typeof JURISDICTIONS)[number]) => {
    const { lines, danger, suicide } = handrails[jurisdiction];
    return [...lines.map(({ contact }) => contact), danger, ...Object.values(suicide)];
  };

  it.each(JURISDICTIONS)("%s shows numbers of its own country", (jurisdiction) => {
    for (const id of contactsOf(jurisdiction)) {
      expect(contactById(id).jurisdiction).toBe(jurisdiction);
      expect(dialledOf(contactById(id)).length).toBeGreaterThan(0);
    }
  });

  it.each(JURISDICTIONS)("%s falls back on lines that are confirmed to be open day and night", (jurisdiction) => {
    const { danger, suicide } = handrails[jurisdiction];
    expect(contactById(danger).needs).toContain("danger");
    for (const id of [danger, ...Object.values(suicide)]) {
      expect(contactById(id).hours.find(({ channel }) => channel === "phone")).toMatchObject({ always: true, confidence: "confirmed" });
    }
    for (const id of Object.values(suicide)) expect(contactById(id).needs).toContain("suicide");
  });

  it.each(["fr", "nl", "de"] as const)("answers in %s in Belgium", (locale) => {
    expect(contactById(handrails.belgium.suicide[locale]).languages).toContain(locale);
  });
});

describe.each(LOCALES)("words in %s", (locale) => {
  it("tell what every service does and for whom, and nothing else", () => {
    const words = contactWordsSchema.parse(read(locale, "contacts"));
    expect(Object.keys(words).toSorted()).toEqual(allContacts.map(({ id }) => id).toSorted());
  });

  it("warn where the French ones warn", () => {
    const noted = (from: Locale) => Object.entries(contactWordsSchema.parse(read(from, "contacts"))).filter(([, { note }]) => note !== undefined).map(([id]) => id);
    expect(noted(locale)).toEqual(noted("fr"));
  });

  it("name every need, audience, channel, price and reach", () => {
    const text = expect.any(String);
    const all = (keys: readonly string[], value: unknown = text) => Object.fromEntries(keys.map((key) => [key, value]));
    expect(read(locale, "contact-words")).toMatchObject({
      need: all(NEEDS, { title: text, line: text }),
      audience: all(AUDIENCES),
      channel: all(optionsOf(channelSchema)),
      cost: all(contactSchema.shape.cost.options),
      abroad: all(["no", "unlikely", "yes"]),
      overseas: all(contactSchema.shape.overseas.options.filter((option) => option !== "not-applicable")),
      hours: all(hoursSchema.shape.channel.options),
      reserved: all(["adults", "minors", "women", "men"]),
      flag: all(["address-to-check", "single"]),
    });
  });
});
