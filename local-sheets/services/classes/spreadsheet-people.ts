import { type MemberTable, method } from "../strict/service-class";
import { SpreadsheetActive } from "./spreadsheet-active";
import { exposeUser, type UserService } from "./user";

/** Who may see and change a spreadsheet: nobody else does here, so the lists are only kept. */
export class SpreadsheetPeople extends SpreadsheetActive {
  getOwner(): UserService {
    return exposeUser(this.host);
  }

  getEditors(): UserService[] {
    return [this.getOwner(), ...this.host.model.editors.map((address) => exposeUser(this.host, address))];
  }

  getViewers(): UserService[] {
    return this.host.model.viewers.map((address) => exposeUser(this.host, address));
  }

  addEditor(editor: string | UserService): this {
    return this.addEditors([addressOf(editor)]);
  }

  addEditors(addresses: readonly string[]): this {
    this.host.model.editors = joined(this.host.model.editors, addresses);
    return this;
  }

  removeEditor(editor: string | UserService): this {
    const gone = addressOf(editor);
    this.host.model.editors = this.host.model.editors.filter((address) => address !== gone);
    return this;
  }

  addViewer(viewer: string | UserService): this {
    return this.addViewers([addressOf(viewer)]);
  }

  addViewers(addresses: readonly string[]): this {
    this.host.model.viewers = joined(this.host.model.viewers, addresses);
    return this;
  }

  removeViewer(viewer: string | UserService): this {
    const gone = addressOf(viewer);
    this.host.model.viewers = this.host.model.viewers.filter((address) => address !== gone);
    return this;
  }

  isAnonymousView(): boolean {
    return false;
  }

  isAnonymousWrite(): boolean {
    return false;
  }
}

/** The address of a person who is named by it, or handed out before. */
export function addressOf(person: string | UserService): string {
  return typeof person === "string" ? person : person.address;
}

function joined(known: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])];
}

const PERSON = method("write", ["String", "User"]);

/** What scripts can do with who may see and change a spreadsheet. */
export const PEOPLE_MEMBERS: MemberTable<SpreadsheetPeople> = {
  getOwner: method("read", [""]),
  getEditors: method("read", [""]),
  getViewers: method("read", [""]),
  addEditor: PERSON,
  addEditors: method("write", ["String[]"]),
  removeEditor: PERSON,
  addViewer: PERSON,
  addViewers: method("write", ["String[]"]),
  removeViewer: PERSON,
  isAnonymousView: method("read", [""]),
  isAnonymousWrite: method("read", [""]),
};
