// Moves about in the user guide: links of the page lead to headings of the page.

/** A page in Google's sandbox has no address of its own, so that links to fragments would lead nowhere. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest("a");
  const name = link?.getAttribute("href") ?? "";
  if (!name.startsWith("#")) return;
  event.preventDefault();
  goTo(name.slice(1));
}

/** Shows a heading at the top; who reads by ear or by keyboard goes on from there. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  if (heading === null) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

/** Marks the part of the contents that is on the screen. */
function markPlace(): void {
  const main = document.querySelector("main");
  const top = (main?.getBoundingClientRect().top ?? 0) + 40;
  const links = [...document.querySelectorAll("nav a")];
  const passed = links.filter((link) => {
    const heading = document.getElementById(link.getAttribute("href")?.slice(1) ?? "");
    return heading !== null && heading.getBoundingClientRect().top <= top;
  });
  const here = passed.length > 0 ? passed[passed.length - 1] : links[0];
  for (const link of links) {
    if (link === here) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  here?.scrollIntoView({ block: "nearest" });
}

/** Goes to the message that the server was asked about. */
function start(): void {
  document.addEventListener("click", follow);
  const main = document.querySelector("main");
  if (main !== null) {
    // What scrolls must be reached by keyboard, and arrows shall scroll it at once.
    main.tabIndex = 0;
    // A frame around the text right at the beginning would say nothing.
    main.classList.add("fresh");
    main.addEventListener("blur", () => main.classList.remove("fresh"), { once: true });
    main.focus();
    main.addEventListener("scroll", markPlace, { passive: true });
  }
  const entry = document.querySelector("[data-entry]")?.getAttribute("data-entry");
  if (typeof entry === "string") goTo(`messages--${entry}`);
  markPlace();
}

// What the server adds stands behind this script.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
