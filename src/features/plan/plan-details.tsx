import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Plan } from "@/domain/plan";
import { PLACES_COMPARED_ON, placeRecords } from "@/facts/places/all";
import { Because } from "@/features/plan/because";
import { OpenButton } from "@/words/open-button";
import type { Pack } from "@/words/pack";

/** Folded below the lists: laws, routes, services, channels, dates; each with its reason. */
export function PlanDetails({ plan, pack, onOpen }: { plan: Plan; pack: Pack | null; onOpen: (panel: string) => void }) {
  const words = useTranslations("plan");
  const channel = useTranslations("plan.channel");
  const place = (key: string) => placeRecords.find(({ id, names }) => id === key && names.length > 0)?.names.join(", ") ?? words("option.places.unknown-site");
  return (
    <>
      <Fold title={words("plan.laws")} isEmpty={plan.laws.length === 0}>
        {plan.laws.map(({ id, applies, because }) => (
          <div key={id} data-law={id} data-applies={applies} {...standingOf(pack, `law:${id}`)}>
            <OpenButton id={`law:${id}`} pack={pack} onOpen={onOpen} note={words(`plan.${applies}`)} />
            <Because of={because} pack={pack} />
          </div>
        ))}
      </Fold>
      <Fold title={words("plan.routes")} isEmpty={plan.routes.length === 0}>
        {plan.routes.map(({ id, verdict, because }) => (
          <div key={id} data-route={id} data-verdict={verdict} {...standingOf(pack, `route:${id}`)}>
            <OpenButton id={`route:${id}`} pack={pack} onOpen={onOpen} note={words(`plan.verdict.${verdict}`)} />
            <Because of={because} pack={pack} />
          </div>
        ))}
      </Fold>
      <Fold title={words("plan.services")} isEmpty={plan.services.length === 0}>
        {plan.services.map((id) => <div key={id} data-service={id}><OpenButton id={`service:${id}`} pack={pack} onOpen={onOpen} /></div>)}
      </Fold>
      <Fold title={words("plan.channels")} isEmpty={Object.keys(plan.channels).length === 0}>
        {Object.entries(plan.channels).map(([key, channels]) => (
          <section key={key} {...placeMarks(key)}>
            <h3>{place(key)}</h3>
            <ol>{channels.map(({ id, warnings }) => <li key={id}>{channel(id)}{warnings.map((warning) => <Because key={warning} of={warning} pack={pack} />)}</li>)}</ol>
          </section>
        ))}
      </Fold>
      <Fold title={words("plan.deadlines")} isEmpty={plan.deadlines.length === 0}>
        <ul>{plan.deadlines.map(({ id, on, because }) => <li key={id}><Because of={because} pack={pack} />{on !== null && <b> <time dateTime={on}>{on}</time></b>}</li>)}</ul>
      </Fold>
    </>
  );
}

const CONFIDENCE = { high: "confirmed", medium: "single" } as const;

/** Of a place in our records its id and standing; a record of low confidence shows only the generic path, so it says nothing of itself. */
function placeMarks(key: string) {
  const record = placeRecords.find(({ id }) => id === key);
  if (!record) return {};
  return { "data-place": record.id, "data-checked": PLACES_COMPARED_ON, "data-confidence": record.confidence === "low" ? undefined : CONFIDENCE[record.confidence] };
}

function Fold({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return <details className="row"><summary><span><h2>{title}</h2></span></summary><div className="row-body">{children}</div></details>;
}

function standingOf(pack: Pack | null, id: string) {
  const item = pack?.items[id];
  return item?.checked ? { "data-checked": item.checked, "data-confidence": item.confidence, "data-penalty": item.penalty } : {};
}
