import { useTranslations } from "next-intl";
import type { CallName } from "@/features/call/state";
import type { Pack } from "@/words/pack";

/** The two words of this call, as they are read aloud. */
export function nameIn(pack: Pack, name: CallName | null): string {
  const list = pack.words["live-words"] ?? {};
  return name === null ? "" : name.map((index) => String(list[`w${index}`] ?? "")).join(" · ");
}

/** Made at random; it names the call, not the person. */
export function CallNameView({ name, pack, onOther }: { name: CallName | null; pack: Pack; onOther: () => void }) {
  const words = useTranslations("call.card");
  return (
    <>
      <p className="big-number" data-name=""><b>{nameIn(pack, name)}</b></p>
      <p><button type="button" className="text-button" onClick={onOther}>{words("other")}</button></p>
    </>
  );
}
