/** Around the lessons: the frame of each, and the path through all of them. */
export const lessons = {
  title: 'Lessons',
  description: 'Short lessons on milk, hormones, massage and numbers, each with figures that run.',
  lead: 'Each takes a quarter of an hour or less: figures that run, predictions to make before you look, and a few questions before and after that show what you have gained. Begin anywhere.',
  lesson: 'Lesson {n}',
  minutes: '{n} {n|minute|minutes} to read',
  aims: 'After this lesson you can',
  stale:
    'The English text of this lesson has changed since; this version follows it up to revision {follows}.',
  disputed: 'Sources disagree',
  openSimulator: 'Open this in the simulator and change it',
  openSandbox: 'Open this in the sandbox and change it',
  openStudy: 'See this on the page about the study',
  resume: 'You were here before. Go on at',
  nextLabel: 'Next step',
  next: 'Next:',
  lastOne: 'That was the last lesson.',
  toPath: 'See how far you have come',
  kept: {
    blocked:
      'This browser does not let the site remember anything. Your answers count until you leave the page; the file on the page of lessons cannot keep them either.',
    corrupt:
      'What this device had kept of your progress could not be read. It was set aside, not deleted, and a new record has begun.',
  },
  path: {
    state: { new: 'not begun', begun: 'begun', done: 'done' },
    score: 'test {right} of {of}',
    gain: 'test {right} of {of}, before {before}',
    progress: 'Your progress',
    summary: '{done} of {all} lessons done.',
    where: 'It is kept on this device only, in this browser. Nobody else sees it.',
    start: 'Begin with',
    goOn: 'Go on with',
    allDone: 'All lessons are done. Take any test again: it is drawn anew.',
    save: 'Save to a file',
    load: 'Load from a file',
    forget: 'Forget my progress',
    forgetSure: 'Forget everything?',
    forgetYes: 'Yes, forget it',
    forgetNo: 'No, keep it',
    file: 'ruas-lessons.json',
    loaded: 'Loaded. What the file knew was added; nothing that was here is lost.',
    forgotten: 'Forgotten.',
    problems: {
      'not-ours':
        'This is not a file of lesson progress from this site, or it is damaged. Nothing was changed.',
      newer:
        'This file was saved by a newer version of the site. Reload the page and try again. Nothing was changed.',
    },
  },
} as const;
