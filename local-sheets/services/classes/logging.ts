import type { Host, LogRecord } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { serviceOf } from "../strict/service-object";

/** `console`: keeps what scripts log. */
export class ConsoleService {
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

  private keep(level: LogRecord["level"], args: readonly unknown[]): void {
    this.host.records.log.push({ level, text: logText(args) });
  }
}

/** `Logger`: the older log, which can be chained. */
export class LoggerService {
  constructor(private readonly host: Host) {}

  log(...args: unknown[]): this {
    this.host.records.log.push({ level: "log", text: logText(args) });
    return this;
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
  },
};

/** `Logger`, as scripts see it. */
export const LOGGER: ServiceClass<LoggerService> = {
  name: "Logger",
  qualifiedName: "Logger",
  access: "free",
  members: { log: method("utility", ["Any..."]) },
};

/** Fills `%s` and `%d` of the first text from what follows, and appends the rest. */
function logText(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  const pending = [...rest];
  const head =
    typeof first === "string"
      ? first.replace(/%[sd]/g, (mark) => (pending.length > 0 ? shown(pending.shift()) : mark))
      : shown(first);
  return [args.length === 0 ? "" : head, ...pending.map(shown)].join(" ");
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== "object" || value === null) return String(value);
  return serviceOf(value)?.name ?? JSON.stringify(value) ?? String(value);
}
