import { getLocale } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { nameIn } from "@/domain/language";
import { placeSegment } from "@/domain/page";
import { contactNumber } from "@/domain/said-number";
import { taskKey, taskNumber } from "@/domain/task";
import { penaltyCode } from "@/domain/law";
import { STEPS } from "@/domain/step";
import { allContacts } from "@/facts/contacts";
import { allLaws } from "@/facts/laws";
import { allPlaces } from "@/facts/places";
import { placeProvenance, isThin } from "@/facts/places/pages";
import { allRoutes } from "@/facts/routes";
import { services } from "@/facts/services";
import { tasksOf } from "@/facts/tasks";
import { CallLink } from "@/words/call-link";
import { ContactCard } from "@/words/contact-card";
import { becauseWords, lawWords, placeTitle, routeWords, stepCountryWords, stepWords } from "@/words/fact-words";
import { standing } from "@/words/facts-seen";
import { LawReference } from "@/words/law-reference";
import { PackPart } from "@/words/pack-part";
import { Prose } from "@/words/prose";
import { PlaceBlock } from "@/words/place-block";
import { RouteBlock } from "@/words/route-block";
import { ServiceBlock } from "@/words/service-block";
import { TaskBody } from "@/words/task-body";

/** Everything that the plan's panel can show, rendered once in the build; the freezer turns it into one file. Never served itself. */
export async function PlanWordsPage({ jurisdiction }: { jurisdiction: Jurisdiction }) {
  const locale = await getLocale();
  const laws = await lawWords(locale);
  const routes = await routeWords(locale, jurisdiction);
  const because = await becauseWords(locale);
  const places = await Promise.all(allPlaces.map(async (place) => ({ place, title: await placeTitle(locale, place) })));
  const contacts = allContacts.filter((contact) => contact.jurisdiction === jurisdiction || contact.jurisdiction === "international");
  const steps = await Promise.all(STEPS.map(async (step) => ({ step, common: await stepWords(locale, step), country: await stepCountryWords(locale, step, jurisdiction) })));
  return (
    <>
      {steps.flatMap(({ step, common, country }) => tasksOf(step, jurisdiction).map((task) => {
        const words = common.tasks[taskKey(task.id)];
        if (!words) throw new Error(`task ${task.id} has no words in ${locale}`);
        return (
          <PackPart key={task.id} id={`task:${task.id}`} title={words.title} number={taskNumber(task)} line={<Prose text={words.line} jurisdiction={jurisdiction} />}>
            <TaskBody task={task} body={{ ...words.body, ...country[taskKey(task.id)] }} jurisdiction={jurisdiction} />
          </PackPart>
        );
      }))}
      {contacts.map((contact) => <PackPart key={contact.id} id={`contact:${contact.id}`} title={nameIn(contact.name, locale)} {...numbered(contactNumber(contact.id))} standing={standing(contact.provenance)}><ContactCard contact={contact} jurisdiction={jurisdiction} /></PackPart>)}
      {contacts.filter(({ channels }) => channels.some(({ type }) => type === "phone" || type === "sms")).map((contact) => <PackPart key={contact.id} id={`call:${contact.id}`} title={nameIn(contact.name, locale)}><CallLink contact={contact} /></PackPart>)}
      {allRoutes.filter((route) => route.jurisdiction === jurisdiction).map((route) => <PackPart key={route.id} id={`route:${route.id}`} title={routes[route.id]?.name ?? ""} standing={standing(route.provenance)}><RouteBlock route={route} /></PackPart>)}
      {places.map(({ place, title }) => <PackPart key={place.id} id={`place:${place.id}`} title={title} number={placeSegment(place.number)} {...(isThin(place) ? {} : { standing: standing(placeProvenance(place)) })}><PlaceBlock place={place} jurisdiction={jurisdiction} /></PackPart>)}
      {services.map((service) => <PackPart key={service.id} id={`service:${service.id}`} title={nameIn(service.name, locale)}><ServiceBlock service={service} jurisdiction={jurisdiction} /></PackPart>)}
      {allLaws.filter((law) => law.jurisdiction === jurisdiction || law.jurisdiction === "europe").map((law) => (
        <PackPart key={law.id} id={`law:${law.id}`} title={laws[law.id]?.name ?? ""} standing={standing(law.provenance)} penalty={penaltyCode(law.penalties)}>
          <p><LawReference law={law} /></p>
          <p><Prose text={laws[law.id]?.says ?? ""} jurisdiction={jurisdiction} /></p>
        </PackPart>
      ))}
      {Object.entries(because).map(([key, text]) => <PackPart key={key} id={`because.${key}`} title=""><Prose text={text} jurisdiction={jurisdiction} /></PackPart>)}
    </>
  );
}

const numbered = (number: string | undefined) => (number === undefined ? {} : { number });
