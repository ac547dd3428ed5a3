import type { Token } from "marked";

/** The text of inline tokens without any marks. */
export function plainText(tokens: readonly Token[]): string;
/** The anchor that GitHub gives a heading. */
export function slugOf(text: string): string;
/** All tokens of a text, outer ones before inner ones. */
export function tokensOf(markdown: string): Token[];
