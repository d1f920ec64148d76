import { getTranslations } from "next-intl/server";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { taskNumber, type Task } from "@/domain/task";
import type { TaskBodyWords } from "@/domain/words";
import { contactById } from "@/facts/contacts";
import { routeById } from "@/facts/routes";
import { serviceById } from "@/facts/services";
import { RouteBlock } from "@/words/route-block";
import { ServiceBlock } from "@/words/service-block";
import { TaskBody } from "@/words/task-body";
import { TaskSources } from "@/features/guide/task-sources";
import { ContactCard } from "@/words/contact-card";
import { Prose } from "@/words/prose";

/** A task: its number, its title and one line; all the rest opens in place, without script. */
export async function TaskRow({ task, title, line, body, jurisdiction }: { task: Task; title: string; line: string; body: TaskBodyWords; jurisdiction: Jurisdiction }) {
  const guide = await getTranslations("guide");
  const number = taskNumber(task);
  const contacts = task.contacts[jurisdiction] ?? [];
  const routes = task.routes[jurisdiction] ?? [];
  return (
    <details className="row" data-task={task.id}>
      <summary id={number}>
        <span className="num">{number}</span>
        <span><h2>{title}</h2><small><Prose text={line} jurisdiction={jurisdiction} /></small></span>
      </summary>
      <div className="row-body">
        <TaskBody task={task} body={body} jurisdiction={jurisdiction} />
        {routes.map((id) => <RouteBlock key={id} route={routeById(id)} />)}
        {task.services.map((id) => serviceById(id)).filter(({ jurisdictions }) => jurisdictions.includes(jurisdiction)).map((service) => <ServiceBlock key={service.id} service={service} jurisdiction={jurisdiction} />)}
        {contacts.length > 0 && <h3>{guide("contacts")}</h3>}
        {contacts.map((id) => <ContactCard key={id} contact={contactById(id)} jurisdiction={jurisdiction} heading="h4" />)}
        <TaskSources body={body} />
        <label className="tick"><input type="checkbox" autoComplete="off" />{guide("done", { title })}</label>
      </div>
    </details>
  );
}
