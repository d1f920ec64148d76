import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { ContactId } from "@/domain/contact";
import { Item } from "@/words/item";
import type { Pack } from "@/words/pack";
import type { PlanAction } from "@/features/plan/state";

/** For who wants a voice and no questions. */
export function OnlyNumbers({ contacts, dispatch, pack }: { contacts: readonly ContactId[]; dispatch: Dispatch<PlanAction>; pack: Pack | null }) {
  const words = useTranslations("plan.numbers");
  return (
    <>
      <h1>{words("title")}</h1>
      <div className="buttons"><button type="button" className="button" onClick={() => dispatch({ type: "next" })}>{words("back")}</button></div>
      {contacts.map((id) => <Item key={id} item={pack?.items[`contact:${id}`]} id={`contact:${id}`} />)}
    </>
  );
}
