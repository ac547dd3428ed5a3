// `npm run docs`: writes the words of messages into docs/LANGUAGE/messages.md, where catalogues changed.

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../../scripts/fresh-build.mjs";
import { LANGUAGES } from "../../src/core/messages/catalogue";
import { withQuotations } from "./messages-page";

for (const language of LANGUAGES) {
  const file = path.join(ROOT, "docs", language, "messages.md");
  const page = readFileSync(file, "utf8");
  const fresh = withQuotations(page, language);
  if (fresh !== page) writeFileSync(file, fresh);
}
