import type { CSSVariablesResolver, MantineColorsTuple, MantineThemeOverride } from '@mantine/core'

const accent: MantineColorsTuple = [
  '#e8f5f8',
  '#d3e9ef',
  '#a6d2de',
  '#75bacd',
  '#4ea6bf',
  '#3599b6',
  '#1f8aa8',
  '#0f7792',
  '#046a84',
  '#005a70',
]

/** The one theme: an accent, the system's font, nothing under 14 px, a rhythm of 4 px. */
export const theme: MantineThemeOverride = {
  primaryColor: 'accent',
  primaryShade: { light: 9, dark: 8 },
  colors: { accent },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", "Noto Sans", Ubuntu, Cantarell, "Liberation Sans", Arial, sans-serif',
  fontSizes: { xs: '14px', sm: '15px', md: '16px', lg: '18px', xl: '20px' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.5' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '28px', lineHeight: '1.25' },
      h2: { fontSize: '24px', lineHeight: '1.3' },
      h3: { fontSize: '20px', lineHeight: '1.35' },
      h4: { fontSize: '18px', lineHeight: '1.4' },
      h5: { fontSize: '16px', lineHeight: '1.45' },
      h6: { fontSize: '15px', lineHeight: '1.45' },
    },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Badge: {
      defaultProps: { size: 'lg', radius: 'sm', variant: 'light', tt: 'none', fz: '14px' },
    },
    Button: { defaultProps: { loaderProps: { type: 'dots' } } },
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 120 } } },
    // A header element inside a dialog would be read out as the head of the whole page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
  },
}

// Four levels that differ in lightness as well as in hue. Ink on ground, and ink on the page, have a contrast of at least 4.5.
const light = {
  '--level-met': '#14532d',
  '--level-met-ground': '#dff3e4',
  '--level-met-line': '#86c79a',
  '--level-met-fill': '#1d6b3c',
  '--level-partly': '#7a4d00',
  '--level-partly-ground': '#fff1cf',
  '--level-partly-line': '#e2b64a',
  '--level-partly-fill': '#f2bd42',
  '--level-not-met': '#a01d26',
  '--level-not-met-ground': '#fde6e6',
  '--level-not-met-line': '#e79a9d',
  '--level-not-met-fill': '#cf3f45',
  '--level-not-ours': '#46505e',
  '--level-not-ours-ground': '#e9edf2',
  '--level-not-ours-line': '#bcc5d0',
  '--level-not-ours-fill': '#a3afbd',
  '--level-not-assessed': '#5a6470',
  '--accent-ink': '#005a70',
  '--accent-ground': '#e8f5f8',
  '--accent-line': '#75bacd',
  '--line': '#d5dae0',
  '--field-line': '#8a94a0',
  '--surface': '#ffffff',
  '--surface-sunken': '#f5f7f9',
  '--mantine-color-dimmed': '#55606c',
  '--mantine-color-placeholder': '#67727e',
  '--mantine-color-error': '#a01d26',
  '--mantine-color-default-border': '#8a94a0',
  '--mantine-color-anchor': '#005a70',
}

const dark = {
  '--level-met': '#8fdba6',
  '--level-met-ground': '#15361f',
  '--level-met-line': '#2f7a47',
  '--level-met-fill': '#2f9e57',
  '--level-partly': '#f7cf6f',
  '--level-partly-ground': '#3c2e0c',
  '--level-partly-line': '#8a6a1c',
  '--level-partly-fill': '#f2bd42',
  '--level-not-met': '#ffa3a3',
  '--level-not-met-ground': '#451c1f',
  '--level-not-met-line': '#9c4146',
  '--level-not-met-fill': '#d9484e',
  '--level-not-ours': '#c9d0d9',
  '--level-not-ours-ground': '#333a43',
  '--level-not-ours-line': '#57616d',
  '--level-not-ours-fill': '#7a8592',
  '--level-not-assessed': '#b4bcc6',
  '--accent-ink': '#8ccbdb',
  '--accent-ground': '#10343d',
  '--accent-line': '#2a7589',
  '--line': '#434a52',
  '--field-line': '#7d8791',
  '--surface': '#1e2226',
  '--surface-sunken': '#181b1f',
  '--mantine-color-body': '#1e2226',
  '--mantine-color-dimmed': '#aeb6bf',
  '--mantine-color-placeholder': '#9aa3ad',
  '--mantine-color-error': '#ffa3a3',
  '--mantine-color-default-border': '#7d8791',
  '--mantine-color-anchor': '#8ccbdb',
}

/** The colours that our own style sheets use, for light and dark. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light, dark })
