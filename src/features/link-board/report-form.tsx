import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ChannelId, PlannedChannel } from "@/domain/plan";

const LONGEST_REFERENCE = 200;

interface ReportFormProps {
  channels: readonly PlannedChannel[];
  best: ChannelId | undefined;
  onReport: (report: { channel?: ChannelId; reference?: string }) => void;
  onCancel: () => void;
}

/** By which way a line was reported, and the number that came back. Both may stay empty. */
export function ReportForm({ channels, best, onReport, onCancel }: ReportFormProps) {
  const words = useTranslations("board");
  const channelName = useTranslations("plan.channel");
  const [channel, setChannel] = useState<ChannelId | undefined>(best);
  const [reference, setReference] = useState("");
  return (
    <form className="report-form" autoComplete="off" onSubmit={(event) => {
      event.preventDefault();
      onReport({ ...(channel && { channel }), ...(reference.trim() !== "" && { reference: reference.trim() }) });
    }}>
      <label>{words("line.channel")}
        <select className="field" value={channel ?? ""} onChange={({ target }) => setChannel(channels.find(({ id }) => id === target.value)?.id)}>
          <option value="">–</option>
          {channels.map(({ id }) => <option key={id} value={id}>{channelName(id)}</option>)}
        </select>
      </label>
      <label>{words("line.reference")}<input className="field" maxLength={LONGEST_REFERENCE} autoComplete="off" spellCheck={false} translate="no" value={reference} onChange={({ target }) => setReference(target.value)} /></label>
      <p className="buttons"><button type="submit" className="button">{words("become.reported")}</button><button type="button" className="button quiet-button" onClick={onCancel}>{words("close")}</button></p>
    </form>
  );
}
