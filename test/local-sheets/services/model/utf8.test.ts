import { describe, expect, it } from "vitest";
import { utf8Bytes, utf8Length } from "../../../../local-sheets/services/model/utf8";

describe("text in UTF-8", () => {
  it.each(["", "abc", "Zoë", "日本", "🌸", "a🌸é", "\ud83c", "\udf38\ud83c"])(
    "%j has as many bytes as it is long",
    (text) => {
      expect(utf8Length(text)).toBe(utf8Bytes(text).length);
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
    },
  );
});
