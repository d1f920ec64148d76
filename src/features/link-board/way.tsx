import { useTranslations } from "next-intl";
import type { PlannedChannel } from "@/domain/plan";
import type { PartProps } from "@/words/part-props";

/** A way to have a line removed, with its price. */
export function Way({ channel: { id, warnings }, itemOf }: { channel: PlannedChannel } & Pick<PartProps, "itemOf">) {
  const name = useTranslations("plan.channel");
  return (
    <>
      <p><b>{name(id)}</b></p>
      {warnings.map((warning) => <small key={warning} className="block" dangerouslySetInnerHTML={{ __html: itemOf(warning)?.html ?? "" }} />)}
    </>
  );
}
