/** Questions that are answered before the explanation is shown. */
export const quiz = {
  predict: 'Predict first',
  lock: 'Lock my answer',
  chooseFirst: 'Choose an answer first.',
  locked: 'Your answer is locked.',
  right: 'Right.',
  notQuite: 'Not quite.',
  yourAnswer: 'your answer',
  rightAnswer: 'right answer',
  again: 'Answer again',
  answer: 'Answer',
  source: '{strength}: {sources}',
} as const;
