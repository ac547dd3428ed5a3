import { method, type ServiceClass } from "../strict/service-class";

/** A page to be shown in a dialog or a sidebar. */
export class HtmlOutputService {
  private title = "";
  private width: number | null = null;
  private height: number | null = null;

  constructor(private content: string) {}

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

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }
}

/** `HtmlOutput`, as scripts see it. */
export const HTML_OUTPUT: ServiceClass<HtmlOutputService> = {
  name: "HtmlOutput",
  qualifiedName: "HtmlService.HtmlOutput",
  access: "service",
  members: {
    getContent: method("value", [""]),
    setContent: method("builder", ["String"]),
    append: method("builder", ["String"]),
    getTitle: method("value", [""]),
    setTitle: method("builder", ["String"]),
    getWidth: method("value", [""]),
    setWidth: method("builder", ["Integer"]),
    getHeight: method("value", [""]),
    setHeight: method("builder", ["Integer"]),
  },
};
