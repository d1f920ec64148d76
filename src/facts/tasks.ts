import { z } from "zod";
import type { Jurisdiction } from "@/domain/jurisdiction";
import { taskSchema, type Task } from "@/domain/task";
import type { Step } from "@/domain/step";
import { complaintTasks } from "@/facts/tasks/complaint";
import { evidenceTasks } from "@/facts/tasks/evidence";
import { removalTasks } from "@/facts/tasks/removal";
import { supportTasks } from "@/facts/tasks/support";
import { indexById } from "@/facts/index-by-id";

export const allTasks: readonly Task[] = z.array(taskSchema).parse([...evidenceTasks, ...supportTasks, ...complaintTasks, ...removalTasks]);

/** The task `id`; throws when there is none. */
export const taskById = indexById("task", allTasks);

/** The tasks of one step in one country, in the order of their numbers. */
export function tasksOf(step: Step, jurisdiction: Jurisdiction): Task[] {
  return allTasks.filter((task) => task.step === step && task.jurisdictions.includes(jurisdiction)).toSorted((a, b) => a.number - b.number);
}
