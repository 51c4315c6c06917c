import * as s from "../../internal/schema.js";
import { type ThemeName, themeNames } from "./themes.js";
import { idPrefixSchema } from "./write/element-id.js";

/** Options that every picture has. */
export interface PictureOptions {
  /** Colors of the picture; see `THEMES`. @defaultValue "light" */
  theme?: ThemeName | undefined;
  /** Width in pixels, 320..10,000. @defaultValue 1280 */
  width?: number | undefined;
  /** Height in pixels, 240..10,000. @defaultValue 720 */
  height?: number | undefined;
  /** Above the picture. @defaultValue the name of the account, where the result carries it */
  title?: string | undefined;
  /** What every id in the picture begins with: a letter, then letters, digits, `_` and `-`. @defaultValue `ag-` and the kind of picture */
  idPrefix?: string | undefined;
}

/** The fields of {@link PictureOptions}, for the schemas of the functions that take them. */
export function pictureFields(idPrefix: string) {
  return {
    theme: s.withDefault(s.enum(themeNames), "light"),
    width: s.withDefault(s.number().check(s.gte(320), s.lte(10_000)), 1280),
    height: s.withDefault(s.number().check(s.gte(240), s.lte(10_000)), 720),
    title: s.optional(s.string()),
    idPrefix: s.withDefault(idPrefixSchema, idPrefix),
  };
}
