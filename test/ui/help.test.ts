// The user guide in the product: one page a language, opened by the menu and at a message by the sidebar.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { PAGES, renderPage } from "../../scripts/build-help.mjs";
import { DIST } from "../../scripts/fresh-build.mjs";
import { LANGUAGES, type Language, speaker } from "../../src/core/messages/catalogue";
import { CODES } from "../docs/codes";
import { pageOf } from "../docs/pages";
import { choose, score } from "../workflows/people";
import { openDocument } from "../workflows/score-in-local-sheets";
import { call } from "../workflows/sidebar-calls";

const FOLDER = path.join(DIST, "addon");
const fileOf = (language: Language): string => `help-${language.toLowerCase()}.html`;
const read = (language: Language): string => readFileSync(path.join(FOLDER, fileOf(language)), "utf8");
const VALUES = [
  ["customer", "date", "amount"],
  ["ann", "2024-01-05", "5"],
];

describe.each(LANGUAGES)("the guide's page in %s", (language) => {
  const page = read(language);
  const say = speaker(language);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id = ""]) => id));

  it("says its language and holds every page of the documentation", () => {
    expect(page).toContain(`<html lang="${language}">`);
    for (const name of PAGES)
      expect(page).toContain(renderPage(name, pageOf(`docs/${language}/${name}.md`).text).html);
  });

  it("has a place for every message, and every link of it leads to a place", () => {
    expect(CODES.filter((code) => !ids.has(`messages--${code}`))).toEqual([]);
    const links = [...page.matchAll(/ href="([^"]+)"/g)].map(([, link = ""]) => decodeURI(link));
    expect(links.length).toBeGreaterThan(40);
    expect(links.filter((link) => !link.startsWith("#") || !ids.has(link.slice(1)))).toEqual([]);
  });

  it("loads nothing: no script, style or picture from elsewhere", () => {
    expect(page).not.toMatch(/<link|<img|<iframe| src=|url\(|@import/);
  });

  it("is shown by the menu in a document of the language, at its top", () => {
    const realm = openDocument({ values: VALUES, userLocale: "fr" });
    score(realm, "Data", { language });
    choose(realm, "showHelp");
    const shown = realm.sheets.dialogs.at(-1);
    expect(shown).toMatchObject({ kind: "modal", title: say("menu-help"), html: page });
  });

  it("is shown by the sidebar in the sidebar's language, at a message", () => {
    const realm = openDocument({ values: VALUES, userLocale: "fr" });
    expect(call(realm, "sidebarHelp", { entry: "empty-sheet", language })).toEqual({ ok: true, value: null });
    const html = `${page}<p hidden data-entry="empty-sheet"></p>`;
    expect(realm.sheets.dialogs.at(-1)).toMatchObject({ kind: "modal", title: say("menu-help"), html });
  });
});

it("the sidebar may ask for an id and for nothing that could be HTML", () => {
  const realm = openDocument({ values: VALUES, userLocale: "en" });
  const answer = call(realm, "sidebarHelp", { entry: '"><script>alert(1)</script>' });
  expect(answer).toMatchObject({ ok: false, problem: { id: "request-unreadable" } });
  expect(realm.sheets.dialogs).toEqual([]);
});

it("the build has a page for each language and no other", () => {
  const built = readdirSync(FOLDER).filter((name) => name.endsWith(".html"));
  expect(built.sort()).toEqual([...LANGUAGES.map(fileOf), "sidebar.html"].sort());
});
