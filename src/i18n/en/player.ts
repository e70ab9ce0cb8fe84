/** Play, pause and the hand on the time of anything that moves. */
export const player = {
  group: 'Time',
  play: 'Play',
  pause: 'Pause',
  again: 'Play again',
  back: 'One step back',
  forward: 'One step on',
  rewind: 'Back to the start',
  time: 'Time in the figure',
  speed: 'Speed',
  times: '× {rate}',
};
