import { notModelled } from "../exception";
import type { Host, MenuItemRecord, MenuRecord } from "../host";
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

  /** There is one menu per add-on and per caption, so a later one takes the place of the earlier. */
  addToUi(): void {
    const { menus } = this.host.records;
    const record = this.record();
    const before = menus.findIndex((menu) => captionOf(menu) === this.caption);
    if (before < 0) menus.push(record);
    else menus.splice(before, 1, record);
  }

  private record(): MenuRecord {
    const items = [...this.items];
    return this.caption === undefined
      ? { kind: "addon", items }
      : { kind: "menu", caption: this.caption, items };
  }
}

function captionOf(menu: MenuRecord): string | undefined {
  return menu.kind === "addon" ? undefined : menu.caption;
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
