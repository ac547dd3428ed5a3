import type { Host } from "../host";
import type { TriggerModel } from "../model/trigger-model";
import { constantNamed, type EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { EVENT_TYPE, TRIGGER_SOURCE } from "./script-enums";

/** A trigger that was installed; local Sheets keeps triggers and fires none of them. */
export class TriggerService {
  constructor(
    private readonly host: Host,
    readonly trigger: TriggerModel,
  ) {}

  getUniqueId(): string {
    return this.trigger.id;
  }

  getHandlerFunction(): string {
    return this.trigger.functionName;
  }

  getEventType(): EnumConstant {
    return constantNamed(EVENT_TYPE, this.trigger.event);
  }

  getTriggerSource(): EnumConstant {
    return this.trigger.event === "CLOCK" ? TRIGGER_SOURCE.CLOCK : TRIGGER_SOURCE.SPREADSHEETS;
  }

  /** Null for the clock. */
  getTriggerSourceId(): string | null {
    return this.trigger.event === "CLOCK" ? null : this.host.model.id;
  }
}

/** `Trigger`, as scripts see it. */
export const TRIGGER: ServiceClass<TriggerService> = {
  name: "Trigger",
  qualifiedName: "ScriptApp.Trigger",
  access: "service",
  members: {
    getUniqueId: method("value", [""]),
    getHandlerFunction: method("value", [""]),
    getEventType: method("value", [""]),
    getTriggerSource: method("value", [""]),
    getTriggerSourceId: method("value", [""]),
  },
};

/** Hands out a trigger. */
export function exposeTrigger(host: Host, trigger: TriggerModel): TriggerService {
  return host.gate.expose(TRIGGER, new TriggerService(host, trigger));
}
