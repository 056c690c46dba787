export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Colours of one theme, as #RRGGBB. */
export interface Palette {
  readonly background: string;
  readonly text: string;
  /** Second rank: axis, source line. */
  readonly muted: string;
  readonly grid: string;
  readonly bar: string;
  /** Pieces of a pie, in their order. */
  readonly pieces: readonly string[];
}

/**
 * Okabe and Ito's colours, which people who see red and green alike can tell apart. Those too pale for 3:1 against a white
 * background (WCAG 2.2, 1.4.11), or too near to another for such eyes, are darker in the light theme.
 */
export const palettes: Readonly<Record<Theme, Palette>> = {
  light: {
    background: "#ffffff",
    text: "#1b1b1f",
    muted: "#55555e",
    grid: "#dcdce2",
    bar: "#0072b2",
    pieces: ["#0072b2", "#d55e00", "#009e73", "#7b2d6b", "#6b5200", "#222228"],
  },
  dark: {
    background: "#1b1b1f",
    text: "#f2f2f5",
    muted: "#b9b9c3",
    grid: "#3c3c44",
    bar: "#56b4e9",
    pieces: ["#56b4e9", "#e69f00", "#009e73", "#d98cb8", "#f0e442", "#ffffff"],
  },
};

/** Inter is bundled for pictures; a page that does not serve it falls back to the reader's own. */
export const fontFamily = "Inter, system-ui, sans-serif";

/** Font sizes in pixels of the SVG. */
export const sizes = { strategy: 12, title: 18, label: 13, value: 13, axis: 12, source: 11 } as const;

/** Distance between two lines of text, as a multiple of their size. */
export const leading = 1.35;

/** Free space along each edge, in pixels. */
export const margin = 20;
