/**
 * The error every Google service throws: `name` is "Exception", the message has no prefix and
 * `String(error)` reads `Exception: text`.
 */
export class ServiceException extends Error {}

// On the prototype, so that the first line of the stack says "Exception" as well.
Object.defineProperty(ServiceException.prototype, "name", {
  value: "Exception",
  writable: true,
  configurable: true,
});

/** An error with Google's text, to be thrown to the script. */
export function exception(text: string): ServiceException {
  return new ServiceException(text);
}

/** An error of local Sheets itself: the script used something that exists at Google but is not built here. */
export function notModelled(what: string): Error {
  return new Error(`${what} is not modelled in local Sheets`);
}

/** Whether an error is one that Google shows to the user. */
export function isServiceException(error: unknown): error is ServiceException {
  return error instanceof ServiceException;
}

/** A mistake that Google ignores in silence, so that its author never hears of it. */
export class IgnoredByGoogle extends Error {}
