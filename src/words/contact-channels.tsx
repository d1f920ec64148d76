import { useLocale, useTranslations } from "next-intl";
import { nameIn } from "@/domain/language";
import type { Channel, Contact } from "@/domain/contact";
import { CallMark } from "@/words/call-link";
import { dialHref } from "@/words/dial";
import { OutsideLink } from "@/words/outside-link";

/** Every way to reach a service: numbers large and one a line, then the written ways. */
export function ContactChannels({ contact }: { contact: Contact }) {
  const numbers = contact.channels.filter(isDialled);
  const others = contact.channels.filter((channel) => !isDialled(channel));
  return (
    <>
      {numbers.map((channel) => <Dialled key={channel.dial} channel={channel} />)}
      {others.length > 0 && <p className="links">{others.map((channel, index) => <Written key={index} channel={channel} contact={contact} />)}</p>}
    </>
  );
}

type DialledChannel = Extract<Channel, { type: "phone" | "sms" }>;

function isDialled(channel: Channel): channel is DialledChannel {
  return channel.type === "phone" || channel.type === "sms";
}

function Dialled({ channel }: { channel: DialledChannel }) {
  const words = useTranslations("contact-words");
  const isElsewhere = channel.type === "phone" && channel.fromElsewhere;
  return (
    <p>
      <a href={dialHref(channel)} className="call"><CallMark />{channel.display}{channel.type === "sms" && <small>{words("channel.sms")}</small>}</a>
      <br />
      <small>{isElsewhere ? words("channel.phone-elsewhere") : words(`abroad.${channel.abroad}`)}</small>
    </p>
  );
}

function Written({ channel, contact }: { channel: Channel; contact: Contact }) {
  const words = useTranslations("contact-words");
  const name = nameIn(contact.name, useLocale());
  switch (channel.type) {
    case "phone":
    case "sms":
      return null;
    case "chat":
    case "web":
    case "form":
      return (
        <span>
          <OutsideLink href={channel.url}>{words(`channel.${channel.type}`)}<span className="unseen"> ({name})</span></OutsideLink>
          {channel.addressStatus === "to-check" && <small> ({words("flag.address-to-check")})</small>}
        </span>
      );
    case "app":
      return <span>{channel.name} ({words("channel.app")})</span>;
    case "email":
      return <a href={`mailto:${channel.address}`}>{channel.address}</a>;
    case "post":
      return <span>{channel.address}</span>;
  }
}
