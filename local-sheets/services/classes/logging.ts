import type { Host, LogRecord } from "../host";
import type { Execution } from "../strict/execution";
import { isDate, isError } from "../strict/script-realm";
import { method, type ServiceClass } from "../strict/service-class";
import { serviceOf } from "../strict/service-object";
import { formatText } from "./format-string";

/** `console`: keeps what scripts log. */
export class ConsoleService {
  private readonly started = new Map<string, number>();

  constructor(private readonly host: Host) {}

  log(...args: unknown[]): void {
    this.keep("log", args);
  }

  info(...args: unknown[]): void {
    this.keep("info", args);
  }

  warn(...args: unknown[]): void {
    this.keep("warn", args);
  }

  error(...args: unknown[]): void {
    this.keep("error", args);
  }

  /** Times are those of the document's clock. */
  time(label = "default"): void {
    this.started.set(label, this.host.model.clock.now());
  }

  timeEnd(label = "default"): void {
    const started = this.started.get(label);
    if (started === undefined) return;
    this.started.delete(label);
    this.keep("log", [`${label}: ${this.host.model.clock.now() - started}ms`]);
  }

  private keep(level: LogRecord["level"], args: readonly unknown[]): void {
    this.host.records.log.push({ level, text: logText(args) });
  }
}

/** `Logger`: the older log of one execution, which can be chained. */
export class LoggerService {
  private lines: string[] = [];
  private execution: Execution | undefined;

  constructor(private readonly host: Host) {}

  log(...args: unknown[]): this {
    const text = logText(args);
    this.own().push(text);
    this.host.records.log.push({ level: "log", text });
    return this;
  }

  getLog(): string {
    return this.own()
      .map((text) => `${text}\n`)
      .join("");
  }

  clear(): void {
    this.own().length = 0;
  }

  private own(): string[] {
    const { execution } = this.host.gate;
    if (this.execution !== execution) this.lines = [];
    this.execution = execution;
    return this.lines;
  }
}

/** `console`, as scripts see it. */
export const CONSOLE: ServiceClass<ConsoleService> = {
  name: "console",
  qualifiedName: "console",
  access: "free",
  members: {
    log: method("utility", ["Any..."]),
    info: method("utility", ["Any..."]),
    warn: method("utility", ["Any..."]),
    error: method("utility", ["Any..."]),
    time: method("utility", ["", "Text"]),
    timeEnd: method("utility", ["", "Text"]),
  },
};

/** `Logger`, as scripts see it. */
export const LOGGER: ServiceClass<LoggerService> = {
  name: "Logger",
  qualifiedName: "Logger",
  access: "free",
  members: {
    log: method("utility", ["Any..."]),
    getLog: method("value", [""]),
    clear: method("utility", [""]),
  },
};

/** Fills `%s`, `%d` and `%.2f` of the first text from what follows, and appends the rest. */
function logText(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  const pending = [...rest];
  const fill = (mark: string): string => {
    if (mark === "%%") return "%";
    if (pending.length === 0) return mark;
    const value = pending.shift();
    return /[sj]$/.test(mark) ? shown(value) : formatted(mark, value);
  };
  const head =
    typeof first === "string" && rest.length > 0
      ? first.replace(/%%|%[-+0,]*\d*(?:\.\d+)?[sdifj]/g, fill)
      : shown(first);
  return [args.length === 0 ? "" : head, ...pending.map(shown)].join(" ");
}

function formatted(mark: string, value: unknown): string {
  return typeof value === "number" ? formatText(mark, [value]) : shown(value);
}

/** Texts within arrays and objects stand without quotation marks only at the top, as in Google's log. */
function shown(value: unknown): string {
  if (isError(value)) return value.stack ?? String(value);
  if (isDate(value)) return String(value);
  if (typeof value !== "object" || value === null) return String(value);
  return serviceOf(value)?.name ?? inJson(value);
}

function inJson(value: object): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
