import { exception } from "../exception";
import type { Host } from "../host";
import { utf8Bytes } from "../model/utf8";
import { type EnumConstant, enumeration } from "../strict/enumeration";
import { method, type ServiceClass } from "../strict/service-class";
import { type BlobService, exposeBlob } from "./blob";
import { escapeHtml } from "./html-escape";
import { exposeTemplate, type HtmlTemplateService } from "./html-template";

/** `HtmlService.SandboxMode`; all of them are IFRAME by now. */
export const SANDBOX_MODE = enumeration("HtmlService.SandboxMode", ["EMULATED", "IFRAME", "NATIVE"]);
/** `HtmlService.XFrameOptionsMode`. */
export const X_FRAME_OPTIONS_MODE = enumeration("HtmlService.XFrameOptionsMode", ["ALLOWALL", "DEFAULT"]);
const META_TAGS = [
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
  "viewport",
];

/** A page to be shown in a dialog or a sidebar. */
export class HtmlOutputService {
  private title = "";
  private width: number | null = null;
  private height: number | null = null;
  private faviconUrl: string | null = null;
  private readonly metaTags: (readonly [name: string, content: string])[] = [];

  constructor(
    private readonly host: Host,
    private content: string,
  ) {}

  getContent(): string {
    return this.content;
  }

  setContent(content: string): this {
    this.content = content;
    return this;
  }

  append(content: string): this {
    this.content += content;
    return this;
  }

  appendUntrusted(content: string): this {
    return this.append(escapeHtml(content));
  }

  clear(): this {
    return this.setContent("");
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = title;
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number | null): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number | null): this {
    this.height = height;
    return this;
  }

  getFaviconUrl(): string | null {
    return this.faviconUrl;
  }

  setFaviconUrl(url: string): this {
    this.faviconUrl = url;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!META_TAGS.includes(name)) throw exception("The specified meta tag cannot be used in this context.");
    this.metaTags.push([name, content]);
    return this;
  }

  getMetaTags(): HtmlOutputMetaTagService[] {
    return this.metaTags.map(([name, content]) =>
      this.host.gate.expose(META_TAG, new HtmlOutputMetaTagService(name, content)),
    );
  }

  /** All modes are the same by now. */
  setSandboxMode(_mode: EnumConstant): this {
    return this;
  }

  /** Dialogs and sidebars are never framed by strangers. */
  setXFrameOptionsMode(_mode: EnumConstant): this {
    return this;
  }

  asTemplate(): HtmlTemplateService {
    return exposeTemplate(this.host, this.content);
  }

  getBlob(): BlobService {
    return exposeBlob(this.host, Uint8Array.from(utf8Bytes(this.content)), "text/html", null);
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }
}

/** A meta tag that was added to a page. */
export class HtmlOutputMetaTagService {
  constructor(
    private readonly name: string,
    private readonly content: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getContent(): string {
    return this.content;
  }
}

/** `HtmlOutputMetaTag`, as scripts see it. */
export const META_TAG: ServiceClass<HtmlOutputMetaTagService> = {
  name: "HtmlOutputMetaTag",
  qualifiedName: "HtmlService.HtmlOutputMetaTag",
  access: "service",
  members: { getName: method("value", [""]), getContent: method("value", [""]) },
};

/** `HtmlOutput`, as scripts see it. */
export const HTML_OUTPUT: ServiceClass<HtmlOutputService> = {
  name: "HtmlOutput",
  qualifiedName: "HtmlService.HtmlOutput",
  access: "service",
  members: {
    getContent: method("value", [""]),
    setContent: method("builder", ["String"]),
    append: method("builder", ["String"]),
    appendUntrusted: method("builder", ["String"]),
    clear: method("builder", [""]),
    getTitle: method("value", [""]),
    setTitle: method("builder", ["String"]),
    getWidth: method("value", [""]),
    setWidth: method("builder", ["Integer?"]),
    getHeight: method("value", [""]),
    setHeight: method("builder", ["Integer?"]),
    getFaviconUrl: method("value", [""]),
    setFaviconUrl: method("builder", ["String"]),
    addMetaTag: method("builder", ["String, String"]),
    getMetaTags: method("value", [""]),
    setSandboxMode: method("builder", ["HtmlService.SandboxMode"]),
    setXFrameOptionsMode: method("builder", ["HtmlService.XFrameOptionsMode"]),
    asTemplate: method("builder", [""]),
    getBlob: method("builder", [""]),
    getAs: method("builder", ["String"]),
  },
};

/** Hands out a page. */
export function exposeHtml(host: Host, content: string): HtmlOutputService {
  return host.gate.expose(HTML_OUTPUT, new HtmlOutputService(host, content));
}
