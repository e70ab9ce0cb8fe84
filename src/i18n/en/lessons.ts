/** Around the lessons. */
export const lessons = {
  title: 'Lessons',
  description: 'Short lessons on milk, hormones, massage and numbers, each with a figure that runs.',
  lead: 'Short, with a figure that runs and questions to answer before you look. So far there is one; the others are being written.',
  lesson: 'Lesson {n}',
  minutes: '{n} {n|minute|minutes} to read',
  aims: 'After this lesson you can',
  summary: 'In short',
  stale:
    'The English text of this lesson has changed since; this version follows it up to revision {follows}.',
} as const;
