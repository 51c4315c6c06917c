import type { StanceCamp } from "../shared/stance-camp.js";

/** The look of a picture. `color_blind`: colors that people with any color vision tell apart. */
export type ThemeName = "light" | "dark" | "color_blind";

/** What a line says. */
export type TieFamily = "reporting" | "influence" | "alliance" | "rivalry" | "contact";

/** All colors of a picture, as `#rrggbb`. */
export interface Theme {
  readonly background: string;
  readonly panel: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  /** Areas of factions. */
  readonly area: string;
  readonly areaBorder: string;
  /** Our team, and the ring around people in contact with us. */
  readonly team: string;
  readonly stance: Readonly<Record<StanceCamp, string>>;
  /** Letters on a stance's color. */
  readonly onStance: Readonly<Record<StanceCamp, string>>;
  readonly tie: Readonly<Record<TieFamily, string>>;
}

const light: Theme = {
  background: "#ffffff",
  panel: "#f6f7f9",
  border: "#d5d9e0",
  text: "#1d2430",
  muted: "#5b6675",
  area: "#eef1f6",
  areaBorder: "#b9c2d0",
  team: "#2b50a8",
  stance: { for: "#2f8f5b", undecided: "#e2b33c", against: "#c8432f", unknown: "#c3c9d2" },
  onStance: { for: "#ffffff", undecided: "#33290a", against: "#ffffff", unknown: "#2a3240" },
  tie: { reporting: "#9aa3b0", influence: "#2f66b3", alliance: "#1f8a80", rivalry: "#b8271b", contact: "#c9b8a0" },
};

const dark: Theme = {
  background: "#151a22",
  panel: "#1d242f",
  border: "#343d4b",
  text: "#eef1f5",
  muted: "#a3adbb",
  area: "#202937",
  areaBorder: "#46546a",
  team: "#8fb0ff",
  stance: { for: "#4fb783", undecided: "#e2b33c", against: "#ee705c", unknown: "#6d7888" },
  onStance: { for: "#08150e", undecided: "#221b05", against: "#200805", unknown: "#ffffff" },
  tie: { reporting: "#7b8696", influence: "#7fabee", alliance: "#4fc4b8", rivalry: "#ff7b6b", contact: "#8a7b64" },
};

/** Stances and lines in the colors of Okabe and Ito (2008), which differ in lightness too. */
const colorBlind: Theme = {
  ...light,
  team: "#000000",
  stance: { for: "#0072b2", undecided: "#f0e442", against: "#d55e00", unknown: "#d3d6db" },
  onStance: { for: "#ffffff", undecided: "#2b2800", against: "#ffffff", unknown: "#2a3240" },
  tie: { reporting: "#9aa3b0", influence: "#56b4e9", alliance: "#009e73", rivalry: "#d55e00", contact: "#cc79a7" },
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark, color_blind: colorBlind };

/** The words for themes, for a schema. */
export const themeNames: readonly [ThemeName, ...ThemeName[]] = ["light", "dark", "color_blind"];
