import { expect, test } from 'vitest';
import { cushionTop, leftArm, rightArm, tableTop } from '../../../../scripts/model/body/arms.ts';
import { openHalfWidth } from '../../../../scripts/model/body/anthropometry.ts';
import { seat } from '../../../../scripts/model/body/furniture.ts';
import { guide } from '../../../../scripts/model/body/guide.ts';
import { headFrame } from '../../../../scripts/model/body/head.ts';
import { fromFrame } from '../../../../scripts/model/lib/frames.ts';
import { decodedBody, distanceTo } from './decoded.ts';

const body = await decodedBody();
const skin = body.part('figure-body');
const span = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(a[0]! - b[0]!, a[1]! - b[1]!, a[2]! - b[2]!);

test('the limbs have the lengths of a woman of 160 cm', () => {
  for (const arm of [leftArm, rightArm]) {
    expect(span(arm.shoulder, arm.elbow)).toBeGreaterThan(260);
    expect(span(arm.shoulder, arm.elbow)).toBeLessThan(300);
    expect(span(arm.elbow, arm.wrist)).toBeGreaterThan(215);
    expect(span(arm.elbow, arm.wrist)).toBeLessThan(250);
    expect(span(arm.wrist, arm.knuckles) + span([0, 0, 0], arm.reach)).toBeLessThan(185);
  }
});

test('she rests: elbows on the table, forehead on her arms, hips on the stool', () => {
  const elbows = skin.points.filter(([x]) => Math.abs(x) > 235);
  expect(Math.abs(Math.min(...elbows.map((p) => p[1])) - tableTop)).toBeLessThan(8);
  const forehead = fromFrame(headFrame(), [0, 104, 96]);
  expect(Math.abs(distanceTo(skin, forehead))).toBeLessThan(12);
  const arms = skin.points.filter(([x, , z]) => Math.abs(x) < 30 && z > 575 && z < 630);
  expect(Math.min(...arms.map((p) => p[1])) - cushionTop).toBeLessThan(8);
  // The cloth falls a little over the seat, no further.
  const behind = body.part('figure-drape').points.filter((p) => p[2] < 0);
  const fall = seat - Math.min(...behind.map((p) => p[1]));
  expect(fall).toBeGreaterThan(0);
  expect(fall).toBeLessThan(90);
});

test('nothing of her is under the table top, and the cloth leaves the back open', () => {
  for (const [x, y, z] of skin.points) if (z > 360) expect(y, `${x},${z}`).toBeGreaterThan(tableTop - 6);
  const line = guide(1);
  for (const [x, y, z] of body.part('figure-gown').points) {
    const { at, height } = line.project(y, z);
    if (at > 7 && at < 22 && height > -40) expect(Math.abs(x)).toBeGreaterThan(openHalfWidth(at) - 22);
  }
});

test('the open edge of the figure lies under the skin of the back, without a gap', () => {
  const line = guide(1);
  const rim = skin.points.filter(([x, y, z]) => {
    const { at, height } = line.project(y, z);
    return at > 8 && at < 21 && height > -48 && Math.abs(x) < openHalfWidth(at) - 3;
  });
  expect(rim.length).toBeGreaterThan(20);
  for (const point of rim) expect(Math.abs(distanceTo(body.back.leaning, point))).toBeLessThan(2.5);
});
