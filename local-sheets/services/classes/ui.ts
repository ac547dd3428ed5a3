import type { Host, PageRecord, QuestionRecord } from "../host";
import { releaseLocks } from "../release-locks";
import type { EnumConstant } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";
import {
  BUTTON,
  BUTTON_SET,
  type ButtonName,
  type ButtonSetName,
  type GivenAnswer,
  givenAnswer,
} from "./buttons";
import type { HtmlOutputService } from "./html-output";
import { MENU, MenuService } from "./menu";

type ButtonSetConstant = EnumConstant<ButtonSetName>;

type Question = [string] | [string, ButtonSetConstant] | [string, string, ButtonSetConstant];

/** Dialogs and menus of the editor. */
export class UiService {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly host: Host) {}

  alert(...args: Question): EnumConstant<ButtonName> {
    return BUTTON[this.ask("alert", args).button];
  }

  prompt(...args: Question): PromptResponseService {
    const { button, text } = this.ask("prompt", args);
    return this.host.gate.expose(PROMPT_RESPONSE, new PromptResponseService(button, text));
  }

  showModalDialog(page: HtmlOutputService, title: string): void {
    this.show("modal", page, title);
  }

  showModelessDialog(page: HtmlOutputService, title: string): void {
    this.show("modeless", page, title);
  }

  /** The older name of a dialog that lets its user go on working. */
  showDialog(page: HtmlOutputService): void {
    this.show("modeless", page, page.getTitle());
  }

  showSidebar(page: HtmlOutputService): void {
    this.show("sidebar", page, page.getTitle());
  }

  createAddonMenu(): MenuService {
    return this.host.gate.expose(MENU, new MenuService(this.host));
  }

  createMenu(caption: string): MenuService {
    return this.host.gate.expose(MENU, new MenuService(this.host, caption));
  }

  private show(kind: PageRecord["kind"], page: HtmlOutputService, title: string): void {
    const [html, width, height] = [page.getContent(), page.getWidth(), page.getHeight()];
    this.host.records.dialogs.push({ kind, title, html, width, height });
  }

  private ask(kind: QuestionRecord["kind"], args: Question): GivenAnswer {
    const [title, prompt] = args.length === 3 ? args : ["", args[0]];
    const buttons = (args.length === 3 ? args[2] : args[1])?.toString() ?? "OK";
    return askUser(this.host, { kind, title, prompt, buttons });
  }
}

/** Puts a question to the user; Google suspends the script meanwhile, and locks do not survive that. */
export function askUser(host: Host, question: Asked): GivenAnswer {
  const { records } = host;
  const answer = givenAnswer(question.kind, question.buttons, records.answers.shift());
  const record = { ...question, answer: answer.button };
  records.dialogs.push(question.kind === "prompt" ? { ...record, text: answer.text } : record);
  releaseLocks(host);
  return answer;
}

interface Asked {
  readonly kind: QuestionRecord["kind"];
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSetName;
}

/** What a user typed into a prompt, and the button that was pressed. */
export class PromptResponseService {
  constructor(
    private readonly button: ButtonName,
    private readonly text: string,
  ) {}

  getSelectedButton(): EnumConstant<ButtonName> {
    return BUTTON[this.button];
  }

  getResponseText(): string {
    return this.text;
  }
}

/** `PromptResponse`, as scripts see it. */
export const PROMPT_RESPONSE: ServiceClass<PromptResponseService> = {
  name: "PromptResponse",
  qualifiedName: "PromptResponse",
  access: "dialog",
  members: {
    getSelectedButton: method("value", [""]),
    getResponseText: method("value", [""]),
  },
};

const QUESTION = ["Text", "Text, Ui.ButtonSet", "Text, Text, Ui.ButtonSet"];

/** `Ui`, as scripts see it. */
export const UI: ServiceClass<UiService> = {
  name: "Ui",
  qualifiedName: "Ui",
  access: "dialog",
  members: {
    Button: property(),
    ButtonSet: property(),
    alert: method("ui", QUESTION),
    prompt: method("ui", QUESTION),
    showModalDialog: method("ui", ["HtmlOutput, String"]),
    showModelessDialog: method("ui", ["HtmlOutput, String"]),
    showSidebar: method("ui", ["HtmlOutput"]),
    showDialog: method("ui", ["HtmlOutput"]),
    createAddonMenu: method("builder", [""], "menu"),
    createMenu: method("builder", ["String"], "menu"),
  },
};
