import type { ReactNode } from "react";

/** A link to another site; the person's press is the only thing that ever leads there. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return <a href={href} rel="noopener noreferrer" className="outside">{children}</a>;
}
