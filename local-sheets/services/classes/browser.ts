import type { Host } from "../host";
import type { EnumConstant } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";
import { BUTTON_SET, type ButtonSetName } from "./buttons";
import { askUser } from "./ui";

type Buttons = EnumConstant<ButtonSetName>;
type Question = [string] | [string, Buttons] | [string, string, Buttons];

/** The older dialogs, which answer in texts: the button in lower case, or what was typed. */
export class BrowserService {
  readonly Buttons = BUTTON_SET;

  constructor(private readonly host: Host) {}

  msgBox(...args: Question): string {
    const { button } = askUser(this.host, { kind: "alert", ...read(args) });
    return button === "CLOSE" ? "cancel" : button.toLowerCase();
  }

  /** Whoever cancels gives "cancel", as if that had been typed. */
  inputBox(...args: Question): string {
    const { button, text } = askUser(this.host, { kind: "prompt", ...read(args, "OK_CANCEL") });
    return button === "CANCEL" || button === "CLOSE" || button === "NO" ? "cancel" : text;
  }
}

function read(
  args: Question,
  usual: ButtonSetName = "OK",
): { title: string; prompt: string; buttons: ButtonSetName } {
  const [title, prompt] = args.length === 3 ? args : ["", args[0]];
  const buttons = args.length === 3 ? args[2] : args[1];
  return { title, prompt: unescaped(prompt), buttons: buttons?.toString() ?? usual };
}

/** These dialogs make new lines of what scripts write as `\\n`: a backslash and an n. */
function unescaped(prompt: string): string {
  return prompt.replaceAll("\\n", "\n");
}

const QUESTION = ["Text", "Text, Ui.ButtonSet", "Text, Text, Ui.ButtonSet"];

/** `Browser`, as scripts see it. */
export const BROWSER: ServiceClass<BrowserService> = {
  name: "Browser",
  qualifiedName: "Browser",
  access: "dialog",
  members: {
    Buttons: property(),
    msgBox: method("ui", QUESTION),
    inputBox: method("ui", QUESTION),
  },
};
