import { notModelled } from "../exception";
import type { Host, MenuItemRecord } from "../host";
import { method, type ServiceClass } from "../strict/service-class";

/** The add-on's menu while it is being built. */
export class MenuService {
  private readonly items: MenuItemRecord[] = [];

  /** @param caption of a menu for another menu; the add-on's own menu has the name of the add-on */
  constructor(
    private readonly host: Host,
    private readonly caption?: string,
  ) {}

  addItem(caption: string, functionName: string): this {
    this.items.push({ kind: "item", caption, functionName });
    return this;
  }

  addSeparator(): this {
    this.items.push({ kind: "separator" });
    return this;
  }

  addSubMenu(menu: MenuService): this {
    if (menu.caption === undefined) throw notModelled("Menu.addSubMenu with an add-on menu");
    this.items.push({ kind: "submenu", caption: menu.caption, items: [...menu.items] });
    return this;
  }

  /** There is one menu per add-on, so a later one takes the place of the earlier. */
  addToUi(): void {
    if (this.caption !== undefined) throw notModelled("Menu.addToUi for a menu other than the add-on's");
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
    addSubMenu: method("builder", ["Menu"]),
    addToUi: method("ui", [""]),
  },
};
