// Builds dist/addon/sidebar.html: one page with its script and styles inside, as HtmlService wants it.

import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const OPTIONS = { bundle: true, minify: true, write: false, charset: "utf8", legalComments: "none" };

/** @param {string} root folder of the project */
export async function buildSidebar(root) {
  const folder = path.join(root, "ui", "sidebar");
  const [page, script, styles] = await Promise.all([
    readFile(path.join(folder, "sidebar.html"), "utf8"),
    build({
      ...OPTIONS,
      absWorkingDir: root,
      entryPoints: ["ui/sidebar/main.tsx"],
      format: "iife",
      target: "es2020",
      jsx: "automatic",
      jsxImportSource: "preact",
    }),
    build({ ...OPTIONS, absWorkingDir: root, entryPoints: ["ui/sidebar/sidebar.css"] }),
  ]);
  const whole = page
    .replace("/* styles */", () => styles.outputFiles[0].text.trim())
    .replace("/* script */", () => script.outputFiles[0].text.trim());
  await writeFile(path.join(root, "dist", "addon", "sidebar.html"), whole);
}
