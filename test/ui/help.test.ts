// The help page says in every language what the add-on does.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DIST, ROOT } from "../../scripts/fresh-build.mjs";
import { LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import { ELEVEN } from "../../src/core/segment-tables/eleven";
import { choose, score } from "../workflows/people";
import { openDocument } from "../workflows/score-in-local-sheets";

const FOLDER = path.join(ROOT, "ui", "help");
const fileOf = (language: Language): string =>
  language === "en" ? "how-scoring-works.html" : `how-scoring-works-${language.toLowerCase()}.html`;
const read = (language: Language): string => readFileSync(path.join(FOLDER, fileOf(language)), "utf8");
const textsOf = (page: string, tag: string): string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, "g"))].map(([, text = ""]) => text);

describe.each(LANGUAGES)("the help page in %s", (language) => {
  const page = read(language);
  const say = speaker(language);

  it("says its language, and has the parts of the English one", () => {
    expect(page).toContain(`<html lang="${language}">`);
    const tags = (text: string) => (text.match(/<[a-z0-9]+/g) ?? []).join(" ");
    expect(tags(page)).toBe(tags(read("en")));
  });

  it("draws the default table as the add-on uses it", () => {
    const cells = [5, 4, 3, 2, 1].flatMap((r) => [1, 2, 3, 4, 5].map((fm) => `${r}${fm}`));
    const segments = cells.map((cell) => ELEVEN.rules.find((rule) => rule.cells.includes(cell))?.segment);
    expect(textsOf(page, "td")).toEqual(
      segments.map((segment) => (segment === undefined ? "" : say(`segment-${segment}`))),
    );
  });

  it("names menu items and sheets as they are called", () => {
    expect(page).toContain(say("menu-undo"));
    expect(page).toContain(say("sheet-rfm-set-aside"));
    expect(page).toContain(`<title>${say("menu-help")}</title>`);
  });

  it("is shown by the menu in a document of the language", () => {
    const realm = openDocument({
      values: [
        ["customer", "date", "amount"],
        ["ann", "2024-01-05", "5"],
      ],
      userLocale: "fr",
    });
    score(realm, "Data", { language });
    choose(realm, "showHelp");
    const shown = realm.sheets.dialogs.at(-1);
    expect(shown).toMatchObject({ kind: "modal", title: say("menu-help") });
    expect(JSON.stringify(shown)).toContain(`lang=\\"${language}\\"`);
  });
});

it("the build has every page and no other", () => {
  const built = readdirSync(path.join(DIST, "addon")).filter((name) => name.endsWith(".html"));
  const help = built.filter((name) => name !== "sidebar.html").sort();
  expect(help).toEqual(readdirSync(FOLDER).sort());
  expect(help).toEqual(LANGUAGES.map(fileOf).sort());
});
