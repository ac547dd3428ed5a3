import { exception } from "../exception";

const MARK = /%(?:(\d+)\$)?([-+ 0,#]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

/** Fills `%s`, `%d`, `%05.2f` and the like, as C and Java do. */
export function formatText(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(MARK, (mark, position, flags = "", width, precision, letter) => {
    if (letter === "%") return "%";
    const index = position === undefined ? next++ : Number(position) - 1;
    if (index >= values.length) throw exception(`Format specifier '${mark}'`);
    const written = conversion(letter, values[index], { flags, precision, mark });
    return padded(written, flags, Number(width ?? 0), letter);
  });
}

interface Details {
  readonly flags: string;
  readonly precision: string | undefined;
  readonly mark: string;
}

function conversion(letter: string, value: unknown, { flags, precision, mark }: Details): string {
  switch (letter) {
    case "s":
    case "S": {
      const text = String(value).slice(0, precision === undefined ? undefined : Number(precision));
      return letter === "S" ? text.toUpperCase() : text;
    }
    case "d":
    case "i":
      return signed(Math.trunc(numeric(value, mark)), flags, (size) => String(size));
    case "f":
      return signed(numeric(value, mark), flags, (size) => size.toFixed(Number(precision ?? 6)));
    case "e":
    case "E":
      return signed(numeric(value, mark), flags, (size) => exponent(size, Number(precision ?? 6), letter));
    case "x":
      return Math.trunc(numeric(value, mark)).toString(16);
    case "X":
      return Math.trunc(numeric(value, mark)).toString(16).toUpperCase();
    case "o":
      return Math.trunc(numeric(value, mark)).toString(8);
    case "b":
      return Math.trunc(numeric(value, mark)).toString(2);
    case "c":
      return typeof value === "number" ? String.fromCharCode(value) : String(value).slice(0, 1);
    default:
      throw exception(`Format specifier '${mark}'`);
  }
}

function numeric(value: unknown, mark: string): number {
  const number = typeof value === "boolean" ? Number.NaN : Number(value);
  if (Number.isNaN(number)) throw exception(`Format specifier '${mark}'`);
  return number;
}

function signed(value: number, flags: string, write: (size: number) => string): string {
  const [whole = "", fraction] = write(Math.abs(value)).split(".");
  const grouped = flags.includes(",") ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole;
  const sign = value < 0 ? "-" : flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

function exponent(size: number, digits: number, letter: string): string {
  const [mantissa = "", power = "0"] = size.toExponential(digits).split("e");
  const sign = power.startsWith("-") ? "-" : "+";
  return `${mantissa}${letter}${sign}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
}

function padded(text: string, flags: string, width: number, letter: string): string {
  if (flags.includes("-")) return text.padEnd(width);
  if (!flags.includes("0") || /[sSc]/.test(letter)) return text.padStart(width);
  const sign = /^[+\- ]/.exec(text)?.[0] ?? "";
  return sign + text.slice(sign.length).padStart(width - sign.length, "0");
}
