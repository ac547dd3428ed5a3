export function coverageText(): Promise<string>;
export function unknownNotes(): Promise<string[]>;
