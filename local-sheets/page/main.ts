// The page: a start screen, or one open document.

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "./page.css";
import { openFile } from "../files/open-file";
import type { OpenDocument } from "./document/document-screen";
import { tell } from "./dialogs/question";
import { showToast } from "./dialogs/toast";
import { byId } from "./dom";
import type { Sample } from "./start/samples";
import { acceptDrops, chooseFile, fillStartScreen } from "./start/start-screen";

const start = byId("start");
const screen = byId("document");
let open: OpenDocument | undefined;

/** What tests look at. */
declare global {
  interface Window {
    localSheets?: { readonly document: () => OpenDocument | undefined };
  }
}
window.localSheets = { document: () => open };

function showStart(): void {
  open?.close();
  open = undefined;
  screen.hidden = true;
  start.hidden = false;
  document.title = "Local Sheets";
}

async function openSample({ file }: Sample): Promise<void> {
  const response = await fetch(new URL(`samples/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
  await openBytes(file, new Uint8Array(await response.arrayBuffer()));
}

async function openOwn(): Promise<void> {
  const file = await chooseFile();
  if (file !== undefined) await openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}

async function openBytes(name: string, bytes: Uint8Array): Promise<void> {
  document.body.classList.add("opening");
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { setup, notes } = await openFile(name, bytes, { timeZone });
    const { openDocument } = await import("./document/document-screen");
    open?.close();
    open = undefined;
    start.hidden = true;
    screen.hidden = false;
    open = await openDocument(setup, { openOwn: () => guarded(openOwn()), showStart });
    for (const message of notes) showToast({ message, title: "", timeoutSeconds: -1 });
  } finally {
    document.body.classList.remove("opening");
  }
}

/** What goes wrong while a file is opened is told, and the page stays as it is. */
function guarded(work: Promise<void>): void {
  work.catch((error: unknown) => {
    console.error(error);
    if (open === undefined) showStart();
    void tell("The file was not opened", error instanceof Error ? error.message : String(error));
  });
}

fillStartScreen(start, {
  openSample: (sample) => guarded(openSample(sample)),
  openOwn: () => guarded(openOwn()),
});
acceptDrops((file) =>
  guarded(file.arrayBuffer().then((buffer) => openBytes(file.name, new Uint8Array(buffer)))),
);
showStart();
