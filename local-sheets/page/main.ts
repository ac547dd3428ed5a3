// The page: a start screen, or one open document.

import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "./styles/page.css";
import "./styles/start.css";
import "./styles/document.css";
import "./styles/controls.css";
import "./styles/dialogs.css";
import "./styles/overlay.css";
import { requireSize } from "../files/limits";
import { openFile } from "../files/open-file";
import type { OpenedFile } from "../files/opened-file";
import type { Sample } from "../samples/index";
import { askQuestion, tell } from "./dialogs/question";
import { showToast } from "./dialogs/toast";
import type { OpenDocument } from "./document/document-screen";
import { byId } from "./dom";
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
  fillStartScreen(start, {
    openSample: (sample) => guarded(openSample(sample)),
    openOwn: () => guarded(openOwn()),
  });
  screen.hidden = true;
  start.hidden = false;
  document.title = "Local Sheets";
}

/** Nothing is kept beyond the page: whoever changed something is asked before it is gone. */
async function mayLeave(): Promise<boolean> {
  if (!isChanged()) return true;
  const answer = await askQuestion({
    kind: "alert",
    title: "Leave this document?",
    prompt: "What you changed is not saved. To keep it, choose File > Download first.",
    buttons: "YES_NO",
  });
  return answer === "YES";
}

function isChanged(): boolean {
  return open?.realm.sheets.editor.history.isChanged ?? false;
}

async function openSample({ id, file, open: read }: Sample): Promise<void> {
  await show(async () => ({ setup: read(file === null ? "" : await sampleText(file)), notes: [] }), id);
}

async function sampleText(file: string): Promise<string> {
  const response = await fetch(new URL(`samples/${file}`, document.baseURI));
  if (!response.ok) throw new Error(`${file} could not be loaded: ${response.status}`);
  return response.text();
}

async function openOwn(): Promise<void> {
  const file = await chooseFile();
  if (file !== undefined) await openFileOf(file);
}

async function leave(): Promise<void> {
  if (await mayLeave()) showStart();
}

async function openFileOf(file: File): Promise<void> {
  // Before it is read: a file that is too large may not even fit into memory.
  requireSize(file.name, file.size);
  if (!(await mayLeave())) return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await show(
    async () => openFile(file.name, new Uint8Array(await file.arrayBuffer()), { timeZone }),
    file.name,
  );
}

/** Shows a document in place of what is shown now; when it cannot be read, nothing changes. */
async function show(read: () => Promise<OpenedFile>, name: string): Promise<void> {
  const busy = byId("busy");
  busy.textContent = `Opening ${name}…`;
  busy.hidden = false;
  try {
    const [{ setup, notes }, { openDocument }] = await Promise.all([
      read(),
      import("./document/document-screen"),
    ]);
    open?.close();
    open = undefined;
    start.hidden = true;
    screen.hidden = false;
    open = await openDocument(setup, {
      openOwn: () => guarded(openOwn()),
      showStart: () => guarded(leave()),
    });
    for (const message of notes) showToast({ message, title: "", timeoutSeconds: -1 });
  } finally {
    busy.hidden = true;
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

acceptDrops((file) => guarded(openFileOf(file)));
byId("home").addEventListener("click", () => guarded(leave()));
addEventListener("beforeunload", (event) => {
  if (isChanged()) event.preventDefault();
});
showStart();
// While the user reads, so that the first document opens at once.
requestAnimationFrame(() => void import("./document/document-screen"));
