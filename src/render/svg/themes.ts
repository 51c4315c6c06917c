import type { StanceCamp } from "../shared/stance-camp.js";

/**
 * The look of a picture. `color_blind`, `color_blind_dark`: colors that people with any color vision tell apart. `high_contrast`: black
 * on white for weak eyes and projectors. `print`: grays.
 */
export type ThemeName = "light" | "dark" | "color_blind" | "color_blind_dark" | "high_contrast" | "print";

/** What a line says. */
export type TieFamily = "reporting" | "influence" | "alliance" | "rivalry" | "contact";

/** All colors of a picture, as `#rrggbb`. */
export interface Theme {
  readonly background: string;
  readonly panel: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  /** Around symbols, so that light ones are seen. */
  readonly rim: string;
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
  rim: "#6d7786",
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
  rim: "#8b95a4",
  area: "#202937",
  areaBorder: "#46546a",
  team: "#8fb0ff",
  stance: { for: "#4fb783", undecided: "#e2b33c", against: "#ee705c", unknown: "#6d7888" },
  onStance: { for: "#08150e", undecided: "#221b05", against: "#200805", unknown: "#ffffff" },
  tie: { reporting: "#7b8696", influence: "#7fabee", alliance: "#4fc4b8", rivalry: "#ff7b6b", contact: "#8a7b64" },
};

/** Stances and lines in the colors of Okabe and Ito (2008), some darker, which differ in lightness too. */
const colorBlind: Theme = {
  ...light,
  team: "#000000",
  stance: { for: "#0072b2", undecided: "#f0e442", against: "#b34700", unknown: "#d3d6db" },
  onStance: { for: "#ffffff", undecided: "#2b2800", against: "#ffffff", unknown: "#2a3240" },
  tie: { reporting: "#7d8795", influence: "#0072b2", alliance: "#007a5a", rivalry: "#b34700", contact: "#b0608f" },
};

const colorBlindDark: Theme = {
  ...dark,
  team: "#ffffff",
  stance: { for: "#56b4e9", undecided: "#f0e442", against: "#e0701f", unknown: "#6d7888" },
  onStance: { for: "#04121b", undecided: "#2b2800", against: "#1f0d00", unknown: "#ffffff" },
  tie: { reporting: "#8b95a4", influence: "#56b4e9", alliance: "#1fbf94", rivalry: "#ee8a45", contact: "#d795b8" },
};

const highContrast: Theme = {
  ...light,
  panel: "#ffffff",
  border: "#000000",
  text: "#000000",
  muted: "#2e3640",
  rim: "#000000",
  area: "#f2f4f7",
  areaBorder: "#5b6675",
  team: "#0b2f8a",
  stance: { for: "#005a32", undecided: "#ffd23f", against: "#8f1408", unknown: "#e4e7eb" },
  onStance: { for: "#ffffff", undecided: "#000000", against: "#ffffff", unknown: "#000000" },
  tie: { reporting: "#4a5361", influence: "#0b4aa2", alliance: "#00594f", rivalry: "#9c1006", contact: "#6b5638" },
};

const print: Theme = {
  background: "#ffffff",
  panel: "#ffffff",
  border: "#9a9a9a",
  text: "#000000",
  muted: "#4a4a4a",
  rim: "#4a4a4a",
  area: "#f1f1f1",
  areaBorder: "#8a8a8a",
  team: "#000000",
  stance: { for: "#d9d9d9", undecided: "#8f8f8f", against: "#2b2b2b", unknown: "#ffffff" },
  onStance: { for: "#000000", undecided: "#000000", against: "#ffffff", unknown: "#000000" },
  tie: { reporting: "#808080", influence: "#2b2b2b", alliance: "#4a4a4a", rivalry: "#000000", contact: "#8a8a8a" },
};

/** The colors of every theme. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light,
  dark,
  color_blind: colorBlind,
  color_blind_dark: colorBlindDark,
  high_contrast: highContrast,
  print,
};

/** The words for themes, for a schema. */
export const themeNames: readonly [ThemeName, ...ThemeName[]] = [
  "light",
  "dark",
  "color_blind",
  "color_blind_dark",
  "high_contrast",
  "print",
];
