import type { ReactNode } from "react";

interface PackPartProps {
  id: string;
  title: string;
  number?: string;
  line?: ReactNode;
  standing?: Record<"data-checked" | "data-confidence", string>;
  penalty?: string;
  children: ReactNode;
}

/** One entry of the pack, marked for the freezer. */
export function PackPart({ id, title, number, line, standing, penalty, children }: PackPartProps) {
  return (
    <section data-pack={id} data-title={title} data-number={number} data-penalty={penalty === "" ? undefined : penalty} {...standing}>
      {line !== undefined && <div data-pack-line="">{line}</div>}
      <div data-pack-html="">{children}</div>
    </section>
  );
}
