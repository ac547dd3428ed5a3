// How a page of the guide becomes HTML.

import { describe, expect, it } from "vitest";
import { renderPage } from "../../scripts/build-help.mjs";
import { slugOf } from "../../scripts/markdown.mjs";

describe("a page of the guide", () => {
  it("has headings a step lower, named after the page", () => {
    const { html, headings } = renderPage("undo", "# Undo\n\n## One *more* step\n");
    expect(html).toBe('<h2 id="undo">Undo</h2>\n<h3 id="undo--one-more-step">One <em>more</em> step</h3>\n');
    expect(headings).toEqual([
      { depth: 1, id: "undo", text: "Undo" },
      { depth: 2, id: "undo--one-more-step", text: "One more step" },
    ]);
  });

  it.each([
    ["[a](#step)", '<a href="#here--step">a</a>'],
    ["[a](there.md)", '<a href="#there">a</a>'],
    ["[a](there.md#步骤)", '<a href="#there--步骤">a</a>'],
    ["[a](https://example.org/)", '<a href="https://example.org/" target="_blank" rel="noopener">a</a>'],
  ])("turns the link %s into one that works in a single page", (markdown, expected) => {
    expect(renderPage("here", markdown).html).toBe(`<p>${expected}</p>\n`);
  });

  it("leaves pictures out", () => {
    expect(renderPage("here", "One\n\n![A *picture*](../x.png)\n\nTwo\n").html).toBe(
      "<p>One</p>\n<p>Two</p>\n",
    );
  });
});

it.each([
  ["What the sheet needs", "what-the-sheet-needs"],
  ["RFM_SCORE", "rfm_score"],
  ["表格里需要有什么？", "表格里需要有什么"],
  ["A, b & c", "a-b--c"],
])("GitHub's anchor of the heading %s is %s", (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});
