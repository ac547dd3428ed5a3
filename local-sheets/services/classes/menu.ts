import type { Host, MenuItemRecord } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** The add-on's menu while it is being built. */
export class MenuService {
  private readonly items: MenuItemRecord[] = [];

  constructor(private readonly host: Host) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: "separator" });
    return this;
  }

  /** There is one menu per add-on, so a later one takes the place of the earlier. */
  addToUi(): void {
    const { menus } = this.host.records;
    menus.splice(0, menus.length, { kind: "addon", items: [...this.items] });
  }
}

/** `Menu`, as scripts see it. */
export const MENU: ServiceClass<MenuService> = {
  name: "Menu",
  qualifiedName: "Menu",
  access: "menu",
  members: {
    addItem: method("builder", ["String, String"]),
    addSeparator: method("builder", [""]),
    addToUi: method("ui", [""]),
  },
};
