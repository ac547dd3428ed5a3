import type { ParseArgsConfig, parseArgs } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Read<Asked extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Asked; allowPositionals: true }>
>;

/**
 * The options and the other words of a command, which is named to lead to its help.
 *
 * @throws {Error} in one clear line
 */
export function readArguments<const Asked extends Options>(
  args: string[],
  options: Asked,
  command: string,
): Read<Asked>;
