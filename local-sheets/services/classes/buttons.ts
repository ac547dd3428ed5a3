import { enumeration } from "../strict/enumeration";

/** The buttons that can stand under each text of a dialog, by the name of their set. */
const BUTTONS_OF = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
} as const;

/** The name of a button set. */
export type ButtonSetName = keyof typeof BUTTONS_OF;
/** The name of a button; CLOSE is the X of the dialog. */
export type ButtonName = "OK" | "CANCEL" | "YES" | "NO" | "CLOSE";

/** `Ui.Button`. */
export const BUTTON = enumeration<ButtonName>("Ui.Button", ["OK", "CANCEL", "YES", "NO", "CLOSE"]);
/** `Ui.ButtonSet`. */
export const BUTTON_SET = enumeration<ButtonSetName>("Ui.ButtonSet", [
  "OK",
  "OK_CANCEL",
  "YES_NO",
  "YES_NO_CANCEL",
]);

/** The button a user presses: the answer prepared for this dialog, else the first one, OK or YES. */
export function pressedButton(set: ButtonSetName, answer: string | undefined): ButtonName {
  const offered: readonly ButtonName[] = [...BUTTONS_OF[set], "CLOSE"];
  if (answer === undefined) return BUTTONS_OF[set][0];
  const pressed = offered.find((name) => name === answer);
  if (pressed === undefined) throw new Error(`A dialog with the buttons ${set} cannot be answered ${answer}`);
  return pressed;
}
