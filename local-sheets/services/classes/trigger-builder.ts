import { exception } from "../exception";
import type { Host } from "../host";
import { Zone } from "../model/zone";
import type { EnumConstant } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import type { SpreadsheetService } from "./spreadsheet";
import { exposeTrigger, type TriggerService } from "./trigger";

const MINUTES = [1, 5, 10, 15, 30];
const LAST_HOUR = 23;
const LAST_MINUTE = 59;
const LAST_DAY = 31;

/** Starts a trigger: the document's events, or the clock. */
export class TriggerBuilderService {
  constructor(
    private readonly host: Host,
    private readonly functionName: string,
  ) {}

  forSpreadsheet(_spreadsheet: SpreadsheetService | string): SpreadsheetTriggerBuilderService {
    return this.host.gate.expose(
      SPREADSHEET_TRIGGER_BUILDER,
      new SpreadsheetTriggerBuilderService(this.host, this.functionName),
    );
  }

  timeBased(): ClockTriggerBuilderService {
    return this.host.gate.expose(
      CLOCK_TRIGGER_BUILDER,
      new ClockTriggerBuilderService(this.host, this.functionName),
    );
  }
}

/** Collects a trigger of an event of the document. */
export class SpreadsheetTriggerBuilderService {
  private event: string | undefined;

  constructor(
    private readonly host: Host,
    private readonly functionName: string,
  ) {}

  onOpen(): this {
    return this.on("ON_OPEN");
  }

  onEdit(): this {
    return this.on("ON_EDIT");
  }

  onChange(): this {
    return this.on("ON_CHANGE");
  }

  onFormSubmit(): this {
    return this.on("ON_FORM_SUBMIT");
  }

  create(): TriggerService {
    if (this.event === undefined) throw exception("The trigger needs an event.");
    const { functionName, event } = this;
    return exposeTrigger(this.host, this.host.model.addTrigger({ functionName, event, schedule: {} }));
  }

  private on(event: string): this {
    this.event = event;
    return this;
  }
}

/** Collects a trigger of the clock. */
export class ClockTriggerBuilderService {
  private schedule: Record<string, number | string> = {};

  constructor(
    private readonly host: Host,
    private readonly functionName: string,
  ) {}

  after(milliseconds: number): this {
    return this.set("after", milliseconds, milliseconds >= 0);
  }

  at(date: Date): this {
    return this.set("at", date.getTime(), true);
  }

  atDate(year: number, month: number, day: number): this {
    return this.set("atDate", `${year}-${month}-${day}`, month >= 1 && month <= 12);
  }

  atHour(hour: number): this {
    return this.set("atHour", hour, hour >= 0 && hour <= LAST_HOUR);
  }

  nearMinute(minute: number): this {
    return this.set("nearMinute", minute, minute >= 0 && minute <= LAST_MINUTE);
  }

  everyMinutes(minutes: number): this {
    return this.set("everyMinutes", minutes, MINUTES.includes(minutes));
  }

  everyHours(hours: number): this {
    return this.set("everyHours", hours, hours >= 1);
  }

  everyDays(days: number): this {
    return this.set("everyDays", days, days >= 1);
  }

  everyWeeks(weeks: number): this {
    return this.set("everyWeeks", weeks, weeks >= 1);
  }

  onMonthDay(day: number): this {
    return this.set("onMonthDay", day, day >= 1 && day <= LAST_DAY);
  }

  onWeekDay(day: EnumConstant): this {
    return this.set("onWeekDay", day.toString(), true);
  }

  inTimezone(timeZone: string): this {
    try {
      Zone.of(timeZone);
    } catch {
      throw exception(`Invalid argument: timezone ${timeZone}`);
    }
    return this.set("inTimezone", timeZone, true);
  }

  create(): TriggerService {
    const { functionName, schedule } = this;
    if (!Object.keys(schedule).some((name) => /^(after|at|every|on)/.test(name)))
      throw exception("The trigger needs a time.");
    return exposeTrigger(this.host, this.host.model.addTrigger({ functionName, event: "CLOCK", schedule }));
  }

  private set(name: string, value: number | string, isPossible: boolean): this {
    if (!isPossible) throw exception(`Invalid argument: ${name} ${value}`);
    this.schedule = { ...this.schedule, [name]: value };
    return this;
  }
}

const NONE = method("builder", [""]);
const NUMBER = method("builder", ["Integer"]);

/** `TriggerBuilder`, as scripts see it. */
export const TRIGGER_BUILDER: ServiceClass<TriggerBuilderService> = {
  name: "TriggerBuilder",
  qualifiedName: "ScriptApp.TriggerBuilder",
  access: "script",
  members: { forSpreadsheet: method("builder", ["Spreadsheet", "String"]), timeBased: NONE },
};

/** `SpreadsheetTriggerBuilder`, as scripts see it. */
export const SPREADSHEET_TRIGGER_BUILDER: ServiceClass<SpreadsheetTriggerBuilderService> = {
  name: "SpreadsheetTriggerBuilder",
  qualifiedName: "ScriptApp.SpreadsheetTriggerBuilder",
  access: "script",
  members: {
    onOpen: NONE,
    onEdit: NONE,
    onChange: NONE,
    onFormSubmit: NONE,
    create: method("write", [""]),
  },
};

/** `ClockTriggerBuilder`, as scripts see it. */
export const CLOCK_TRIGGER_BUILDER: ServiceClass<ClockTriggerBuilderService> = {
  name: "ClockTriggerBuilder",
  qualifiedName: "ScriptApp.ClockTriggerBuilder",
  access: "script",
  members: {
    after: NUMBER,
    at: method("builder", ["Date"]),
    atDate: method("builder", ["Integer, Integer, Integer"]),
    atHour: NUMBER,
    nearMinute: NUMBER,
    everyMinutes: NUMBER,
    everyHours: NUMBER,
    everyDays: NUMBER,
    everyWeeks: NUMBER,
    onMonthDay: NUMBER,
    onWeekDay: method("builder", ["ScriptApp.WeekDay"]),
    inTimezone: method("builder", ["String"]),
    create: method("write", [""]),
  },
};
