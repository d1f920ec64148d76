import type { ReactNode } from "react";

interface WayProps {
  readonly name: string;
  readonly title: string;
  readonly line: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

/** One way to keep, or to open: its name and one sentence with its risk; the rest opens in place. */
export function Way({ name, title, line, isOpen, onToggle, children }: WayProps) {
  return (
    <details className="row" data-way={name} open={isOpen} onToggle={({ currentTarget }) => currentTarget.open !== isOpen && onToggle(currentTarget.open)}>
      <summary><span><h2>{title}</h2><small>{line}</small></span></summary>
      <div className="row-body">{isOpen && children}</div>
    </details>
  );
}
