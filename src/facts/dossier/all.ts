import { z } from "zod";
import { dossierFactSchema, type DossierFact, type DossierId } from "@/domain/dossier";
import { belgiumDossier } from "@/facts/dossier/belgium";
import { franceDossier } from "@/facts/dossier/france";
import { removalDossier } from "@/facts/dossier/removal";

/** The day on which the dossiers were compared with copies of their sources. */
export const DOSSIER_COMPARED_ON = "2026-11-21";

const facts = z.array(dossierFactSchema).parse([...franceDossier, ...belgiumDossier, ...removalDossier]);
const byId = new Map(facts.map((fact) => [fact.id, fact]));

export const allDossierFacts: readonly DossierFact[] = facts;

/** The statement `id`; throws when it does not exist or may not be shown, so that a page citing it fails the build. */
export function dossierFactById(id: DossierId): DossierFact {
  const fact = byId.get(id);
  if (!fact) throw new Error(`no dossier fact ${id}`);
  if (fact.standing === "withheld") throw new Error(`dossier fact ${id} is withheld`);
  return fact;
}
