import { type Signature, signature } from "./signature";

/**
 * What a call costs and does: `read`, `flush`, `ui`, `lock` and `store` wait for Google, a `write` is
 * buffered; a `handle` only hands out an object, a `value` reads an object already fetched, a `builder`
 * collects what a later call writes, a `utility` has nothing to do with the document.
 */
export type MemberKind =
  | "read"
  | "write"
  | "flush"
  | "ui"
  | "lock"
  | "store"
  | "handle"
  | "value"
  | "builder"
  | "utility";

/**
 * What a call needs: the `document` and its scope, a `dialog` and its scope, the triggers of the
 * `script` and their scope, the `menu` (allowed before the
 * user granted anything), a `service` of Google without user data, or nothing (`free`).
 */
export type Access = "document" | "dialog" | "script" | "menu" | "service" | "free";

/** One line of a member table. */
export type Member =
  | {
      readonly form: "method";
      readonly kind: MemberKind;
      readonly signatures: readonly Signature[];
      readonly access?: Access;
    }
  | { readonly form: "property" };

/** The table of all members a script may use, by name; each is implemented by the class of the same member. */
export type MemberTable<Implementation> = { readonly [Name in keyof Implementation]?: Member };

/** A class of Google's, as scripts see it. */
export interface ServiceClass<Implementation extends object> {
  readonly name: string;
  /** The name in Google's errors, such as `SpreadsheetApp.Range`. */
  readonly qualifiedName: string;
  /** What its methods need unless their line says otherwise. */
  readonly access: Access;
  readonly members: MemberTable<Implementation>;
}

/** A class of `SpreadsheetApp` whose objects are parts of the document. */
export function documentClass<Implementation extends object>(
  name: string,
  members: MemberTable<Implementation>,
): ServiceClass<Implementation> {
  return { name, qualifiedName: `SpreadsheetApp.${name}`, access: "document", members };
}

/** A method and the overloads it accepts, such as `method("read", ["", "Integer, String?"])`. */
export function method(kind: MemberKind, overloads: readonly string[], access?: Access): Member {
  const signatures = overloads.map(signature);
  return access === undefined
    ? { form: "method", kind, signatures }
    : { form: "method", kind, signatures, access };
}

/** A property whose value never changes, such as an enum. */
export function property(): Member {
  return { form: "property" };
}
