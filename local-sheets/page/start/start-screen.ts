// The first thing a newcomer sees: samples to choose from, and a place for a file of their own.

import { OPENED_KINDS } from "../../files/open-file";
import { SAMPLES, type Sample } from "../../samples/index";
import { button, element, icon } from "../dom";
import { PREVIEWS } from "./previews";
import { chooseLanguage, nearestLanguage, USER_LANGUAGES } from "./user-language";

const UPLOAD = "M9 16h6v-6h4l-7-7-7 7h4zm-4 2h14v2H5z";

/** What the start screen can do. */
export interface StartActions {
  readonly openSample: (sample: Sample) => void;
  readonly openOwn: () => void;
}

/** Fills the start screen. */
export function fillStartScreen(screen: HTMLElement, { openSample, openOwn }: StartActions): void {
  const own = button(
    element(
      "span",
      { class: "own-inside" },
      icon(UPLOAD, 28) as unknown as Node,
      element("strong", {}, "Open your own file"),
      element("span", {}, "CSV or Excel: choose it, or drop it anywhere on this page."),
    ),
    { class: "own" },
    openOwn,
  );
  screen.replaceChildren(
    element(
      "div",
      { class: "start-inside" },
      element(
        "div",
        { class: "start-head" },
        element("img", { src: "icon.svg", alt: "", width: "56", height: "56" }),
        languageChoice(),
      ),
      element("h1", {}, "Find your best customers in a spreadsheet"),
      element(
        "p",
        { class: "lead" },
        "RFM Segments scores every customer by how recently, how often and how much they bought. Try it here, on your machine; nothing you open leaves it.",
      ),
      element("h2", {}, "Start with a sample"),
      element("div", { class: "samples" }, ...SAMPLES.map((sample) => card(sample, openSample))),
      element("h2", {}, "Or use your own customers"),
      own,
    ),
  );
}

/** The language that the add-on will be told its user has. */
function languageChoice(): HTMLElement {
  const select = element("select", {});
  for (const [tag, caption] of Object.entries(USER_LANGUAGES)) {
    select.append(element("option", { value: tag, lang: tag }, caption));
  }
  select.value = nearestLanguage();
  select.addEventListener("change", () => chooseLanguage(select.value));
  return element("label", { class: "language" }, "Language of the add-on", select);
}

function card(sample: Sample, open: (sample: Sample) => void): HTMLElement {
  const [header = [], ...rows] = PREVIEWS[sample.id] ?? [];
  const table = element(
    "table",
    { "aria-hidden": "true" },
    element("tr", {}, ...header.map((text) => element("th", {}, text))),
    ...rows.map((row) => element("tr", {}, ...row.map((text) => element("td", {}, text)))),
  );
  const made = element(
    "button",
    { type: "button", class: "sample", "data-sample": sample.id },
    element("span", { class: "sample-sheet" }, table),
    element("strong", {}, sample.title),
    element("span", { class: "sample-text" }, sample.description),
  );
  made.addEventListener("click", () => open(sample));
  return made;
}

/** Lets the user choose a file; gives undefined when they choose none. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = element("input", {
      type: "file",
      accept: OPENED_KINDS,
      class: "file-input",
      "aria-label": "File",
    });
    input.addEventListener("change", () => {
      input.remove();
      resolve(input.files?.[0]);
    });
    input.addEventListener("cancel", () => {
      input.remove();
      resolve(undefined);
    });
    document.body.append(input);
    input.click();
  });
}

/** Opens files that are dropped anywhere on the page. */
export function acceptDrops(open: (file: File) => void): void {
  const hasFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  addEventListener("drop", (event) => {
    document.body.classList.remove("dropping");
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    event.preventDefault();
    open(file);
  });
}
