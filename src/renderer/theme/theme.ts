import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: a warm teal. */
const sea: MantineColorsTuple = [
  '#eef7f6',
  '#dcefed',
  '#b7dedb',
  '#8ecbc6',
  '#66b6b0',
  '#3f9c97',
  '#26827f',
  '#17696a',
  '#125b5c',
  '#0c4647'
]

/** Warm greys, paper to ink. */
const gray: MantineColorsTuple = [
  '#fbf8f3',
  '#f3eee6',
  '#e6ded2',
  '#dbd1c3',
  '#cfc4b5',
  '#ab9f92',
  '#8b8077',
  '#6b625a',
  '#4a433d',
  '#2b2724'
]

/** Warm dark greys, ink to ground: Mantine takes its dark surfaces from here. */
const dark: MantineColorsTuple = [
  '#ede6dd',
  '#c4b9ad',
  '#a89d91',
  '#8a8077',
  '#5a524b',
  '#453f3a',
  '#332e2a',
  '#2a2623',
  '#1f1e1c',
  '#1b1816'
]

export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 6 },
  colors: { sea, gray, dark },
  white: '#fffdfa',
  black: '#2b2724',
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-words)', fontWeight: '500' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true
})

/** Mantine's own ground and text follow the tokens of tokens.css. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-faint)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-color-default-color': 'var(--ink)'
  }
  return { variables: {}, light: shared, dark: shared }
}
