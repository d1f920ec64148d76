import type { PartProps } from "@/words/part-props";

/** Opens a task in the panel, by its title. */
export function TaskLink({ id, itemOf, onOpen }: { id: string } & Pick<PartProps, "itemOf" | "onOpen">) {
  const item = itemOf(`task:${id}`);
  return item ? <button type="button" className="text-button" onClick={() => onOpen(`task:${id}`)}>{item.number} {item.title}</button> : null;
}
