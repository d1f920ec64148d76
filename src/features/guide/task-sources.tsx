import type { TaskBodyWords } from "@/domain/words";
import { LineSources } from "@/words/line-sources";

/** Every source behind the sentences of a task, once each. */
export function TaskSources({ body }: { body: TaskBodyWords }) {
  return <LineSources lines={textsOf(body)} />;
}

function textsOf(body: TaskBodyWords): string[] {
  const { why, time, parts = [], how = [], say = [], avoid = [], who = [], law = [] } = body;
  return [why ?? "", time ?? "", ...how, ...say, ...avoid, ...who, ...law, ...parts.flatMap(({ lines }) => lines)];
}
