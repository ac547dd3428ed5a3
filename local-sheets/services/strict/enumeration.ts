import { guarded } from "./guarded";

const constants = new WeakMap<object, string>();

/** One constant of a Google enum: compared by identity; its name is all it shows. */
export interface EnumConstant<Name extends string = string> {
  toString(): Name;
  toJSON(): Name;
}

/** The constants of a Google enum; names it does not have throw. */
export type Enumeration<Name extends string = string> = Readonly<Record<Name, EnumConstant<Name>>>;

/** Makes an enum, such as `enumeration("Ui.Button", ["OK", "CANCEL"])`. */
export function enumeration<Name extends string>(label: string, names: readonly Name[]): Enumeration<Name> {
  const byName = new Map(names.map((name) => [name as string, constant(label, name)]));
  return guarded<Enumeration<Name>>(label, byName);
}

/** The constant of a name the model keeps; throws when the enum has no such name. */
export function constantNamed(constants: object, name: string): EnumConstant {
  return Reflect.get(constants, name) as EnumConstant;
}

/** The label of the enum a value is a constant of, or undefined for anything else. */
export function enumerationOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? constants.get(value) : undefined;
}

function constant<Name extends string>(label: string, name: Name): EnumConstant<Name> {
  const members = new Map<string, unknown>([
    ["toString", () => name],
    ["toJSON", () => name],
  ]);
  const made = guarded<EnumConstant<Name>>(`${label}.${name}`, members);
  constants.set(made, label);
  return made;
}
