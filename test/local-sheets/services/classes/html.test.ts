import { expect, it } from "vitest";
import { bench } from "../fixture";

function evaluated(html: string, variables: Record<string, unknown> = {}): string {
  return bench().must(({ HtmlService }) => {
    const template = HtmlService.createTemplate(html);
    for (const [name, value] of Object.entries(variables)) Reflect.set(template, name, value);
    return template.evaluate().getContent();
  });
}

it("a template runs its code with the variables that were set on it", () => {
  const html = "<ul><? items.forEach(function (item) { ?><li><?= item ?></li><? }); ?></ul>";
  expect(evaluated(html, { items: ["a", "b"] })).toBe("<ul><li>a</li><li>b</li></ul>");
});

it("a template makes what it prints harmless for its place, unless it is told not to", () => {
  const variables = { v: `<b>'"&` };
  expect(evaluated("<p><?= v ?></p>", variables)).toBe("<p>&lt;b&gt;&#39;&#34;&amp;</p>");
  expect(evaluated("<p><?!= v ?></p>", variables)).toBe(`<p><b>'"&</p>`);
  expect(evaluated("<script>f(<?= v ?>, <?= n ?>)</script>", { ...variables, n: 5 })).toBe(
    "<script>f('\\u003cb\\u003e\\u0027\\u0022\\u0026',  5 )</script>",
  );
  expect(evaluated(`<script>f("<?= v ?>")</script>`, variables)).toBe(
    '<script>f("\\u003cb\\u003e\\u0027\\u0022\\u0026")</script>',
  );
  expect(evaluated('<a href="<?= v ?>">', { v: "javascript:alert(1)" })).toBe('<a href="#zSoyz">');
  expect(evaluated('<a href="<?= v ?>">', { v: "https://example.com/?a=1&b=2" })).toBe(
    '<a href="https://example.com/?a=1&amp;b=2">',
  );
});

it("a template that fails throws the error of its code", () => {
  expect(bench().failure(({ HtmlService }) => HtmlService.createTemplate("<?= missing ?>").evaluate())).toBe(
    "ReferenceError: missing is not defined",
  );
});

it("pages keep their title, size and meta tags", () => {
  bench().must(({ HtmlService }) => {
    const page = HtmlService.createHtmlOutput("<p>").setTitle("T").setWidth(300).addMetaTag("viewport", "w");
    page.append("a").appendUntrusted("<b>");
    expect([page.getContent(), page.getTitle(), page.getWidth(), page.getHeight()]).toEqual([
      "<p>a&lt;b&gt;",
      "T",
      300,
      null,
    ]);
    expect(page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([["viewport", "w"]]);
    expect(page.getBlob().getContentType()).toBe("text/html");
  });
  expect(bench().failure(({ HtmlService }) => HtmlService.createHtmlOutput().addMetaTag("author", "x"))).toBe(
    "Exception: The specified meta tag cannot be used in this context.",
  );
});

it("a file of the script is a page or a template, and one that is missing is named", () => {
  const htmlFiles = { "ui/side": "<?= 1 + 1 ?>" };
  bench({ htmlFiles }).must(({ HtmlService }) => {
    expect(HtmlService.createTemplateFromFile("ui/side").evaluate().getContent()).toBe("2");
    expect(HtmlService.createHtmlOutputFromFile("ui/side.html").getContent()).toBe("<?= 1 + 1 ?>");
  });
  expect(bench().failure(({ HtmlService }) => HtmlService.createTemplateFromFile("x"))).toBe(
    "Exception: No HTML file named x was found.",
  );
});
