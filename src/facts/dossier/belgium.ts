import type { DossierFact } from "@/domain/dossier";

/** Statements of the research dossier with the standing and the sources it gives each; `withheld` may not be shown. */
export const belgiumDossier: readonly DossierFact[] = [
  { id: "BE-LAW-01", standing: "confirmed", sources: [
    { url: "https://justice.belgium.be/fr/themes/securite_et_criminalite/reforme_du_code_penal", kind: "official", date: "2026" },
    { url: "https://news.belgium.be/fr/harmonisation-de-la-legislation-sur-la-procedure-penale", kind: "official", date: "2025" },
  ] },
  { id: "BE-LAW-02", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-03", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: "2026-04-02" },
  ] },
  { id: "BE-LAW-04", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-05", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: null },
    { url: "https://refli.be/fr/lex/2024002052", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-06", standing: "single", sources: [
    { url: "https://le-tribunal.be/enfin-une-comparaison-concrete-et-plus-pragmatique-entre-anciennes-et-nouvelles-dispositions-penales-waeterinckx-avocats", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-07", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-08", standing: "confirmed", sources: [
    { url: "https://justice.belgium.be/fr/themes/securite_et_criminalite/reforme_du_code_penal", kind: "official", date: null },
  ] },
  { id: "BE-LAW-09", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: null },
    { url: "https://degroote-deman.be/nieuws/het-nieuwe-strafwetboek/", kind: "third-party", date: null },
    { url: "https://www.rtl.be/actu/belgique/politique/la-chambre-adopte-la-reforme-du-code-penal/2024-02-22/article/640913", kind: "press", date: null },
  ] },
  { id: "BE-LAW-10", standing: "confirmed", sources: [
    { url: "https://www.rtbf.be/article/billie-eilish-dans-un-porno-la-pratique-du-deepfake-est-un-fleau-11125802", kind: "press", date: "2023-07" },
    { url: "https://loyensloeff.com/insights/news--events/news/recasting-belgian-criminal-law-key-changes-impacting-corporates", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-11", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://femmesdedroit.be/?p=7455", kind: "association", date: "2022" },
  ] },
  { id: "BE-LAW-12", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-13", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "https://www.horenzienenpraten.be/niet-consensuele-verspreiding-van-naaktbeelden-wraakporno/", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-14", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-15", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "https://refli.be/fr/lex/2024002088", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-16", standing: "confirmed", sources: [
    { url: "https://beta.rtbf.be/article/deepfakes-pornographiques-politiques-economiques-quelles-sont-les-sanctions-prevues-par-le-droit-belge-contre-ces-pratiques-11151913", kind: "press", date: "2023" },
  ] },
  { id: "BE-LAW-17", standing: "confirmed", sources: [
    { url: "https://www.dhnet.be/dernieres-depeches/2023/10/09/fausses-videos-deepnudes-comment-faire-face-a-la-malveillance-nee-de-lia-6HDZPM2GL5HV3FNQHVCNVDH5UE/", kind: "press", date: "2023" },
    { url: "https://igvm-iefh.belgium.be/uk/node/53208", kind: "official", date: null },
  ] },
  { id: "BE-LAW-18", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-19", standing: "confirmed", sources: [
    { url: "https://dbfbruxelles.eu/lutte-contre-les-violences-a-legard-des-femmes-violences-domestiques-infractions-peines-circonstances-aggravantes-protection-des-victimes-publication-directive-leb-1039", kind: "third-party", date: "2024" },
    { url: "https://france.representation.ec.europa.eu/informations/lutte-contre-la-violence-legard-des-femmes-entree-en-vigueur-de-la-legislation-europeenne-2024-06-13_ga", kind: "official", date: "2024-06-13" },
  ] },
  { id: "BE-LAW-20", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-21", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "http://test.actualitesdroitbelge.be/droit-penal/droit-penal-abreges-juridiques/l-extorsion/l-extorsion", kind: "third-party", date: "2016" },
    { url: "https://economie.fgov.be/fr/nouveautes/chantage-aux-photos-intimes-ne", kind: "official", date: null },
  ] },
  { id: "BE-LAW-22", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-23", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-24", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "http://test.actualitesdroitbelge.be/droit-penal/droit-penal-abreges-juridiques/le-harcelement-telephonique/legal20230715.pdf", kind: "third-party", date: "2023" },
  ] },
  { id: "BE-LAW-25", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-26", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "https://www.rtbf.be/article/cyberharcelement-il-est-interdit-de-dire-sale-noir-ou-sale-arabe-par-contre-sale-pute-c-est-permis-10773991", kind: "press", date: "2021" },
  ] },
  { id: "BE-LAW-27", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-28", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-29", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-30", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
    { url: "https://huggingface.co/datasets/naimsassine/belgian-law-qafrench-dataset", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-31", standing: "confirmed", sources: [
    { url: "https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/principes-", kind: "official", date: null },
    { url: "https://lexing.be/de/quelle-place-pour-le-droit-a-limage-sur-les-reseaux-sociaux/", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-32", standing: "confirmed", sources: [
    { url: "https://autoriteprotectiondonnees.be/professionnel/themes/le-droit-a-l-image/principes-", kind: "official", date: null },
  ] },
  { id: "BE-LAW-33", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-34", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-35", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-36", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-37", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-38", standing: "confirmed", sources: [
    { url: "http://www.jeminforme.be/index.php/cyberharcelement-et-discriminations/cyberharcelement/que-faire-en-cas-de-cyberharcelement", kind: "third-party", date: "2022" },
    { url: "https://jedecide.be/node/162", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-39", standing: "confirmed", sources: [
    { url: "https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14", kind: "third-party", date: "2023" },
    { url: "https://indie.law/fr/votre-vie-intime-une-denree-precieuse-que-faire-contre-la-diffusion-non-consensuelle-dimages-a-caractere-sexuel/", kind: "third-party", date: "2020" },
    { url: "https://vlex.be/vid/loi-visant-combattre-diffusion-844642392", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-40", standing: "confirmed", sources: [
    { url: "https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14", kind: "third-party", date: "2023-11-14" },
    { url: "https://indie.law/fr/votre-vie-intime-une-denree-precieuse-que-faire-contre-la-diffusion-non-consensuelle-dimages-a-caractere-sexuel/", kind: "third-party", date: "2020" },
  ] },
  { id: "BE-LAW-41", standing: "confirmed", sources: [
    { url: "https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14", kind: "third-party", date: "2023-11-14" },
    { url: null, label: "Loi du 31 juillet 2023 (numac 2023044140), art. 6, Moniteur belge du 9 août 2023", kind: "official", date: "2023-08-09" },
  ] },
  { id: "BE-LAW-42", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-43", standing: "single", sources: [
    { url: "https://www.levif.be/belgique/justice/le-retrait-dimages-a-caractere-sexuel-sera-facilite/", kind: "press", date: "2023-07" },
  ] },
  { id: "BE-LAW-44", standing: "confirmed", sources: [
    { url: "https://vlex.be/vid/loi-visant-combattre-diffusion-844642392", kind: "third-party", date: "2020" },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-45", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-46", standing: "confirmed", sources: [
    { url: "https://news.belgium.be/fr/linstitut-se-constitue-partie-civile-dans-une-affaire-de-revenge-porn", kind: "official", date: "2020" },
    { url: "https://contrelahaine.be/vis-a-vis-avec-liefh/", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-47", standing: "confirmed", sources: [
    { url: "https://igvm-iefh.belgium.be/uk/node/53209", kind: "official", date: null },
  ] },
  { id: "BE-LAW-48", standing: "confirmed", sources: [
    { url: "https://www.lydian.be/nl/nieuws-insights/verjaring-van-de-strafvordering-grondig-hervormd", kind: "third-party", date: "2024" },
  ] },
  { id: "BE-LAW-49", standing: "withheld", sources: [] },
  { id: "BE-LAW-50", standing: "confirmed", sources: [
    { url: "https://www.nieuwsblad.be/cnt/dmf20191125_04735453", kind: "press", date: null },
  ] },
  { id: "BE-LAW-51", standing: "withheld", sources: [] },
  { id: "BE-LAW-52", standing: "confirmed", sources: [
    { url: null, label: "Titre préliminaire du Code de procédure pénale (numac 1878041750), art. 26", kind: "official", date: null },
  ] },
  { id: "BE-LAW-53", standing: "confirmed", sources: [
    { url: "https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte", kind: "official", date: null },
    { url: "https://rainbowcops.be/?p=71415", kind: "association", date: null },
  ] },
  { id: "BE-LAW-54", standing: "confirmed", sources: [
    { url: "https://www.police.be/5305/questions/declaration/comment-deposer-plainte-0", kind: "official", date: null },
  ] },
  { id: "BE-LAW-55", standing: "confirmed", sources: [
    { url: "https://ibs-security.be/infos/news/235-police-on-web-des-nouveaux-services-en-ligne", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-56", standing: "confirmed", sources: [
    { url: "https://victimes.cfwb.be/plainte-et-procedures/deposer-une-plainte", kind: "official", date: null },
  ] },
  { id: "BE-LAW-57", standing: "confirmed", sources: [
    { url: "https://justice.belgium.be/fr/themes_et_dossiers/que_faire_comme/victime/procedure/audition_et_droits", kind: "official", date: null },
  ] },
  { id: "BE-LAW-58", standing: "confirmed", sources: [
    { url: "https://www.inforjeunesmarche.be/2014/11/14/porter-plainte-quoi-quand-ou-comment/", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-59", standing: "single", sources: [
    { url: "https://www.vrt.be/vrtnws/fr/2020/02/27/chaque-province-devrait-avoir-un-centre-pour-les-victimes-de-vio/", kind: "press", date: null },
    { url: "https://todayinliege.be/des-inspecteurs-de-police-formes-a-la-prise-en-charge-specifique-des-cas-de-violences-sexuelles", kind: "press", date: null },
  ] },
  { id: "BE-LAW-60", standing: "confirmed", sources: [
    { url: "https://bsg.belgium.be/de/haufig-gestellte-fragen?menu=menu-0-2", kind: "official", date: null },
    { url: "https://polbru.be/violences-sexuelles/?lang=fr", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-61", standing: "confirmed", sources: [
    { url: null, label: "RTL, 8 novembre 2023", kind: "press", date: "2023-11-08" },
  ] },
  { id: "BE-LAW-62", standing: "confirmed", sources: [
    { url: "https://victimes.cfwb.be/plainte-et-procedures/quels-sont-vos-droits/intervenir-dans-la-procedure-judiciaire/", kind: "official", date: null },
  ] },
  { id: "BE-LAW-63", standing: "confirmed", sources: [
    { url: "https://avocatsheger.be/ufaq/vous-avez-ete-victime-dune-infraction-et-souhaitez-porter-plainte", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-64", standing: "confirmed", sources: [
    { url: "https://refli.be/fr/lex/2022034748", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-65", standing: "confirmed", sources: [
    { url: null, label: "Titre préliminaire du Code de procédure pénale (numac 1878041750), art. 3bis", kind: "official", date: null },
  ] },
  { id: "BE-LAW-66", standing: "confirmed", sources: [
    { url: "https://www.justice.belgium.be/fr/que_faire_comme/temoin/temoin_pendant_lenquete", kind: "official", date: "2023-05" },
  ] },
  { id: "BE-LAW-67", standing: "confirmed", sources: [
    { url: "https://koengeens.be/fr/news/2016/09/28/assistance-d-un-avocat-lors-de-toutes-les-auditions-et-garantir-le-droit-a-la-traduction", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-68", standing: "single", sources: [
    { url: "https://www.zanzu.be/de/ehrbezogene-gewalt-0", kind: "public-body", date: null },
  ] },
  { id: "BE-LAW-69", standing: "confirmed", sources: [
    { url: "https://caap.be/activites/liste-des-prisons/mediante", kind: "association", date: null },
  ] },
  { id: "BE-LAW-70", standing: "confirmed", sources: [
    { url: null, label: "Knack, juin 2019; La Libre, juin 2023; Nieuwsblad, février 2023", kind: "press", date: "2023-06" },
    { url: "https://economie.fgov.be", kind: "official", date: null },
  ] },
  { id: "BE-LAW-71", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002052/justel", kind: "official", date: null },
    { url: "https://refli.be/fr/lex/2024002052", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-72", standing: "confirmed", sources: [
    { url: "https://www.sudinfo.be/id249573/article/2020-09-12/victime-de-revenge-porn-sur-les-reseaux-sociaux-vous-avez-6-heures-pour-reagir", kind: "press", date: "2020-09-12" },
  ] },
  { id: "BE-LAW-73", standing: "confirmed", sources: [
    { url: "https://eifelpolizei.be/fr/vos-articles-de-securite/sextortion-quand-les-enregistrements-intimes-se-transforment-en-chantage", kind: "public-body", date: null },
  ] },
  { id: "BE-LAW-74", standing: "withheld", sources: [] },
  { id: "BE-LAW-75", standing: "confirmed", sources: [
    { url: "https://www.modero.be/nl/nieuws/2020-een-vaststelling-op-het-internet-natuurlijk-kan-dat", kind: "third-party", date: "2020" },
    { url: "https://vaststellingen.gerechtsdeurwaarders.be/", kind: "third-party", date: "2015" },
  ] },
  { id: "BE-LAW-76", standing: "confirmed", sources: [
    { url: "https://commyounity.be/2021/09/01/une-preuve-obtenue-de-maniere-irreguliere-est-neanmoins-recevable-en-justice-sauf-exceptions/", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-77", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "BE-LAW-78", standing: "confirmed", sources: [
    { url: "https://rtl.be/actu/magazine/hi-tech/quatre-autorites-feront-appliquer-le-reglement-europeen-sur-les-services/2024-05-24/article/672068", kind: "press", date: null },
  ] },
  { id: "BE-LAW-79", standing: "confirmed", sources: [
    { url: "https://ibpt.be/consumers/digital-service-act-in-a-nutshell", kind: "official", date: null },
    { url: "https://bipt.be/operators/out-of-court-dispute-settlement-bodies", kind: "official", date: null },
  ] },
  { id: "BE-LAW-80", standing: "confirmed", sources: [
    { url: "https://www.ibpt.be/verbraucher/veroffentlichung/der-digital-services-act-gesetz-uber-digitale-dienste-dsa-unia-und-vmri-erhalten-den-status-des-vertrauenswurdigen-hinweisgebers", kind: "official", date: null },
    { url: "https://x-pression.media/digital-services-act-unia-et-le-vrmi-deviennent-les-premiers-signaleurs-de-confiance-en-belgique", kind: "third-party", date: null },
  ] },
  { id: "BE-LAW-81", standing: "confirmed", sources: [
    { url: "https://www.sophia.be/Ev%C3%A9nement/victime-de-revenge-porn-linstitut-lance-une-enquete/", kind: "association", date: "2021" },
  ] },
  { id: "BE-LAW-82", standing: "confirmed", sources: [
    { url: "https://www.besafe.be/fr/node/507", kind: "official", date: null },
  ] },
  { id: "BE-LAW-83", standing: "single", sources: [
    { url: "https://www.besafe.be/fr/node/507", kind: "official", date: null },
  ] },
  { id: "BE-LAW-84", standing: "withheld", sources: [] },
  { id: "BE-LAW-85", standing: "confirmed", sources: [
    { url: null, label: "Titre préliminaire du Code de procédure pénale (numac 1878041750), art. 4", kind: "official", date: null },
  ] },
  { id: "BE-LAW-86", standing: "confirmed", sources: [
    { url: "https://tribunaux-rechtbanken.be/fr/justice-de-paix-de-wavre-i/info", kind: "official", date: null },
  ] },
  { id: "BE-LAW-87", standing: "withheld", sources: [] },
  { id: "BE-LAW-88", standing: "withheld", sources: [] },
  { id: "BE-LAW-89", standing: "confirmed", sources: [
    { url: "https://www.tribunaux-rechtbanken.be/fr/frais-tarifs/aide-juridique-de-premiere-ligne-aide-juridique-de-deuxieme-ligne-assistance", kind: "official", date: null },
  ] },
  { id: "BE-LAW-90", standing: "single", sources: [
    { url: "https://www.tribunaux-rechtbanken.be/fr/frais-tarifs/aide-juridique-de-premiere-ligne-aide-juridique-de-deuxieme-ligne-assistance", kind: "official", date: "2025-09" },
  ] },
  { id: "BE-LAW-91", standing: "confirmed", sources: [
    { url: "https://eris-law.be/fr/aide-juridique-pro-deo/", kind: "third-party", date: "2024-10-01" },
  ] },
  { id: "BE-LAW-92", standing: "confirmed", sources: [
    { url: "https://justitie.belgium.be/fr/themes/que_faire_comme/victime/aide_financiere/actes_intentionnels_de_violence/conditions_doctroi", kind: "official", date: null },
    { url: "https://justitie.belgium.be/fr/themes_et_dossiers/que_faire_comme/victime/indemnisation/aide_financiere/victimes_dactes/beneficiaires", kind: "official", date: null },
  ] },
  { id: "BE-LAW-93", standing: "withheld", sources: [] },
  { id: "BE-LAW-94", standing: "confirmed", sources: [
    { url: "https://victimes.cfwb.be/plainte-et-procedures/quels-sont-vos-droits/intervenir-dans-la-procedure-judiciaire/", kind: "official", date: null },
  ] },
  { id: "BE-LAW-95", standing: "confirmed", sources: [
    { url: "https://bx1.be/categories/news/sextorsion-sexting-grooming-child-focus-tire-la-sonnette-dalarme-70-des-victimes-avaient-moins-de-13-ans/", kind: "press", date: "2025" },
  ] },
  { id: "BE-LAW-96", standing: "confirmed", sources: [
    { url: "https://safeonweb.be/fr/actualite/child-focus-lance-payboy-une-nouvelle-plateforme-contre-la-sextorsion", kind: "official", date: "2025-11-18" },
  ] },
  { id: "BE-LAW-97", standing: "confirmed", sources: [
    { url: "https://safeonweb.be/en/news/beware-scammers-threatening-publish-sexual-images", kind: "official", date: null },
  ] },
  { id: "BE-LAW-98", standing: "confirmed", sources: [
    { url: "https://police.be/5337/actualites/interdit-de-residence-a-la-suite-de-violences-conjugales", kind: "official", date: null },
  ] },
  { id: "BE-LAW-99", standing: "confirmed", sources: [
    { url: "https://igvm-iefh.belgium.be/uk/node/53208", kind: "official", date: null },
  ] },
  { id: "BE-LAW-100", standing: "withheld", sources: [] },
  { id: "BE-LAW-101", standing: "withheld", sources: [] },
  { id: "BE-LAW-102", standing: "confirmed", sources: [
    { url: "https://simontbraun.eu/fr/protegez-votre-intimite-en-ligne-optimisation-judiciaire/2023/11/14", kind: "third-party", date: "2023-11-14" },
  ] },
  { id: "BE-LAW-103", standing: "confirmed", sources: [
    { url: null, label: "HLN, RTL, septembre 2020", kind: "press", date: "2020-09" },
  ] },
  { id: "BE-LAW-104", standing: "withheld", sources: [] },
  { id: "BE-LAW-105", standing: "confirmed", sources: [
    { url: null, label: "Nieuwsblad, 10 août 2021", kind: "press", date: "2021-08-10" },
  ] },
  { id: "BE-LAW-106", standing: "confirmed", sources: [
    { url: "https://igvm-iefh.belgium.be/uk/node/53208", kind: "official", date: null },
  ] },
  { id: "BE-LAW-107", standing: "confirmed", sources: [
    { url: "https://bsg.belgium.be/de/haufig-gestellte-fragen?menu=menu-0-2", kind: "official", date: null },
  ] },
  { id: "BE-LAW-108", standing: "confirmed", sources: [
    { url: "https://www.ejustice.just.fgov.be/eli/loi/1867/06/08/1867060850/justel", kind: "official", date: null },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
];
