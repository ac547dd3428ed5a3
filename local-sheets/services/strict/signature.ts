import { enumerationOf } from "./enumeration";
import { isDate } from "./script-realm";
import { serviceOf } from "./service-object";

/** One parameter of a signature: a type name (`Text` is a String that numbers and booleans turn into), `?` behind it when null is allowed, `...` when it repeats. */
interface Parameter {
  readonly type: string;
  readonly nullable: boolean;
  readonly repeated: boolean;
}

/** The parameters of one overload. */
export type Signature = readonly Parameter[];

/** Reads `"String, Integer?"`; the empty text is the overload without parameters. */
export function signature(text: string): Signature {
  if (text === "") return [];
  return text.split(",").map((part) => {
    const [, type = "", mark] = /^\s*(.+?)(\?|\.\.\.)?\s*$/.exec(part) ?? [];
    return { type, nullable: mark === "?", repeated: mark === "..." };
  });
}

/**
 * The arguments as the implementation gets them: undefined is null, as on Google, and service objects are
 * unwrapped. Returns undefined when no overload accepts them.
 */
export function matchArguments(
  overloads: readonly Signature[],
  args: readonly unknown[],
): readonly unknown[] | undefined {
  const given = args.map((argument) => (argument === undefined ? null : argument));
  for (const overload of overloads) {
    if (accepts(overload, given)) return given.map((argument, index) => unwrap(overload[index], argument));
  }
  return undefined;
}

/** The types of arguments as Google lists them in its errors: `String,number`. */
export function describeArguments(args: readonly unknown[]): string {
  return args.map(describe).join(",");
}

function accepts(overload: Signature, args: readonly unknown[]): boolean {
  const last = overload[overload.length - 1];
  const fits = last?.repeated ? args.length >= overload.length - 1 : args.length === overload.length;
  return fits && args.every((argument, index) => acceptsOne(overload[index] ?? last, argument));
}

function acceptsOne(parameter: Parameter | undefined, argument: unknown): boolean {
  if (parameter === undefined) return false;
  return argument === null
    ? parameter.nullable || parameter.type === "Any"
    : isOfType(parameter.type, argument);
}

function isOfType(type: string, argument: unknown): boolean {
  if (type.endsWith("[]")) return isList(type.slice(0, -2), argument);
  switch (type) {
    case "Any":
    case "Object":
      return true;
    case "PlainObject":
      return isPlain(argument);
    case "String":
      return typeof argument === "string";
    case "Text":
      return typeof argument === "string" || typeof argument === "boolean" || Number.isFinite(argument);
    case "Integer":
      return Number.isInteger(argument);
    case "Number":
      return Number.isFinite(argument);
    case "Boolean":
      return typeof argument === "boolean";
    case "Date":
      return isDate(argument);
    default:
      return enumerationOf(argument) === type || serviceOf(argument)?.name === type;
  }
}

/** An object a script wrote down, no service object, no enum constant and no list. */
function isPlain(argument: unknown): boolean {
  if (typeof argument !== "object" || argument === null || Array.isArray(argument)) return false;
  return serviceOf(argument) === undefined && enumerationOf(argument) === undefined;
}

/** `Object[][]` takes tables of anything, holes and undefined included, for their writer to judge. */
function isList(itemType: string, argument: unknown): boolean {
  if (!Array.isArray(argument)) return false;
  if (itemType === "Object") return true;
  const nullable = itemType.endsWith("?");
  const type = nullable ? itemType.slice(0, -1) : itemType;
  return argument.every((item) => (item === null ? nullable : isOfType(type, item)));
}

function unwrap(parameter: Parameter | undefined, argument: unknown): unknown {
  return parameter === undefined ? argument : unwrapAs(parameter.type, argument);
}

function unwrapAs(type: string, argument: unknown): unknown {
  if (type === "Text") return argument === null ? null : String(argument);
  if (!Array.isArray(argument)) {
    const service = serviceOf(argument);
    return service?.name === type ? service.implementation : argument;
  }
  const itemType = type.replace(/\??\[\]$/, "");
  const holdsServices = argument.some((item) => Array.isArray(item) || serviceOf(item) !== undefined);
  return holdsServices && !itemType.startsWith("Object")
    ? argument.map((item) => unwrapAs(itemType, item))
    : argument;
}

function describe(argument: unknown): string {
  if (argument === null || argument === undefined) return "null";
  if (Array.isArray(argument)) return argument.length === 0 ? "Object[]" : `${describe(argument[0])}[]`;
  if (typeof argument === "string") return "String";
  if (typeof argument === "boolean") return "Boolean";
  if (typeof argument === "number") return "number";
  return enumerationOf(argument) ?? serviceOf(argument)?.qualifiedName ?? "(class)";
}
