// A page as HtmlService wants it: one file with its script and styles inside.

import { build } from "esbuild";

const OPTIONS = { bundle: true, minify: true, write: false, charset: "utf8", legalComments: "none" };

/**
 * Bundles a page's script and styles, and gives what puts them into the page.
 *
 * @param {string} root folder of the project
 * @param {{script: string, styles: string}} entries paths from there
 * @returns {Promise<(page: string) => string>}
 */
export async function pageFiller(root, entries) {
  const [script, styles] = await Promise.all(
    [entries.script, entries.styles].map(async (entry) => {
      const options = {
        ...OPTIONS,
        absWorkingDir: root,
        entryPoints: [entry],
        format: "iife",
        target: "es2020",
      };
      const { outputFiles } = await build({ ...options, jsx: "automatic", jsxImportSource: "preact" });
      return outputFiles[0].text.trim();
    }),
  );
  return (page) => page.replace("/* styles */", () => styles).replace("/* script */", () => script);
}
