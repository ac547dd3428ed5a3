// Writes a drawing into a page. Text becomes text nodes, never markup.

import type { SvgNode } from "./svg-tree";

const SVG = "http://www.w3.org/2000/svg";

/** The drawing as elements of a document. */
export function svgElement(node: SvgNode, document: Document): SVGElement {
  const made = document.createElementNS(SVG, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (name !== "xmlns") made.setAttribute(name, String(value));
  }
  if (node.text !== undefined) made.textContent = node.text;
  for (const child of node.children) made.appendChild(svgElement(child, document));
  return made;
}
