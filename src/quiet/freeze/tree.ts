import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** Visits every node below `node`, children before parents, on a copy of each list, so that `act` may remove what it is given. */
export function visit(node: Tree.Node, act: (node: Tree.Node) => void): void {
  if ("childNodes" in node) for (const child of [...node.childNodes]) {
    visit(child, act);
    act(child);
  }
}

/** The value of an attribute, or undefined. */
export function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((candidate) => candidate.name === name)?.value;
}
