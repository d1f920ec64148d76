import { parse, parseFragment, serialize, defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute, visit } from "@/quiet/freeze/tree";

export interface QuietAssets {
  style: string;
  /** None at all where another site may frame the page. */
  script: string | null;
}

const URL_ATTRIBUTES = ["src", "href", "action", "poster", "data"];
const LOADS = ["img", "script", "link", "iframe", "source", "video", "audio", "object", "embed", "form"];

/**
 * Turns a page as the framework answers it into a quiet page: no framework script, preload, comment or style
 * sheet; our own style sheet and one script at most, last in the body. Throws with the reason when that cannot be done.
 */
export function freezePage(html: string, { style, script }: QuietAssets): string {
  const document = parse(html);
  visit(document, (node) => {
    if (tree.isCommentNode(node) || (tree.isElementNode(node) && isFramework(node))) tree.detachNode(node);
    else if (tree.isElementNode(node)) node.attrs = node.attrs.filter(({ name, value }) => !(name === "class" && value === "") && name !== "data-precedence");
  });
  appendTo(document, "head", "link", [{ name: "rel", value: "stylesheet" }, { name: "href", value: style }]);
  if (script !== null) appendTo(document, "body", "script", [{ name: "src", value: script }]);
  checkQuiet(document, { style, script });
  return serialize(document);
}

/** The style sheets that a page links to, as paths. Only its links are parsed: the whole page is when it is frozen. */
export function stylesheetsOf(html: string): string[] {
  const found: string[] = [];
  visit(parseFragment((html.match(/<link\b[^>]*>/gi) ?? []).join("")), (node) => {
    if (tree.isElementNode(node) && node.tagName === "link" && attribute(node, "rel") === "stylesheet") found.push(attribute(node, "href") ?? "");
  });
  return found;
}

function isFramework(node: Tree.Element): boolean {
  const rel = attribute(node, "rel");
  return node.tagName === "script" || node.tagName === "template" || (node.tagName === "link" && ["preload", "modulepreload", "stylesheet", "expect"].includes(rel ?? "")) || (node.tagName === "meta" && attribute(node, "name") === "next-size-adjust") || (node.tagName === "div" && node.attrs.some(({ name }) => name === "hidden") && node.childNodes.every((child) => tree.isCommentNode(child)));
}

function checkQuiet(document: Tree.Document, { script }: QuietAssets): void {
  const scripts: string[] = [];
  let text = "";
  let hasExit = false;
  let calls = 0;
  visit(document, (node) => {
    if (!tree.isElementNode(node)) return;
    const { tagName } = node;
    if (tagName === "script") scripts.push(attribute(node, "src") ?? "inline");
    if (tagName === "style") throw new Error("inline style element");
    for (const { name, value } of node.attrs) {
      if (name === "style" || name.startsWith("on")) throw new Error(`inline ${name} on ${tagName}`);
      if (LOADS.includes(tagName) && URL_ATTRIBUTES.includes(name) && !/^\/(?!\/)/.test(value)) throw new Error(`${tagName} ${name}="${value}" is not our own`);
      if (name === "data-exit") hasExit = true;
      if (name === "href" && /^(tel|sms):/.test(value)) calls += 1;
    }
    if (tagName === "title") text = serialize(node);
  });
  if (scripts.join() !== (script ?? "")) throw new Error(`scripts left: ${scripts.join(", ")}`);
  if (!hasExit) throw new Error("no way out");
  if (calls === 0) throw new Error("no number to call");
  if (text === "") throw new Error("no title");
}

function appendTo(document: Tree.Document, parent: string, name: string, attrs: { name: string; value: string }[]): void {
  visit(document, (node) => {
    if (tree.isElementNode(node) && node.tagName === parent) tree.appendChild(node, tree.createElement(name, node.namespaceURI, attrs));
  });
}
