// The languages that the add-on speaks, and which of them a person or a setting means.

/** By their IETF tags: English, Chinese in simplified and in traditional characters. */
export const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Regions and scripts of Chinese that are written in traditional characters. */
const TRADITIONAL = /^zh[-_](?:.*[-_])?(?:hant|tw|hk|mo)(?:[-_]|$)/i;
/** A script says more than a region: zh-Hans-HK is simplified. */
const SIMPLIFIED_SCRIPT = /[-_]hans(?:[-_]|$)/i;

/** The language that a tag names, such as `zh-tw`, `zh_Hant` or `en-GB`; null for one that we do not speak. */
export function languageTagged(tag: string): Language | null {
  const text = tag.trim();
  return /^(?:en|zh)(?:[-_]|$)/i.test(text) ? languageOfLocale(text) : null;
}

/** The language nearest to a person's locale, such as `zh_TW`, `zh-Hant-HK` or `de`; English if none is near. */
export function languageOfLocale(locale: string): Language {
  if (TRADITIONAL.test(locale) && !SIMPLIFIED_SCRIPT.test(locale)) return "zh-TW";
  return /^zh(?:[-_]|$)/i.test(locale) ? "zh-CN" : "en";
}
