import { z } from "zod";
import { STEPS, stepNumber } from "@/domain/step";
import { jurisdictionSchema } from "@/domain/jurisdiction-schema";

const stepSchema = z.enum(STEPS);

/** A task of one of the four steps. Its words are in the messages of its step, under the part of its id after the dot. */
export const taskSchema = z.strictObject({
  id: z.string().regex(/^(evidence|support|complaint|removal)\.[a-z-]+$/),
  step: stepSchema,
  /** The number after the dot: 3.11 is step 3, number 11. Never reused. */
  number: z.number().int().min(1).max(99),
  jurisdictions: z.array(jurisdictionSchema).min(1),
  /** How long it takes, in minutes, as an order of size. */
  minutes: z.number().int().positive(),
  /** Asks first whether anybody under 18 is in the image. */
  asksAge: z.boolean(),
  /** Blocks shown inside the task, by id, per country. */
  contacts: z.partialRecord(jurisdictionSchema, z.array(z.string())),
  routes: z.partialRecord(jurisdictionSchema, z.array(z.string())),
  services: z.array(z.string()),
});
export type Task = z.infer<typeof taskSchema>;
export type TaskId = Task["id"];

/** The number that is said aloud and that addresses the task in its page: `3.11`. */
export function taskNumber(task: Pick<Task, "step" | "number">): string {
  return `${stepNumber(task.step)}.${task.number}`;
}

/** The part of a task id after the dot, under which its words stand. */
export function taskKey(id: TaskId): string {
  return id.slice(id.indexOf(".") + 1);
}
