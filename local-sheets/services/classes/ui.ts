import type { Host } from "../host";
import type { EnumConstant } from "../strict/enumeration";
import { method, property, type ServiceClass } from "../strict/service-class";
import { BUTTON, BUTTON_SET, type ButtonName, type ButtonSetName, pressedButton } from "./buttons";
import { MENU, MenuService } from "./menu";

type ButtonSetConstant = EnumConstant<ButtonSetName>;

/** Dialogs and menus of the editor. */
export class UiService {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;

  constructor(private readonly host: Host) {}

  alert(
    ...args: [string] | [string, ButtonSetConstant] | [string, string, ButtonSetConstant]
  ): EnumConstant<ButtonName> {
    if (args.length === 3) return this.ask(...args);
    return this.ask("", args[0], args[1] ?? BUTTON_SET.OK);
  }

  createAddonMenu(): MenuService {
    return this.host.gate.expose(MENU, new MenuService(this.host));
  }

  private ask(title: string, prompt: string, buttons: ButtonSetConstant): EnumConstant<ButtonName> {
    const { records, lock } = this.host;
    const answer = pressedButton(buttons.toString(), records.answers.shift());
    records.dialogs.push({ kind: "alert", title, prompt, buttons: buttons.toString(), answer });
    // Google suspends the script meanwhile, and locks do not survive that.
    lock.holder = undefined;
    return BUTTON[answer];
  }
}

/** `Ui`, as scripts see it. */
export const UI: ServiceClass<UiService> = {
  name: "Ui",
  qualifiedName: "Ui",
  access: "dialog",
  members: {
    Button: property(),
    ButtonSet: property(),
    alert: method("ui", ["String", "String, Ui.ButtonSet", "String, String, Ui.ButtonSet"]),
    createAddonMenu: method("builder", [""], "menu"),
  },
};
