// `npm run coverage`: writes local-sheets/COVERAGE.md, which says of every class and member of Google's
// services whether local Sheets has it, from the member tables of the code and the type definitions.

import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { ROOT } from "./fresh-build.mjs";
import { classesOf, SERVICES } from "./type-definitions.mjs";

const CLASSES = "local-sheets/services/classes";
/** Names by which our tables differ from those of the type definitions. */
const OWN_NAMES = {
  "content.MimeType": "ContentService.MimeType",
  "base.Console": "console",
  "base.Weekday": "WeekDay",
  "charts.TextStyle": "Charts.TextStyle",
  "charts.TextStyleBuilder": "Charts.TextStyleBuilder",
};
const INTRODUCTION = `# What local Sheets covers

Written by \`npm run coverage\` from the member tables in \`${CLASSES}\` and from
\`@types/google-apps-script\`; a test keeps it true. *Same* is meant to behave as Google's does, *simplified*
differs in what is said below, *missing* throws "... is not modelled in local Sheets". None of it was compared
with live Google Sheets. Services that are not listed (Gmail, Drive, UrlFetch, Maps, advanced services, ...)
throw "... is not available in local Sheets".
`;

/** The whole text of COVERAGE.md. */
export async function coverageText() {
  const { tables, enums } = await modelled();
  const notes = JSON.parse(readFileSync(path.join(ROOT, "local-sheets/simplified.json"), "utf8"));
  const services = Object.entries(SERVICES).map(([service, title]) => ({
    title,
    classes: classesOf(ROOT, service).map((one) => judged(one, service, { tables, enums, notes })),
  }));
  return [INTRODUCTION, overview(services), ...services.map(details)].join("\n");
}

/** Members of `simplified.json` that no table has. */
export async function unknownNotes() {
  const { tables } = await modelled();
  const notes = JSON.parse(readFileSync(path.join(ROOT, "local-sheets/simplified.json"), "utf8"));
  return Object.keys(notes).filter((name) => {
    const [className, member] = name.split(/\.(?=[^.]+$)/);
    return tables.get(className)?.has(member) !== true;
  });
}

/** The member tables of the code by class, and the enums. */
async function modelled() {
  const modules = readdirSync(path.join(ROOT, CLASSES)).filter((name) => name.endsWith(".ts"));
  const outfile = path.join(ROOT, "dist", `coverage-${process.pid}.mjs`);
  const imports = modules.map((name, index) => `export * as m${index} from "./${name}";`).join("\n");
  await build({
    stdin: { contents: imports, resolveDir: path.join(ROOT, CLASSES), loader: "ts" },
    bundle: true,
    format: "esm",
    outfile,
    logLevel: "warning",
  });
  const exported = Object.values(await import(pathToFileURL(outfile).href)).flatMap(Object.entries);
  rmSync(outfile);
  return { tables: memberTables(exported), enums: enumerations(exported) };
}

function memberTables(exported) {
  const named = new Map(exported);
  const made = exported
    .filter(([name]) => /^[a-z]+(?:[A-Z][a-z]+)*Class$/.test(name))
    .map(([, make]) => make());
  const typed = named.get("TYPED_CHARTS").map((type) => named.get("typedBuilder")(type));
  const plain = exported
    .map(([, value]) => value)
    .filter((value) => labelOf(value) === undefined && value?.members);
  return new Map(
    [...plain, ...made, ...typed].map(({ name, members }) => [name, new Set(Object.keys(members))]),
  );
}

function enumerations(exported) {
  return new Map(
    exported.flatMap(([, value]) => {
      const label = labelOf(value);
      return label === undefined
        ? []
        : [
            [label.split(".").pop(), value],
            [label, value],
          ];
    }),
  );
}

/** The label of an enum, or undefined for anything else. */
function labelOf(value) {
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== null) return undefined;
  return String(value);
}

function judged({ name, isEnum, members }, service, { tables, enums, notes }) {
  const ownName = OWN_NAMES[`${service}.${name}`] ?? name;
  const has = (member) =>
    isEnum ? enums.has(ownName) && member in enums.get(ownName) : tables.get(ownName)?.has(member);
  return {
    name,
    members: members.map((member) => {
      const note = isEnum ? undefined : notes[`${ownName}.${member}`];
      return { member, note, status: !has(member) ? "missing" : note === undefined ? "same" : "simplified" };
    }),
  };
}

function overview(services) {
  const rows = services.flatMap(({ title, classes }) =>
    classes.map(({ name, members }) => {
      const count = (status) => members.filter((member) => member.status === status).length;
      const numbers = ["same", "simplified", "missing"].map(count);
      return `| ${title} | ${name} | ${numbers.join(" | ")} | ${share(members)} |`;
    }),
  );
  const all = services.map(({ title, classes }) => {
    const members = classes.flatMap((one) => one.members);
    return `| ${title} | *all* | ${["same", "simplified", "missing"].map((status) => members.filter((member) => member.status === status).length).join(" | ")} | ${share(members)} |`;
  });
  const head =
    "| service | class | same | simplified | missing | covered |\n| --- | --- | ---: | ---: | ---: | ---: |";
  return `## Shares\n\n${[head, ...all].join("\n")}\n\n${[head, ...rows].join("\n")}\n`;
}

function share(members) {
  const covered = members.filter(({ status }) => status !== "missing").length;
  return `${Math.floor((100 * covered) / members.length)} %`;
}

function details({ title, classes }) {
  return `## ${title}\n\n${classes.map(classDetails).join("\n")}`;
}

function classDetails({ name, members }) {
  const listed = (status) =>
    members
      .filter((one) => one.status === status)
      .map(({ member }) => `\`${member}\``)
      .join(", ");
  const lines = ["same", "missing"]
    .filter((status) => listed(status) !== "")
    .map((status) => `- ${status}: ${listed(status)}`);
  const simplified = members
    .filter(({ status }) => status === "simplified")
    .map(({ member, note }) => `- simplified: \`${member}\`: ${note}`);
  const [same, ...missing] = listed("same") === "" ? [undefined, ...lines] : lines;
  return `### ${name}\n\n${[same, ...simplified, ...missing].filter(Boolean).join("\n")}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(path.join(ROOT, "local-sheets/COVERAGE.md"), await coverageText());
}
