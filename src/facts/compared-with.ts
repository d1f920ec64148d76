import type { DossierId } from "@/domain/dossier";
import type { Route } from "@/domain/route";
import type { Confidence, Provenance } from "@/domain/source";
import { DOSSIER_COMPARED_ON, dossierFactById } from "@/facts/dossier/all";

const DUE_ON = "2027-02-21";

/** The sources of a route are those of the dossier facts that it follows. */
export function comparedWith(confidence: Confidence, facts: readonly DossierId[]): Pick<Route, "facts" | "provenance"> {
  const provenance: Provenance = {
    confidence,
    comparedOn: DOSSIER_COMPARED_ON,
    dueOn: DUE_ON,
    sources: facts.flatMap((id) => dossierFactById(id).sources),
  };
  return { facts: [...facts], provenance };
}
