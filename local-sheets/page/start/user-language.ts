// The language of the person at the page, which the add-on is told: the browser's, or the one chosen here.

const KEY = "local-sheets.language";

/** Languages to try the add-on in, by tag, each under its own name. */
export const USER_LANGUAGES: Readonly<Record<string, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** The locale of the user, as Google writes it. */
export function userLocale(): string {
  return userLanguage().replaceAll("-", "_");
}

/** A tag of a language: the one chosen here, else the browser's own. */
function userLanguage(): string {
  const chosen = chosenLanguage();
  return chosen !== null && Object.hasOwn(USER_LANGUAGES, chosen) ? chosen : navigator.language;
}

/** Which of the languages to try the user's comes nearest to. */
export function nearestLanguage(): string {
  const { language, script } = new Intl.Locale(userLanguage()).maximize();
  if (language !== "zh") return "en";
  return script === "Hant" ? "zh-TW" : "zh-CN";
}

/** Chooses the language from now on. */
export function chooseLanguage(tag: string): void {
  try {
    localStorage.setItem(KEY, tag);
  } catch {
    // Without storage, the choice would not outlive this document; the browser's language stays.
  }
}

/** Browsers that keep nothing for pages throw here. */
function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
