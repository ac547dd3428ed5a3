import { exception } from "../exception";
import type { Host } from "../host";
import { method, type ServiceClass } from "../strict/service-class";
import { registerService, serviceOf } from "../strict/service-object";
import { escapeInContext } from "./html-escape";
import { exposeHtml, type HtmlOutputService } from "./html-output";

const SCRIPTLET = /<\?(!=|=)?([\s\S]*?)\?>/g;
/** What templates call the page they write to. */
const OUTPUT = "output";

/** A page with code in it; what the script sets on the template are variables of that code. */
export class HtmlTemplateService {
  readonly variables = new Map<string, unknown>();

  constructor(
    private readonly host: Host,
    private readonly content: string,
  ) {}

  getRawContent(): string {
    return this.content;
  }

  getCode(): string {
    return templateCode(this.content);
  }

  getCodeWithComments(): string {
    return templateCode(this.content, true);
  }

  evaluate(): HtmlOutputService {
    const page = new TemplatePage();
    const names = [...this.variables.keys()].filter(isName);
    const run = this.host.makeFunction([OUTPUT, ...names], templateCode(this.content));
    run(page, ...names.map((name) => this.variables.get(name)));
    return exposeHtml(this.host, page.text);
  }
}

/** Collects what a template prints. */
class TemplatePage {
  text = "";

  /** Adds what stands between the scriptlets, or what a `<?!= ?>` printed. */
  readonly append = (printed: unknown): void => {
    this.text += String(printed);
  };

  /** Adds what a `<?= ?>` printed. */
  readonly print = (printed: unknown): void => {
    this.text += escapeInContext(printed, this.text);
  };
}

/** The template as JavaScript: texts are appended, `<?= ?>` printed, other scriptlets are statements. */
function templateCode(content: string, isCommented = false): string {
  const lines: string[] = [];
  let from = 0;
  const append = (text: string): void => {
    if (text !== "") lines.push(`${OUTPUT}.append(${JSON.stringify(text)});`);
  };
  for (const match of content.matchAll(SCRIPTLET)) {
    const [scriptlet, mark, code = ""] = match;
    append(content.slice(from, match.index));
    if (isCommented) lines.push(`// ${scriptlet.replace(/\n/g, " ")}`);
    const printed = code.trim().replace(/;$/, "");
    if (mark === undefined) lines.push(code);
    else lines.push(`${OUTPUT}.${mark === "=" ? "print" : "append"}(${printed});`);
    from = match.index + scriptlet.length;
  }
  append(content.slice(from));
  return lines.join("\n");
}

function isName(text: string): boolean {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(text);
}

/** `HtmlTemplate`, as scripts see it. */
export const HTML_TEMPLATE: ServiceClass<HtmlTemplateService> = {
  name: "HtmlTemplate",
  qualifiedName: "HtmlService.HtmlTemplate",
  access: "service",
  members: {
    evaluate: method("builder", [""]),
    getCode: method("value", [""]),
    getCodeWithComments: method("value", [""]),
    getRawContent: method("value", [""]),
  },
};

/** Hands out a template; unlike other service objects it takes any property. */
export function exposeTemplate(host: Host, content: string): HtmlTemplateService {
  const template = new HtmlTemplateService(host, content);
  const { variables } = template;
  const strict = host.gate.expose(HTML_TEMPLATE, template);
  const open = new Proxy(strict, {
    get: (_strict, name) =>
      typeof name === "string" && (variables.has(name) || !(name in strict || name === "toString"))
        ? variables.get(name)
        : Reflect.get(strict, name),
    set: (_strict, name, value) => {
      if (typeof name !== "string" || name in strict) throw exception(`Cannot set ${String(name)}.`);
      variables.set(name, value);
      return true;
    },
  });
  const service = serviceOf(strict);
  if (service !== undefined) registerService(open, service);
  return open;
}
