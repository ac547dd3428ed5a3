// Notes and errors of cells, shown beside the cell that the mouse is over; and the field to write a note.

import type { Editor, Gesture } from "../../services/index";
import { button, element } from "../dom";
import type { Grid } from "../grid/grid";

/** Shows the note of the cell under the mouse. */
export function showNotes(overlay: HTMLElement, grid: Grid, editor: Editor): void {
  const box = element("div", { class: "note", hidden: true });
  overlay.append(box);
  grid.container.addEventListener("pointermove", ({ clientX, clientY, buttons }) => {
    const { left, top } = grid.container.getBoundingClientRect();
    const place = buttons === 0 ? grid.places.cellAt(clientX - left, clientY - top) : undefined;
    const cell = place && editor.view(grid.sheet.sheetId).cell(place.row, place.column);
    const text = [cell?.error ?? "", cell?.note ?? ""].filter((part) => part !== "").join("\n\n");
    box.hidden = text === "";
    if (place === undefined || box.hidden) return;
    const at = grid.places.box(place);
    box.classList.toggle("error", cell?.error !== "");
    box.textContent = text;
    box.style.left = `${at.left + at.width + 4}px`;
    box.style.top = `${at.top}px`;
  });
  grid.container.addEventListener("pointerleave", () => {
    box.hidden = true;
  });
  grid.onMove(() => {
    box.hidden = true;
  });
}

/** Lets the user write the note of the selected cell. */
export function editNote(overlay: HTMLElement, grid: Grid, perform: (gesture: Gesture) => void): void {
  const place = grid.activeCell;
  const { sheetId } = grid.sheet;
  const at = grid.places.box(place);
  const field = element("textarea", { "aria-label": "Note", rows: "4" });
  field.value = grid.sheet.notes.get(place.row, place.column) ?? "";
  const close = (): void => {
    box.remove();
    grid.focus();
  };
  const keep = (): void => {
    const block = { top: place.row, left: place.column, height: 1, width: 1 };
    perform({ kind: "note", area: { sheetId, block }, text: field.value });
    close();
  };
  const box = element(
    "div",
    { class: "note editing" },
    field,
    button("Keep note", { class: "primary" }, keep),
  );
  box.style.left = `${at.left + at.width + 4}px`;
  box.style.top = `${at.top}px`;
  box.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) keep();
  });
  overlay.append(box);
  field.focus();
}
