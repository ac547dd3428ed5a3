import { describe, expect, it } from "vitest";
import { answer, cells, closes, desks, expectNoDrift, openTable } from "./desk";

const { open } = desks();
const PAGE = `<!doctype html><p id="result">waiting</p><script>
  google.script.run
    .withSuccessHandler((value, user) => {
      document.getElementById("result").textContent = JSON.stringify([value, user]);
    })
    .withUserObject("me")
    .writeFromPage({ text: "from the page", list: [1, null] });
</script>
<button id="fail" onclick="google.script.run.withFailureHandler((error) => {
  document.getElementById('result').textContent = error.name + ': ' + error.message;
}).failFromPage()">fail</button>
<button id="illegal" onclick="try { google.script.run.writeFromPage({ when: new Date() }) } catch (error) {
  document.getElementById('result').textContent = error.message;
}">illegal</button>
<button id="outside" onclick="fetch('https://example.com/').catch((error) => {
  document.getElementById('result').textContent = 'refused';
})">outside</button>
<button id="close" onclick="google.script.host.close()">close</button>`;
const SCRIPT = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Sidebar", "showIt").addItem("Break", "breakIt").addToUi();
}
function showIt() {
  var page = HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}).setTitle("Segments");
  SpreadsheetApp.getUi().showSidebar(page);
  SpreadsheetApp.getActiveSpreadsheet().toast("Here it is", "Sidebar");
}
function breakIt() { null.x; }
function writeFromPage(given) {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  var ui = SpreadsheetApp.getUi();
  var response = ui.prompt("Sure?", "Type a word.", ui.ButtonSet.OK_CANCEL);
  sheet.getRange("C1").setValue(given.text + " " + response.getResponseText());
  return { list: given.list, isArray: given.list instanceof Array };
}
function failFromPage() { throw new RangeError("too far"); }
`;

async function openSidebar() {
  const desk = await open(SCRIPT);
  await openTable(desk.page, "t.csv", "a,b\n1,2\n");
  await desk.page.click("#menu-bar >> text=Extensions");
  await desk.page.click('.submenu >> text="Sidebar"');
  return { ...desk, frame: desk.page.frameLocator("#sidebar iframe") };
}

describe("a page of the script", () => {
  it("calls functions of the script, whose dialogs are answered, and gets what they return", async () => {
    const { page, frame } = await openSidebar();
    // It goes by itself after some seconds.
    await page.waitForSelector('.toast:has-text("Here it is")');
    await page.waitForSelector('.dialog h2:text-is("Sure?")');
    await page.keyboard.type("please");
    await page.keyboard.press("Enter");
    await frame.locator("#result:not(:text('waiting'))").waitFor();
    expect(await frame.locator("#result").textContent()).toBe('[{"list":[1,null],"isArray":true},"me"]');
    expect(await cells(page, "t", [0, 2, 0, 2])).toEqual([["from the page please"]]);
    expect(await page.textContent(".sidebar-head h2")).toBe("Segments");
    await expectNoDrift(page);
  });

  it("gets errors, is refused what cannot be sent, reaches nothing outside, and closes itself", async () => {
    const { page, frame } = await openSidebar();
    await answer(page, "Cancel");
    const result = frame.locator("#result");
    await frame.locator("#result:not(:text('waiting'))").waitFor();
    await frame.locator("#fail").click();
    await frame.locator("#result:text('too far')").waitFor();
    expect(await result.textContent()).toBe("RangeError: too far");
    await frame.locator("#illegal").click();
    expect(await result.textContent()).toBe("Failed due to illegal value in property: when");
    await frame.locator("#outside").click();
    await frame.locator("#result:text('refused')").waitFor();
    await closes(page, "#sidebar", frame.locator("#close").click());
  });

  it("and menu commands that break tell the error", async () => {
    const { page } = await openSidebar();
    await answer(page, "Cancel");
    await page.waitForSelector(".dialog", { state: "detached" });
    await page.click("#menu-bar >> text=Extensions");
    await page.click('.submenu >> text="Break"');
    await page.waitForSelector('.dialog h2:text-is("Script error")');
    expect(await page.textContent(".dialog-text")).toContain("TypeError");
  });
});
