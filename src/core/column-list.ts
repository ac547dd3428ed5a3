// Columns as people write them down: `Customer=B, Order date=C`, in the language they speak, by
// letter or by header.

import { foldText } from "./fold";
import { inEveryLanguage, type Say } from "./messages/catalogue";
import { columnLetters } from "./own-columns";
import { RfmError } from "./problem";
import { type ColumnRoles, ROLES, type Role } from "./role";

/** Between two pairs, never within a header: what follows must go on to an equals sign. */
const NEXT_PAIR = /[,，、;；](?=[^,，、;；=＝]*[=＝])/;
const EQUALS = /[=＝]/;

/** Roles with the letters of their columns, one text each. */
export function writeColumnList(roles: ColumnRoles, say: Say): readonly string[] {
  return ROLES.flatMap((role) => {
    const column = roles[role];
    return column === undefined ? [] : [`${say(`role-${role}`)}=${columnLetters(column + 1)}`];
  });
}

/**
 * Headers by role. A role may be named by its id or as any language has it; one that is not known stays
 * as it is written.
 *
 * @throws {RfmError} `columns-unreadable` with the sample, for a part that names no column
 */
export function readColumnList(
  text: string,
  header: readonly string[],
  sample: readonly string[],
): Readonly<Record<string, string>> {
  const pairs = text.split(NEXT_PAIR).map((pair) => {
    const [name = "", ...rest] = pair.split(EQUALS).map((part) => part.trim());
    const column = rest.join("=");
    if (column === "") throw new RfmError("columns-unreadable", { value: pair.trim(), sample });
    return [roleNamed(name) ?? name, headerOf(column, header)] as const;
  });
  return Object.fromEntries(pairs);
}

function roleNamed(name: string): Role | undefined {
  const folded = foldText(name);
  return ROLES.find((role) =>
    [role, ...inEveryLanguage(`role-${role}`)].some((known) => foldText(known) === folded),
  );
}

/** A letter means that column, unless a header has that very name. */
function headerOf(name: string, header: readonly string[]): string {
  if (header.includes(name)) return name;
  const column = header.findIndex((_, index) => columnLetters(index + 1) === name.toUpperCase());
  return column < 0 ? name : (header[column] ?? name);
}
