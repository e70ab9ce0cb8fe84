/** What stands around every page: header, footer, preferences, notices. */
export const site = {
  name: 'Ruas',
  skip: 'Skip to the content',
  navigation: 'Main',
  languages: 'Language',
  menu: 'Menu',
  nav: {
    letDown: 'Let-down',
    spine: 'Massage',
    lessons: 'Lessons',
    study: 'Study',
    sandbox: 'Sandbox',
    about: 'About',
  },
  preferences: {
    open: 'Preferences',
    title: 'Preferences',
    close: 'Close',
    language: 'Language',
    theme: 'Theme',
    themeSystem: 'As the device',
    themeLight: 'Light',
    themeDark: 'Dark',
    motion: 'Motion',
    motionSystem: 'As the device',
    motionReduced: 'In steps',
    motionFull: 'Moving',
    projector: 'Projector: larger type, thicker lines',
    kept: 'These choices stay on this device.',
    blocked: 'This browser does not let Ruas remember anything. Your choices hold until you close the page.',
    corrupt: 'What was remembered could not be read and was set aside. Ruas starts with its defaults.',
  },
  footer: {
    advice: 'Ruas teaches and gives no individual medical advice.',
    licence:
      'Text and figures CC BY-SA 4.0, code MIT. Built on Rahayu, Ilmiah and Maulina 2025, doi 10.62951/icistech.v5i1.185.',
    privacy: 'No tracking. Nothing leaves this device unless you export it.',
    glossary: 'Glossary',
  },
  link: {
    defaults: 'Show the defaults',
    problems: {
      malformed: 'This link could not be read in full; perhaps it was cut off. The figure shows its start.',
      'newer-version':
        'This link was made with a newer version of Ruas. Reload the page to get that version; until then the figure shows its start.',
      'other-kind': 'This link belongs to another figure. This one shows its start.',
      'out-of-range': 'This link holds a number that cannot be. The figure shows its start.',
      'wrong-shape': 'This link holds a table of another size. The figure shows its start.',
    },
    dismiss: 'Understood',
  },
  noScript: 'Without JavaScript the figures stand still; the text is all here.',
  notFound: {
    title: 'This page is not here',
    text: 'Perhaps the address was mistyped or cut off. Nothing you did is lost.',
    home: 'To the first page',
  },
  embed: {
    open: 'Open in Ruas',
    by: 'A figure of Ruas',
  },
} as const;
