// The alerts and prompts of a script, with the captions that Sheets gives their buttons.

import type { Answer, Question } from "../../services/index";
import { element } from "../dom";
import { nearestLanguage } from "../start/user-language";
import { openModal } from "./modal";

const BUTTONS: Readonly<Record<string, readonly string[]>> = {
  OK: ["OK"],
  OK_CANCEL: ["OK", "CANCEL"],
  YES_NO: ["YES", "NO"],
  YES_NO_CANCEL: ["YES", "NO", "CANCEL"],
};
/** In the languages to try the add-on in, since its questions refer to them. */
const CAPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { OK: "OK", CANCEL: "Cancel", YES: "Yes", NO: "No" },
  "zh-CN": { OK: "确定", CANCEL: "取消", YES: "是", NO: "否" },
  "zh-TW": { OK: "確定", CANCEL: "取消", YES: "是", NO: "否" },
};

/** Shows a question and gives the answer; Esc and the X answer CLOSE. */
export function askQuestion(question: Question): Promise<Answer> {
  return new Promise((resolve) => {
    const input = element("input", { class: "dialog-input", type: "text", "aria-labelledby": "dialog-text" });
    const isPrompt = question.kind === "prompt";
    const answer = (button: string): void => {
      modal.close();
      resolve(isPrompt ? { button, text: input.value } : button);
    };
    const names = BUTTONS[question.buttons] ?? ["OK"];
    const buttons = names.map((name, index) => {
      const kind = index === 0 ? "primary" : "plain";
      const first = index === 0 && !isPrompt ? { "data-first": true } : {};
      const made = element(
        "button",
        { type: "button", class: kind, ...first },
        CAPTIONS[nearestLanguage()]?.[name] ?? name,
      );
      made.addEventListener("click", () => answer(name));
      return made;
    });
    if (isPrompt) input.setAttribute("data-first", "");
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") answer("OK");
    });
    const text = element("p", { class: "dialog-text", id: "dialog-text" }, question.prompt);
    const row = element("div", { class: "dialog-buttons" }, ...buttons);
    const content = isPrompt ? [text, input, row] : [text, row];
    const modal = openModal(question.title, content, () => answer("CLOSE"));
  });
}

/** Tells something that the user cannot answer but by going on. */
export async function tell(title: string, text: string): Promise<void> {
  await askQuestion({ kind: "alert", title, prompt: text, buttons: "OK" });
}
