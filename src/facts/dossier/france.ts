import type { DossierFact } from "@/domain/dossier";

/** Statements of the research dossier with the standing and the sources it gives each; `withheld` may not be shown. */
export const franceDossier: readonly DossierFact[] = [
  { id: "FR-LAW-01", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://village-justice.com/articles/infraction-revenge-porn-notion-transmission-sens-article-226-code-penal-rappel,46765.html", kind: "third-party", date: null },
    { url: "https://www.loispamelalesot.com/2025/07/29/porno-divulgation-publication-illegale-images", kind: "third-party", date: "2025" },
  ] },
  { id: "FR-LAW-02", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://altajuris.com/?p=68874", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-03", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.avibitton.com/delit-de-revenge-porn/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-04", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.avibitton.com/delit-de-revenge-porn/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-05", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-06", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-07", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.cnews.fr/france/2020-02-15/revenge-porn-le-nombre-de-plaintes-deposees-augmente-de-10-entre-2018-et-2019", kind: "press", date: "2020" },
  ] },
  { id: "FR-LAW-08", standing: "withheld", sources: [] },
  { id: "FR-LAW-09", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-10", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://app.livv.eu/books/LEGITEXT000006070719/LEGISCTA000006089684%2FLEGISCTA000006117597%2FLEGISCTA000006136041%2FLEGISCTA000006149831%2FLEGISCTA000006165310/LEGIARTI000049567458", kind: "third-party", date: "2024" },
    { url: "https://artia13.city/grok-deshabille-les-femmes-sans-leur-consentement-sur-x-un-acte-puni-par-la-loi_258808-htmlrand46824", kind: "third-party", date: "2026" },
  ] },
  { id: "FR-LAW-11", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-12", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.senat.fr/enseance/2025-2026/339/Amdt_16.html", kind: "official", date: "2025" },
  ] },
  { id: "FR-LAW-13", standing: "confirmed", sources: [
    { url: "https://agent.mue.app/news/eu-ai-act-new-prohibited-practice-omnibus-adopted", kind: "third-party", date: "2026" },
    { url: "https://yrproject.nl/en/digital-omnibus-file.html", kind: "third-party", date: "2026" },
    { url: "https://ai-blogs.org/news/2026-06-24-eu-ai-act-omnibus-nudifier-prohibitions-dec-2-2026-effective-35m-fines-7-percent-turnover-pm.html", kind: "third-party", date: "2026" },
  ] },
  { id: "FR-LAW-14", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-15", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://violences-sexuelles.info/comprendre-definitions-loi/chantage-et-extorsion/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-16", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-17", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.assemblee-nationale.fr/dyn/16/amendements/1674/AN/583", kind: "official", date: null },
  ] },
  { id: "FR-LAW-18", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://violences-sexuelles.info/comprendre-definitions-loi/chantage-et-extorsion/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-19", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.loispamelalesot.com/2025/07/29/porno-divulgation-publication-illegale-images", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-20", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.convention.fr/actualites/harcelement-sexuel-et-respect-de-obligation-de-securite-par-employeur-59670", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-21", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-22", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.hauts-de-seine.gouv.fr/Actualites/Tous-mobilises-contre-le-cyberharcelement", kind: "official", date: "2022" },
  ] },
  { id: "FR-LAW-23", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-24", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-25", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-26", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-27", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-28", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-29", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-30", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.pointdecontact.net/champ_competences/", kind: "association", date: null },
  ] },
  { id: "FR-LAW-31", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://violences-sexuelles.info/comprendre-definitions-loi/extorsion-dimages-pedopornographiques", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-32", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-33", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-34", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://violences-sexuelles.info/comprendre-definitions-loi/extorsion-dimages-pedopornographiques", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-35", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-36", standing: "withheld", sources: [] },
  { id: "FR-LAW-37", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124", kind: "official", date: null },
    { url: "https://service-public.fr/particuliers/vosdroits/F36493/2?idFicheParent=F31982", kind: "official", date: "2024-01-12" },
    { url: "https://alnavocate.fr/index.php/quel-delai-pour-porter-plainte", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-38", standing: "withheld", sources: [] },
  { id: "FR-LAW-39", standing: "confirmed", sources: [
    { url: "https://avl-avocat.com/post/les-r%C3%A8gles-de-la-prescription", kind: "third-party", date: null },
    { url: "https://avocat-stefania.fr/delais-prescription-infractions-commises-a-lencontre-dun-mineur/", kind: "third-party", date: null },
    { url: "https://www.marcillacsaintquentin.fr/liens-utiles/demarches-administratives/carte-grise?audience=Particuliers&xml=F38050", kind: "public-body", date: null },
  ] },
  { id: "FR-LAW-40", standing: "withheld", sources: [] },
  { id: "FR-LAW-41", standing: "withheld", sources: [] },
  { id: "FR-LAW-42", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-43", standing: "confirmed", sources: [
    { url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006574858?version=LEGIARTI000038311441", kind: "third-party", date: "2019" },
    { url: "https://kohenavocats.com/code-procedure-penale-article-15-3", kind: "third-party", date: null },
    { url: "https://french-business-law.com/french-legislation-art/article-15-3-of-the-french-code-of-criminal-procedure/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-44", standing: "single", sources: [
    { url: "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=52597", kind: "official", date: "2024" },
  ] },
  { id: "FR-LAW-45", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
    { url: "https://lecoffreauxlois.forumactif.com/t304-texte-de-loi-qui-impose-aux-policiers-de-prendre-la-plainte", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-46", standing: "confirmed", sources: [
    { url: "https://plainte-en-ligne.masecurite.interieur.gouv.fr/faq", kind: "official", date: null },
    { url: "https://www.police-nationale.interieur.gouv.fr/actualite/comment-fonctionne-plainte-en-ligne", kind: "official", date: "2024" },
    { url: "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000050096715/2024-09-14", kind: "official", date: "2024" },
  ] },
  { id: "FR-LAW-47", standing: "confirmed", sources: [
    { url: "https://avenir-gendarmerie.org/?p=8652", kind: "third-party", date: null },
    { url: "https://la1ere.francetvinfo.fr/martinique/deposer-plainte-en-ligne-sans-se-deplacer-c-est-possible-depuis-le-15-octobre-2024-1538404.html", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-48", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124", kind: "official", date: null },
    { url: "https://www.actu-juridique.fr/breves/divers/e-escroquerie-liste-des-infractions-pouvant-faire-lobjet-dune-plainte-en-ligne/", kind: "press", date: "2024" },
  ] },
  { id: "FR-LAW-49", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124", kind: "official", date: null },
    { url: "https://veigy-foncenex.fr/page-daccueil/services-et-demarches/services-a-la-population/demarches-administratives/copie-certifiee-conforme-dun-document-administratif/?xml=R45983", kind: "public-body", date: null },
  ] },
  { id: "FR-LAW-50", standing: "single", sources: [
    { url: "https://masecurite.interieur.gouv.fr/fr/demarches-en-ligne/plateforme-signalement-cyberharcelement", kind: "official", date: "2024-04-12" },
  ] },
  { id: "FR-LAW-51", standing: "confirmed", sources: [
    { url: "https://henanbihen.fr/17cyber-le-nouvel-outil-en-ligne-pour-aider-les-victimes-de-malveillance-informatique", kind: "third-party", date: null },
    { url: "https://www.bfmtv.com/tech/cybersecurite/c-est-quoi-le-17cyber-cette-nouvelle-police-de-la-cybersecurite-accessible-nuit-et-jour_AV-202412170336.html", kind: "press", date: null },
  ] },
  { id: "FR-LAW-52", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
    { url: "https://safebear.ai/comment-reagir", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-53", standing: "confirmed", sources: [
    { url: "https://www.leclubdesjuristes.com/justice/generalisation-de-la-visio-plainte-comment-ca-marche-5475/", kind: "press", date: null },
    { url: "https://www.quechoisir.org/actualite-justice-porter-plainte-a-distance-est-desormais-possible-n119282/", kind: "press", date: "2024" },
    { url: "https://info.haas-avocats.com/droit-digital/decryptage-de-la-plainte-par-visioconference-qui-peut-en-beneficier", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-54", standing: "confirmed", sources: [
    { url: "https://ville-prigonrieux.fr/demarches/particuliers/F34124", kind: "public-body", date: "2024" },
    { url: "https://saint-remy-boscrocourt.fr/service-public/?xml=F1567", kind: "public-body", date: "2020" },
  ] },
  { id: "FR-LAW-55", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124", kind: "official", date: null },
  ] },
  { id: "FR-LAW-56", standing: "confirmed", sources: [
    { url: "https://www.infovictimes.fr/fr/droit-dinformation-sur-ses-droits-des-le-premier-contact-avec-lautorite-competente", kind: "association", date: null },
    { url: "https://alexia.fr/fiche/11200/victimes-plus-jamais-seules.htm", kind: "third-party", date: "2023" },
  ] },
  { id: "FR-LAW-57", standing: "confirmed", sources: [
    { url: "http://www.bouzenoune-avocat.com/tag/droit-des-victimes/", kind: "third-party", date: null },
    { url: "http://www.lexbase.fr/index/source/50751095-10-2", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-58", standing: "confirmed", sources: [
    { url: "https://www.service-public.fr/particuliers/vosdroits/F1567", kind: "official", date: "2022-09-02" },
    { url: "https://guide-administratif.fr/justice/acces-au-droit-et-a-la-justice/F1567", kind: "third-party", date: null },
    { url: "https://mairie-chazeuil.fr/Particuliers/F1567", kind: "public-body", date: null },
    { url: "https://www.actu-juridique.fr/breves/droit-penal/enquete-penale-condition-de-la-designation-dun-mandataire-ad-hoc-pour-le-mineur/", kind: "press", date: null },
  ] },
  { id: "FR-LAW-59", standing: "confirmed", sources: [
    { url: "https://consultation.avocat.fr/blog/alban-bizieux/article-2969493-que-faire-si-ma-plainte-est-classee-sans-suite.html", kind: "third-party", date: null },
    { url: "https://jracoupeau-avocat-toulouse.fr/actu_plainte_sans_suite.html", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-60", standing: "confirmed", sources: [
    { url: "https://mathieu-noel-avocat-penaliste.com/pages/questions/quels-sont-les-recours-apres-le-classement-d-une-plainte.html", kind: "third-party", date: null },
    { url: "https://tricoteuses.fr/legifrance/sections/JORFSCTA000052651515", kind: "third-party", date: "2025" },
  ] },
  { id: "FR-LAW-61", standing: "confirmed", sources: [
    { url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006574858?version=LEGIARTI000038311441", kind: "third-party", date: "2019-03-25" },
  ] },
  { id: "FR-LAW-62", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-63", standing: "confirmed", sources: [
    { url: "https://www.avft.org/2013/01/24/lenregistrement-comme-moyen-de-preuve-au-penal-si-cest-possible/", kind: "association", date: null },
    { url: "https://lexing.law/avocats/preuve-penale/2014/04/07", kind: "third-party", date: null },
    { url: "https://legavox.fr/blog/maitre-anthony-bem/validite-preuves-obtenues-maniere-deloyale-29455.htm", kind: "third-party", date: "2012" },
  ] },
  { id: "FR-LAW-64", standing: "single", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
  ] },
  { id: "FR-LAW-65", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
    { url: "https://www.auxijuris-constat-internet-huissier.fr/constat-huissier-internet/", kind: "third-party", date: null },
    { url: "https://www.helloproove.com/le-respect-de-la-norme-afnor-nf-z67-147/", kind: "third-party", date: "2022" },
  ] },
  { id: "FR-LAW-66", standing: "confirmed", sources: [
    { url: "https://lecommissairedejustice.fr/blog/constat-internet-preuve-numerique", kind: "third-party", date: null },
    { url: "https://legavox.fr/blog/benoit-santoire/valeur-juridique-preuve-constat-commissaire-35223.htm", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-67", standing: "confirmed", sources: [
    { url: "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/sextorsion", kind: "official", date: null },
    { url: "https://inc-conso.fr/node/17023", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-68", standing: "single", sources: [
    { url: "https://www.site.ac-aix-marseille.fr/lyc-pagnol/spip/CNIL-Le-droit-a-l-effacement-supprimer-vos-donnees-en-ligne.html", kind: "public-body", date: null },
  ] },
  { id: "FR-LAW-69", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-70", standing: "single", sources: [
    { url: "https://madinin-art.net/3018-le-numero-unique-pour-les-jeunes-victimes-de-harcelement-et-de-violences-numeriques", kind: "third-party", date: "2024" },
  ] },
  { id: "FR-LAW-71", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-72", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
    { url: "https://www.premisse.app/code-civil/article-9", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-73", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-74", standing: "confirmed", sources: [
    { url: "https://www.assemblee-nationale.fr/dyn/17/questions/QANR5L17QE1700", kind: "official", date: "2024-25" },
    { url: "https://village-justice.com/articles/spip.php?page=imprimer&id_article=40611", kind: "third-party", date: null },
    { url: "https://legalplanet.pro/?p=245997", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-75", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070716", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-76", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
    { url: "https://simonnetavocat.fr/ordonnance-de-protection-comment-lobtenir-ou-se-defendre", kind: "third-party", date: "2024" },
    { url: "https://dnm-avocat.com/avocat-victime-violences-conjugales-ordonnance-de-protection", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-77", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-78", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
    { url: "https://www.centre-hubertine-auclert.fr/egalitheque/publication/fiche-juridique-que-dit-la-loi-face-aux-cyberviolences-conjugales", kind: "association", date: "2022-23" },
  ] },
  { id: "FR-LAW-79", standing: "confirmed", sources: [
    { url: "https://app.livv.eu/books/LEGITEXT000006071154/LEGISCTA000006098229%2FLEGISCTA000023785597%2FLEGISCTA000020634240%2FLEGISCTA000006151982/LEGIARTI000006578721", kind: "third-party", date: "2026" },
    { url: "https://kohenavocats.com/code-procedure-penale-article-706-14", kind: "third-party", date: null },
    { url: "https://scalora-business.fr/civi-ou-sarvi/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-80", standing: "confirmed", sources: [
    { url: "https://www.service-public.fr/particuliers/vosdroits/F1744", kind: "official", date: "2016" },
    { url: "https://jmp-avocat-indemnisation.fr/saisir-la-sarvi.html", kind: "third-party", date: null },
    { url: "https://association-aide-victimes-france.fr/lexique-du-prejudice-corporel/sarvi", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-81", standing: "withheld", sources: [] },
  { id: "FR-LAW-82", standing: "confirmed", sources: [
    { url: "https://www.ecommercekit.it/dsa/index.php?lang=FR&search=l'ensemble", kind: "third-party", date: null },
    { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
  ] },
  { id: "FR-LAW-83", standing: "confirmed", sources: [
    { url: "https://raw.githubusercontent.com/ThomasMoreAI/legal-skills-open/main/eu/tmt/skills/dsa-notice-action-borghei/SKILL.md", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-84", standing: "withheld", sources: [] },
  { id: "FR-LAW-85", standing: "single", sources: [
    { url: "https://www.ecommercekit.it/dsa/index.php?lang=FR&search=prennent", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-86", standing: "confirmed", sources: [
    { url: "https://arcom.fr/presse/mise-en-oeuvre-du-reglement-europeen-sur-les-services-numeriques-rsndsa-premiere-designation-dun-signaleur-de-confiance-e-enfance", kind: "official", date: null },
    { url: "https://www.pointdecontact.net/le-role-des-signaleurs-de-confiance-face-aux-contenus-illicites-en-ligne", kind: "association", date: null },
    { url: "https://le-meridien.fr/?p=262774", kind: "third-party", date: "2025" },
  ] },
  { id: "FR-LAW-87", standing: "single", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
  ] },
  { id: "FR-LAW-88", standing: "confirmed", sources: [
    { url: "https://senat.fr/amendements/2022-2023/778/Amdt_43.html", kind: "official", date: "2023" },
    { url: "https://nosdeputes.fr/16/intervention/381965", kind: "third-party", date: "2023" },
    { url: "https://uplex.fr/contrats/?p=828216", kind: "third-party", date: "2025" },
  ] },
  { id: "FR-LAW-89", standing: "single", sources: [
    { url: "https://uplex.fr/contrats/?p=828216", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-90", standing: "confirmed", sources: [
    { url: "https://www.site.ac-aix-marseille.fr/lyc-pagnol/spip/CNIL-Le-droit-a-l-effacement-supprimer-vos-donnees-en-ligne.html", kind: "public-body", date: null },
    { url: "https://rapport-congresdesnotaires.fr/2021-rapport-du-117e-congres/les-specificites-procedurales", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-91", standing: "confirmed", sources: [
    { url: "https://agencergpd.eu/le-rgpd-et-les-mineurs", kind: "third-party", date: null },
    { url: "https://efl.fr/actualite/mineur-faire-effacer-donnees-numeriques-consentement-parents_f20b92bee-371f-4ca4-bb02-839c0fb3822f", kind: "third-party", date: null },
    { url: "https://www.les-infostrateges.com/actu/loi-numerique-le-nouveau-droit-a-l-effacement-pour-les-mineurs", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-92", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
    { url: "https://www.lafranceagricole.fr/internet-et-nouvelles-technologies/article/864217/demander-la-suppression-de-contenus-sur-internet", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-93", standing: "confirmed", sources: [
    { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/HTML/?uri=OJ%3AL_202401385", kind: "official", date: null },
    { url: "https://dbfbruxelles.eu/lutte-contre-les-violences-a-legard-des-femmes-violences-domestiques-infractions-peines-circonstances-aggravantes-protection-des-victimes-publication-directive-leb-1039", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-94", standing: "confirmed", sources: [
    { url: "https://synonyme-du-mot.com/les-articles/est-ce-payant-de-deposer-plainte", kind: "third-party", date: null },
    { url: "https://brochard-avocat.com/la-plainte-simple", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-95", standing: "single", sources: [
    { url: "https://ash.tm.fr/juridique/aide-juridictionnelle-quels-sont-les-nouveaux-baremes-962781.php", kind: "press", date: null },
  ] },
  { id: "FR-LAW-96", standing: "single", sources: [
    { url: "https://www.doctrine.fr/l/texts/lois/JORFTEXT000000537611/articles/LEGIARTI000006491198", kind: "third-party", date: "2019" },
  ] },
  { id: "FR-LAW-97", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070721", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-98", standing: "confirmed", sources: [
    { url: "https://www.conseil-constitutionnel.fr/decision/2024/20241091_1092_1093QPC.htm", kind: "official", date: null },
    { url: "https://ash.tm.fr/juridique/aide-juridictionnelle-accordee-pour-les-etrangers-en-situation-irreguliere-906780.php", kind: "press", date: null },
  ] },
  { id: "FR-LAW-99", standing: "confirmed", sources: [
    { url: "https://longvilliers-yvelines.fr/2022/03/18/les-services-daide-aux-victimes/", kind: "public-body", date: "2022" },
    { url: "http://centre-europe.com/des-outils-au-service-des-victimes/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-100", standing: "confirmed", sources: [
    { url: "https://www.senioractu.com/Poin-justice-des-lieux-d-acces-au-droit-pres-de-chez-soi_a23981.html", kind: "third-party", date: null },
    { url: "http://centre-europe.com/des-outils-au-service-des-victimes/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-101", standing: "confirmed", sources: [
    { url: "https://aidodarons.com/le-blog/3018-le-num%C3%A9ro-national-d%C3%A9di%C3%A9-aux-jeunes-victimes-de-harc%C3%A8lement", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-102", standing: "confirmed", sources: [
    { url: "https://www.editions-tissot.fr/guide/definition/aide-juridictionnelle", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-103", standing: "withheld", sources: [] },
  { id: "FR-LAW-104", standing: "single", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000039086952", kind: "official", date: "2025-07" },
  ] },
  { id: "FR-LAW-105", standing: "withheld", sources: [] },
  { id: "FR-LAW-106", standing: "withheld", sources: [] },
  { id: "FR-LAW-107", standing: "withheld", sources: [] },
  { id: "FR-LAW-108", standing: "withheld", sources: [] },
  { id: "FR-LAW-109", standing: "withheld", sources: [] },
  { id: "FR-LAW-110", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.doctrine.fr/l/texts/codes/LEGITEXT000006071154/articles/LEGIARTI000006574858", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-111", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://ph.ambafrance.org/Victimes-de-vol-ou-d-agression-comment-le-consulat-peut-vous-aider-3089", kind: "public-body", date: null },
    { url: "https://alliancesolidaire.org/2022/10/20/demarches-des-victimes-francaises-a-letranger/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-112", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.province-sud.nc/wp-content/Guides/CIDFE/2024/GuideDesDroitsDesFemmesEtDeLaFamille/127", kind: "public-body", date: null },
  ] },
  { id: "FR-LAW-113", standing: "confirmed", sources: [
    { url: "https://juridique.defenseurdesdroits.fr/index.php?lvl=notice_display&id=52597", kind: "official", date: null },
    { url: "https://www.lacimade.org/presse/la-protection-des-personnes-doit-primer-sur-une-politique-dexpulsion-a-tout-prix/", kind: "third-party", date: null },
    { url: "https://www.streetpress.com/sujet/1684154750-sans-papiers-etrangers-expulsion-porter-plainte-commissariat-femmes-violences-conjugales-darmanin", kind: "third-party", date: "2023" },
  ] },
  { id: "FR-LAW-114", standing: "single", sources: [
    { url: "https://www.maitredata.com/app/code/travail/l1153-5", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-115", standing: "withheld", sources: [] },
  { id: "FR-LAW-116", standing: "confirmed", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F34124", kind: "official", date: null },
  ] },
  { id: "FR-LAW-117", standing: "single", sources: [
    { url: "https://www.boursorama.com/actualite-economique/actualites/numerique-les-infractions-ont-augmente-de-12-par-an-depuis-2016-13e8b52e66247707ea0da46b0a000d0e", kind: "press", date: "2026" },
  ] },
  { id: "FR-LAW-118", standing: "single", sources: [
    { url: "https://www.banquedesterritoires.fr/infractions-liees-au-numerique-les-femmes-sont-deux-fois-plus-victimes-dune-atteinte-aux-personnes", kind: "press", date: "2024" },
  ] },
  { id: "FR-LAW-119", standing: "single", sources: [
    { url: "https://www.pointdecontact.net/?p=15518", kind: "association", date: null },
  ] },
  { id: "FR-LAW-120", standing: "confirmed", sources: [
    { url: "http://master2dpfsceaux.fr/la-revanche-pornographique-devant-la-cour-de-cassation/", kind: "third-party", date: null },
  ] },
  { id: "FR-LAW-121", standing: "single", sources: [
    { url: "https://www.courdecassation.fr/decision/60d2ce5bd540981b57d07433", kind: "official", date: null },
  ] },
];
