import { exception } from "../exception";
import type { Host } from "../host";
import type { PropertyStore } from "../model/property-store";
import { method, type ServiceClass } from "../strict/service-class";

/** What `ScriptProperties` and `UserProperties` of old scripts are. */
export function oldProperties(host: Host): Readonly<Record<string, PropertiesService>> {
  const { scriptProperties, userProperties } = host.model.stores;
  return {
    ScriptProperties: host.gate.expose(SCRIPT_PROPERTIES, new PropertiesService(scriptProperties)),
    UserProperties: host.gate.expose(USER_PROPERTIES, new PropertiesService(userProperties)),
  };
}

/** Hands out the stores of the document, of the script and of the user. */
export class PropertiesServiceService {
  constructor(private readonly host: Host) {}

  getDocumentProperties(): PropertiesService {
    return this.handOut(this.host.model.stores.documentProperties);
  }

  getScriptProperties(): PropertiesService {
    return this.handOut(this.host.model.stores.scriptProperties);
  }

  getUserProperties(): PropertiesService {
    return this.handOut(this.host.model.stores.userProperties);
  }

  private handOut(store: PropertyStore): PropertiesService {
    return this.host.gate.expose(PROPERTIES, new PropertiesService(store));
  }
}

/** Texts by key that outlive executions. */
export class PropertiesService {
  constructor(private readonly store: PropertyStore) {}

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return this.store.toRecord();
  }

  getKeys(): string[] {
    return Object.keys(this.store.toRecord());
  }

  setProperty(key: string, value: string): this {
    this.store.set(key, value);
    return this;
  }

  setProperties(properties: object, deleteAllOthers = false): this {
    const entries = Object.entries(properties).map(([key, value]): [string, string] => {
      if (typeof value === "object") throw exception(`Invalid argument: properties, ${key} is no text`);
      return [key, String(value)];
    });
    this.store.setAll(new Map(entries), deleteAllOthers);
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}

/** `PropertiesService`, as scripts see it. */
export const PROPERTIES_SERVICE: ServiceClass<PropertiesServiceService> = {
  name: "PropertiesService",
  qualifiedName: "PropertiesService",
  access: "service",
  members: {
    getDocumentProperties: method("handle", [""]),
    getScriptProperties: method("handle", [""]),
    getUserProperties: method("handle", [""]),
  },
};

/** `Properties`, as scripts see it. */
export const PROPERTIES: ServiceClass<PropertiesService> = {
  name: "Properties",
  qualifiedName: "PropertiesService.Properties",
  access: "service",
  members: {
    getProperty: method("store", ["String"]),
    getProperties: method("store", [""]),
    getKeys: method("store", [""]),
    setProperty: method("store", ["String, Text"]),
    setProperties: method("store", ["PlainObject", "PlainObject, Boolean"]),
    deleteProperty: method("store", ["String"]),
    deleteAllProperties: method("store", [""]),
  },
};

/** `ScriptProperties`, as old scripts see it. */
export const SCRIPT_PROPERTIES: ServiceClass<PropertiesService> = {
  ...PROPERTIES,
  name: "ScriptProperties",
  qualifiedName: "ScriptProperties",
};

/** `UserProperties`, as old scripts see it. */
export const USER_PROPERTIES: ServiceClass<PropertiesService> = {
  ...PROPERTIES,
  name: "UserProperties",
  qualifiedName: "UserProperties",
};
