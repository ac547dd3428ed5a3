import type { Answer } from "../host";
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

/** What a user did with a question: the button that was pressed, and what was typed. */
export interface GivenAnswer {
  readonly button: ButtonName;
  readonly text: string;
}

/** The answer prepared for a question, else the first button, OK or YES; texts answer prompts only. */
export function givenAnswer(
  kind: "alert" | "prompt",
  set: ButtonSetName,
  answer: Answer | undefined,
): GivenAnswer {
  if (answer === undefined || answer === null) return { button: BUTTONS_OF[set][0], text: "" };
  if (typeof answer === "object") return { button: pressedButton(set, answer.button), text: answer.text };
  const isButton = offered(set).some((name) => name === (kind === "prompt" ? answer : answer.toUpperCase()));
  if (kind === "prompt" && !isButton) return { button: BUTTONS_OF[set][0], text: answer };
  return { button: pressedButton(set, answer.toUpperCase()), text: "" };
}

function offered(set: ButtonSetName): readonly ButtonName[] {
  return [...BUTTONS_OF[set], "CLOSE"];
}

function pressedButton(set: ButtonSetName, answer: string): ButtonName {
  const pressed = offered(set).find((name) => name === answer);
  if (pressed === undefined) throw new Error(`A dialog with the buttons ${set} cannot be answered ${answer}`);
  return pressed;
}
