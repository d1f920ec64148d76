import { parse, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, visit } from "@/quiet/freeze/tree";

interface Item {
  title: string;
  number?: string;
  line?: string;
  html: string;
  checked?: string;
  confidence?: string;
  penalty?: string;
}

/** What the plan fetches: the marked parts of the words page, without their sources (those stand on the quiet pages), and the bar. */
export function packOf(html: string, words: Record<string, unknown>): string {
  const document = parse(html);
  visit(document, (node) => {
    if (tree.isCommentNode(node) || (tree.isElementNode(node) && attribute(node, "class") === "sources")) tree.detachNode(node);
    else if (tree.isElementNode(node)) node.attrs = node.attrs.filter(({ name }) => name !== "data-facts");
  });
  const items: Record<string, Item> = {};
  let handrail = "";
  visit(document, (node) => {
    if (!tree.isElementNode(node)) return;
    if (node.tagName === "aside") handrail = outer(node);
    const id = attribute(node, "data-pack");
    if (id !== undefined) items[id] = itemOf(node);
  });
  if (handrail === "" || Object.keys(items).length === 0) throw new Error("the words page holds no pack");
  return JSON.stringify({ words, handrail, items });
}

function itemOf(node: Tree.Element): Item {
  const item: Item = { title: attribute(node, "data-title") ?? "", html: "" };
  const number = attribute(node, "data-number");
  if (number !== undefined) item.number = number;
  const checked = attribute(node, "data-checked");
  const confidence = attribute(node, "data-confidence");
  if (checked !== undefined && confidence !== undefined) Object.assign(item, { checked, confidence });
  const penalty = attribute(node, "data-penalty");
  if (penalty !== undefined) item.penalty = penalty;
  for (const child of node.childNodes) {
    if (!tree.isElementNode(child)) continue;
    if (attribute(child, "data-pack-line") !== undefined) item.line = serialize(child);
    else item.html = serialize(child);
  }
  return item;
}

function outer(node: Tree.Element): string {
  const holder = tree.createDocumentFragment();
  tree.appendChild(holder, node);
  return serialize(holder);
}
