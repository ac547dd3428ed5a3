import { describe, expect, it } from "vitest";
import { bench, ui } from "../fixture";

describe("properties", () => {
  it("are kept by document and by user, at once", () => {
    const { must, sheets } = bench();
    must(({ PropertiesService }) => {
      const properties = PropertiesService.getDocumentProperties();
      expect(properties.getProperty("a")).toBe(null);
      properties.setProperty("a", "1").setProperties({ b: "2", c: "3" });
      expect(properties.getKeys()).toEqual(["a", "b", "c"]);
      expect(properties.deleteProperty("b").getProperties()).toEqual({ a: "1", c: "3" });
      expect(properties.setProperties({ d: "4" }, true).getProperties()).toEqual({ d: "4" });
      expect(PropertiesService.getUserProperties().getKeys()).toEqual([]);
    });
    expect(sheets.model.stores.documentProperties.toRecord()).toEqual({ d: "4" });
    must(({ PropertiesService }) => PropertiesService.getDocumentProperties().deleteAllProperties());
    expect(sheets.model.stores.documentProperties.toRecord()).toEqual({});
  });

  it("hold 9 KB each and 500 KB together, counted in bytes", () => {
    const { must, failure } = bench();
    must(({ PropertiesService }) => PropertiesService.getUserProperties().setProperty("a", "x".repeat(9216)));
    expect(
      failure(({ PropertiesService }) =>
        PropertiesService.getUserProperties().setProperty("a", "é".repeat(4609)),
      ),
    ).toBe("Exception: Argument too large: value");
    expect(
      failure(({ PropertiesService }) => {
        for (let key = 0; key < 60; key += 1) {
          PropertiesService.getDocumentProperties().setProperty(String(key), "x".repeat(9000));
        }
      }),
    ).toBe(
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
    );
  });

  it("count as calls that wait", () => {
    const result = bench().run(({ PropertiesService }) =>
      PropertiesService.getDocumentProperties().setProperty("a", "b"),
    );
    expect([result.serviceCalls, result.roundTrips]).toEqual([1, 1]);
  });
});

describe("the cache", () => {
  it("forgets after its time", () => {
    const { must } = bench({ now: "2026-01-01T00:00:00Z" });
    must(({ CacheService, Utilities }) => {
      const cache = CacheService.getDocumentCache();
      cache.put("a", "1", 2);
      cache.put("b", "2");
      Utilities.sleep(1999);
      expect(cache.getAll(["a", "b", "c"])).toEqual({ a: "1", b: "2" });
      Utilities.sleep(1);
      expect([cache.get("a"), cache.get("b")]).toEqual([null, "2"]);
      cache.removeAll(["b"]);
      expect(cache.get("b")).toBe(null);
    });
  });

  it("has limits", () => {
    const { failure, must } = bench();
    const put = (key: string, value: string, seconds: number): string =>
      failure(({ CacheService }) => CacheService.getDocumentCache().put(key, value, seconds));
    expect(put("k".repeat(251), "v", 1)).toBe("Exception: Argument too large: key");
    expect(put("k", "v".repeat(102_401), 1)).toBe("Exception: Argument too large: value");
    expect(put("k", "v", 21_601)).toContain("expirationInSeconds");
    must(({ CacheService }) => {
      const cache = CacheService.getDocumentCache();
      for (let key = 0; key <= 1000; key += 1) cache.put(String(key), "v", key === 7 ? 1 : 100);
      expect([cache.get("7"), cache.get("8"), cache.get("1000")]).toEqual([null, "v", "v"]);
    });
  });
});

describe("pages and prompts", () => {
  it("are recorded as the user sees them", () => {
    const { must, failure, sheets } = bench({ htmlFiles: { "ui/sidebar": "<p>side</p>" } });
    must((services) => {
      const { HtmlService } = services;
      const page = HtmlService.createHtmlOutputFromFile("ui/sidebar.html").setTitle("Segments");
      expect(page.setWidth(300).setHeight(200).getContent()).toBe("<p>side</p>");
      ui(services).showSidebar(page);
      ui(services).showModalDialog(HtmlService.createHtmlOutput("<b>m</b>"), "Modal");
      ui(services).showModelessDialog(HtmlService.createHtmlOutput("x"), "Modeless");
    });
    expect(sheets.dialogs).toEqual([
      { kind: "sidebar", title: "Segments", html: "<p>side</p>", width: 300, height: 200 },
      { kind: "modal", title: "Modal", html: "<b>m</b>", width: null, height: null },
      { kind: "modeless", title: "Modeless", html: "x", width: null, height: null },
    ]);
    expect(failure(({ HtmlService }) => HtmlService.createHtmlOutputFromFile("none"))).toBe(
      "Exception: No HTML file named none was found.",
    );
    expect(failure((services) => Reflect.apply(ui(services).showSidebar, undefined, ["<p>"]))).toContain(
      "(String) don't match the method signature for Ui.showSidebar",
    );
  });

  it("are answered from the queue, with a text", () => {
    const { must, sheets } = bench();
    sheets.answers.push({ button: "OK", text: "2024-12-31" }, "CANCEL");
    must((services) => {
      const { Button, ButtonSet } = ui(services);
      const typed = ui(services).prompt("Date", "As of?", ButtonSet.OK_CANCEL);
      expect([typed.getSelectedButton(), typed.getResponseText()]).toEqual([Button.OK, "2024-12-31"]);
      expect(ui(services).prompt("x", ButtonSet.OK_CANCEL).getSelectedButton()).toBe(Button.CANCEL);
      expect(ui(services).prompt("y").getResponseText()).toBe("");
    });
    expect(sheets.dialogs[0]).toEqual({
      kind: "prompt",
      title: "Date",
      prompt: "As of?",
      buttons: "OK_CANCEL",
      answer: "OK",
      text: "2024-12-31",
    });
  });

  it("menus hold menus", () => {
    const { must, sheets } = bench();
    must((services) => {
      const inner = ui(services).createMenu("More").addItem("Undo", "undo");
      ui(services).createAddonMenu().addSubMenu(inner).addToUi();
    });
    expect(sheets.menus[0]?.items).toEqual([
      { kind: "submenu", caption: "More", items: [{ kind: "item", caption: "Undo", functionName: "undo" }] },
    ]);
    must((services) => ui(services).createMenu("More").addToUi());
    must((services) => ui(services).createMenu("More").addItem("c", "d").addToUi());
    expect(sheets.menus.slice(1)).toEqual([
      { kind: "menu", caption: "More", items: [{ kind: "item", caption: "c", functionName: "d" }] },
    ]);
  });
});
