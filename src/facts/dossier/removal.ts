import type { DossierFact } from "@/domain/dossier";

/** Statements of the research dossier with the standing and the sources it gives each; `withheld` may not be shown. */
export const removalDossier: readonly DossierFact[] = [
  { id: "TD-01", standing: "confirmed", sources: [
    { url: "https://revengepornhelpline.org.uk/information-and-advice/reporting-content/reporting-to-social-media/", kind: "association", date: null },
  ] },
  { id: "TD-02", standing: "confirmed", sources: [
    { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
    { url: "https://support.discord.com/hc/articles/38675715591831", kind: "official", date: "2026" },
  ] },
  { id: "TD-03", standing: "single", sources: [
    { url: "https://revengepornhelpline.org.uk/information-and-advice/reporting-content/reporting-to-social-media/", kind: "association", date: null },
  ] },
  { id: "TD-04", standing: "confirmed", sources: [
    { url: "https://esafety.gov.au/image-based-abuse/action/remove-images-video/report-to-us", kind: "association", date: null },
  ] },
  { id: "TD-05", standing: "single", sources: [
    { url: null, label: "solidground.sg; eSafety Commissioner (AU)", kind: "association", date: null },
  ] },
  { id: "TD-06", standing: "confirmed", sources: [
    { url: "https://www.legifrance.gouv.fr/codes/texte_lc/LEGITEXT000006070719", kind: "official", date: "2025-07" },
    { url: "https://www.ejustice.just.fgov.be/eli/loi/2024/02/29/2024002088/justel", kind: "official", date: null },
  ] },
  { id: "TD-10", standing: "confirmed", sources: [
    { url: "https://stopncii.org/how-it-works/?lang=sv-se", kind: "official", date: null },
    { url: "https://aylo.com/newsroom/preventing-non-consensual-sharing/", kind: "third-party", date: "2023-11-30" },
  ] },
  { id: "TD-11", standing: "confirmed", sources: [
    { url: "https://stopncii.org/faq/?lang=fr-fr", kind: "official", date: null },
  ] },
  { id: "TD-12", standing: "confirmed", sources: [
    { url: "https://stopncii.org/how-it-works/?lang=sv-se", kind: "official", date: null },
  ] },
  { id: "TD-13", standing: "single", sources: [
    { url: "https://swgfl.org.uk/magazine/stopncii-announces-photodna-integration-and-niantic-as-new-industry-partner/", kind: "association", date: "2024-03-13" },
  ] },
  { id: "TD-14", standing: "confirmed", sources: [
    { url: "https://cybercrimesresource.org/resource/stopncii", kind: "third-party", date: null },
  ] },
  { id: "TD-15", standing: "withheld", sources: [] },
  { id: "TD-16", standing: "single", sources: [
    { url: "https://ppc.land/google-teams-with-stopncii-to-combat-intimate-image-abuse", kind: "third-party", date: "2025-09-17" },
    { url: "https://news.linkzpulse.com/?p=154425", kind: "third-party", date: "2026-05-19" },
  ] },
  { id: "TD-17", standing: "single", sources: [
    { url: "https://stopncii.org/faq/?lang=fr-fr", kind: "official", date: null },
  ] },
  { id: "TD-18", standing: "single", sources: [
    { url: "https://www.meta.com/safety/topics/bullying-harassment/ncii/", kind: "official", date: "2026-07-04" },
  ] },
  { id: "TD-19", standing: "confirmed", sources: [
    { url: "https://www.pointdecontact.net/disrupt/", kind: "association", date: null },
  ] },
  { id: "TD-20", standing: "confirmed", sources: [
    { url: "https://www.rtbf.be/article/une-plate-forme-pour-lutter-contre-le-revenge-porn-qui-permet-de-facilement-supprimer-des-photos-des-medias-sociaux-10930474", kind: "press", date: "2020-09" },
  ] },
  { id: "TD-21", standing: "confirmed", sources: [
    { url: "https://takeitdown.ncmec.org", kind: "third-party", date: null },
  ] },
  { id: "TD-22", standing: "single", sources: [
    { url: "https://www.medianama.com/2024/02/223-take-it-down-indian-languages-support/", kind: "third-party", date: "2024-02" },
  ] },
  { id: "TD-30", standing: "confirmed", sources: [
    { url: "https://www.aipolicydesk.com/blog/take-it-down-act-enforcement-date-platforms-2026", kind: "third-party", date: "2026" },
    { url: "https://groundy.com/articles/ftcs-may-11-take-it-down-act-letters-set-may-19-deadline-48-hour-removal-53-088/", kind: "third-party", date: "2026-05" },
    { url: "https://myadultattorney.com/ftc-warns-platforms-take-it-down-act-compliance-deadline-is-may-19/", kind: "third-party", date: "2026-05" },
  ] },
  { id: "TD-31", standing: "confirmed", sources: [
    { url: "https://itmagazine.com/2026/05/19/a-guide-to-ensuring-apps-and-websites-remove-nonconsensual-nudes/", kind: "third-party", date: null },
  ] },
  { id: "TD-32", standing: "confirmed", sources: [
    { url: "https://groundy.com/articles/ftcs-may-11-take-it-down-act-letters-set-may-19-deadline-48-hour-removal-53-088/", kind: "press", date: "2026-05" },
  ] },
  { id: "TD-33", standing: "single", sources: [
    { url: "https://TakeItDown.ftc.gov", kind: "official", date: "2026" },
  ] },
  { id: "TD-34", standing: "withheld", sources: [] },
  { id: "TD-40", standing: "confirmed", sources: [
    { url: "https://www.eu-digital-services-act.com/Digital_Services_Act_Article_16.html", kind: "third-party", date: null },
  ] },
  { id: "TD-41", standing: "confirmed", sources: [
    { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
  ] },
  { id: "TD-42", standing: "confirmed", sources: [
    { url: "https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX%3A32022R2065", kind: "official", date: null },
  ] },
  { id: "TD-43", standing: "confirmed", sources: [
    { url: "https://akos-rs.si/en/digital-services/explore/for-government-authorities/decisions-to-act-against-illegal-content", kind: "third-party", date: null },
  ] },
  { id: "TD-44", standing: "confirmed", sources: [
    { url: "https://cms-digitallaws.com/?p=1250", kind: "third-party", date: null },
    { url: "https://dsa-library.com/article/21", kind: "third-party", date: null },
  ] },
  { id: "TD-45", standing: "single", sources: [
    { url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement", kind: "official", date: null },
    { url: "https://www.daily8.com/en/hashtag/AppealsCentre", kind: "third-party", date: "2025" },
  ] },
  { id: "TD-46", standing: "confirmed", sources: [
    { url: "https://digital-strategy.ec.europa.eu/en/policies/trusted-flaggers-under-dsa", kind: "official", date: "2024" },
    { url: "https://www.pointdecontact.net/le-role-des-signaleurs-de-confiance-face-aux-contenus-illicites-en-ligne", kind: "association", date: null },
    { url: "https://le-meridien.fr/?p=262774", kind: "third-party", date: null },
    { url: "https://bipt.be/consumers/dsa-trusted-flaggers", kind: "official", date: null },
  ] },
  { id: "TD-47", standing: "single", sources: [
    { url: "https://www.enim.eu/actualites/3018-nouveau-numero-contre-violences-numeriques-pour-repondre-hausse-cyberviolences", kind: "association", date: "2021" },
  ] },
  { id: "TD-48", standing: "confirmed", sources: [
    { url: null, label: "Pornhub, Acceptable Use Policy, archive du 18 mai 2026", kind: "official", date: "2026-05-18" },
  ] },
  { id: "TD-49", standing: "confirmed", sources: [
    { url: "https://telegram.org/tos/eu-dsa", kind: "official", date: "2026-08-18" },
  ] },
  { id: "TD-50", standing: "confirmed", sources: [
    { url: "https://ibpt.be/consommateurs/introduire-une-plainte-contre-des-intermediairesplateformes-ou-moteurs-de-recherche-en-ligne", kind: "official", date: null },
    { url: "https://digital-strategy.ec.europa.eu/en/policies/dsa-dscs", kind: "official", date: null },
  ] },
  { id: "TD-51", standing: "confirmed", sources: [
    { url: "https://dnyuz.com/?p=2213136", kind: "third-party", date: "2024" },
  ] },
  { id: "TD-52", standing: "confirmed", sources: [
    { url: null, label: "Open Terms Archive, DSA reports", kind: "official", date: "2026-05-12" },
  ] },
  { id: "TD-53", standing: "confirmed", sources: [
    { url: "https://eur-lex.europa.eu/eli/dir/2024/1385", kind: "official", date: null },
  ] },
  { id: "TD-54", standing: "confirmed", sources: [
    { url: "https://www.cnil.fr/fr/plaintes", kind: "official", date: null },
  ] },
  { id: "TD-55", standing: "single", sources: [
    { url: "https://www.village-justice.com/articles/nouvel-article-lcen-pour-retrait-plus-dynamique-des-contenus-ligne,40611.html", kind: "third-party", date: "2024-01" },
    { url: "https://legipresse.com/011-51656-retrait-dun-contenu-illicite-en-ligne-ordonne-via-la-nouvelle-procedure-acceleree-au-fond-introduite-a-larticle-6-i-8-de-la-lcen.html", kind: "third-party", date: "2022-07-11" },
  ] },
  { id: "TD-56", standing: "confirmed", sources: [
    { url: "https://indie.law/fr/votre-vie-intime-une-denree-precieuse-que-faire-contre-la-diffusion-non-consensuelle-dimages-a-caractere-sexuel/", kind: "third-party", date: null },
    { url: "https://www.levif.be/belgique/justice/le-retrait-dimages-a-caractere-sexuel-sera-facilite/", kind: "press", date: "2023-07" },
    { url: "https://lexing.be/de/mieux-arme-contre-le-revenge-porn/", kind: "third-party", date: "2023" },
    { url: "https://vanessamatz.be/revenge-porn-en-vigueur-ce-1er-juillet-2020", kind: "third-party", date: "2020-07-01" },
  ] },
  { id: "TD-57", standing: "single", sources: [
    { url: "https://agent.mue.app/news/eu-ai-act-new-prohibited-practice-omnibus-adopted", kind: "third-party", date: "2026-07" },
    { url: "https://ai-blogs.org/news/2026-06-24-eu-ai-act-omnibus-nudifier-prohibitions-dec-2-2026-effective-35m-fines-7-percent-turnover-pm.html", kind: "third-party", date: "2026-06-24" },
  ] },
  { id: "TD-60", standing: "confirmed", sources: [
    { url: "https://techbriefly.com/2026/02/11/google-launches-search-tool-to-remove-non-consensual-explicit-images/", kind: "press", date: "2026-02-11" },
    { url: "https://computershop.eu/blog/?p=3091", kind: "third-party", date: "2026" },
  ] },
  { id: "TD-61", standing: "confirmed", sources: [
    { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
    { url: "https://support.google.com/websearch/answer/9116649", kind: "official", date: null },
  ] },
  { id: "TD-62", standing: "confirmed", sources: [
    { url: null, label: "Google Search, DSA risk report 2025 (Open Terms Archive)", kind: "official", date: "2025" },
  ] },
  { id: "TD-63", standing: "confirmed", sources: [
    { url: "https://www.microsoft.com/digitalsafety/report-a-concern", kind: "third-party", date: "2026-09-23" },
  ] },
  { id: "TD-64", standing: "confirmed", sources: [
    { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
  ] },
  { id: "TD-65", standing: "withheld", sources: [] },
  { id: "TD-70", standing: "single", sources: [
    { url: "https://support.google.com/websearch/answer/6302812", kind: "official", date: null },
  ] },
  { id: "TD-71", standing: "confirmed", sources: [
    { url: null, label: "XVideos, terms of service, archive du 13 juin 2026", kind: "official", date: "2026-06-13" },
  ] },
  { id: "TD-72", standing: "single", sources: [
    { url: null, label: "Pages d’aide des plateformes", kind: "third-party", date: null },
  ] },
  { id: "TD-80", standing: "confirmed", sources: [
    { url: "https://lookup.icann.org/", kind: "third-party", date: null },
  ] },
  { id: "TD-81", standing: "confirmed", sources: [
    { url: "https://www.cloudflare.com/ko-kr/trust-hub/reporting-abuse/", kind: "third-party", date: null },
  ] },
  { id: "TD-82", standing: "single", sources: [
    { url: "https://www.service-public.gouv.fr/particuliers/vosdroits/F32239", kind: "official", date: "2025-10-31" },
  ] },
  { id: "TD-83", standing: "confirmed", sources: [
    { url: null, label: "Open Terms Archive: XVideos, Pornhub, Stripchat", kind: "official", date: "2026" },
  ] },
  { id: "TD-84", standing: "confirmed", sources: [
    { url: "https://telegram.org/tos/eu-dsa", kind: "official", date: "2026-08-18" },
  ] },
  { id: "TD-90", standing: "confirmed", sources: [
    { url: "https://nanaimonewsnow.com/?p=766248", kind: "third-party", date: null },
  ] },
  { id: "TD-91", standing: "confirmed", sources: [
    { url: null, label: "Pornhub, help article, archive du 15 janvier 2026", kind: "official", date: "2026-01-15" },
  ] },
  { id: "TD-92", standing: "confirmed", sources: [
    { url: "https://cybermalveillance.gouv.fr/tous-nos-contenus/fiches-reflexes/sextorsion", kind: "official", date: null },
  ] },
];
