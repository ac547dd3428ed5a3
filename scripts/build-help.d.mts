/** The pages of docs/LANGUAGE in the order in which they are read. */
export const PAGES: readonly string[];
/** Builds the user guide of every language. */
export function buildHelp(root: string): Promise<void>;
/** One page as HTML, and its headings. */
export function renderPage(
  name: string,
  markdown: string,
): { html: string; headings: { depth: number; id: string; text: string }[] };
