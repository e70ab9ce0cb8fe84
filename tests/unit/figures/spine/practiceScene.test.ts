import { describe, expect, it } from 'vitest';
import { PerspectiveCamera, Vector3, type InstancedMesh, type Mesh } from 'three';
import {
  levelNumber,
  levelsBetween,
  massagePolyline,
  motionAt,
  planFault,
  planMotion,
  shownFaults,
  signOf,
  skinLine,
  skinPoint,
  type MotionPlan,
} from '#engines/anatomy/index.ts';
import { gradeItem, quizOf, type QuizAnswer, type QuizItem } from '#engines/anatomy/quiz/index.ts';
import { createCameraman } from '#figures/spine/scene/cameraman.ts';
import { createHands } from '#figures/spine/scene/hands.ts';
import { createMaterials } from '#figures/spine/scene/materials.ts';
import { placeUnder } from '#figures/spine/scene/picking.ts';
import { createStrokes } from '#figures/spine/scene/strokes.ts';
import type { SkinStroke } from '#figures/spine/viewState.ts';
import { backLayers, practiceView } from '#figures/trainer/picture/view.ts';
import { questionMarks, questionStrokes } from '#figures/trainer/quiz/strokes.ts';
import { clips } from '#content/trainer/clips.ts';
import { tour } from '#content/trainer/tour.ts';

const appearance = { dark: false, reducedMotion: true };
const layers = backLayers(true);
const line = skinLine(1);
const place = new Vector3();

/** Where the thumbs of the model stand at a second of a plan, by side. */
function drawnThumbs(hands: ReturnType<typeof createHands>, plan: MotionPlan, second: number) {
  const motion = motionAt(plan, second);
  hands.show(practiceView(appearance, { layers, motion }));
  // hand, thumb and arm of her left, then of her right
  return motion.thumbs.map((thumb) => {
    const mesh = hands.group.children[thumb.side === 'left' ? 1 : 4] as Mesh;
    expect(mesh.visible).toBe(true);
    place.setFromMatrixPosition(mesh.matrix);
    return { thumb, motion, at: place.clone() };
  });
}
const seconds = (plan: MotionPlan): readonly number[] =>
  Array.from({ length: 41 }, (_, i) => (plan.length * i) / 40);

describe('the hands of the model', () => {
  it('are where the engine has the thumbs, at every moment of every clip and of the right way', () => {
    const hands = createHands();
    for (const plan of [
      planMotion({ passes: 1 }),
      ...shownFaults.map((one) => planFault(one, { passes: 1 })),
    ])
      for (const second of seconds(plan))
        for (const { thumb, at } of drawnThumbs(hands, plan, second)) {
          const { side, lateral, below, height } = thumb;
          const skin = new Vector3(...skinPoint(line, line.at(Math.max(0, below)), signOf(side) * lateral));
          // the pad of a thumb stands 5 mm off the skin, and higher where the hands are lifted
          expect(at.distanceTo(skin)).toBeCloseTo(height + 5, 3);
        }
    hands.dispose();
  });

  it('circle around the route: never farther from its line than the circle is wide', () => {
    const hands = createHands();
    const plan = planMotion({ passes: 1 });
    for (const second of seconds(plan)) {
      if (motionAt(plan, second).phase === 'lift') continue;
      for (const { thumb, at } of drawnThumbs(hands, plan, second)) {
        const way = massagePolyline(thumb.side, { variant: plan.variant, posture: 1 }, 8);
        const away = Math.min(...way.map((point) => at.distanceTo(new Vector3(...point))));
        expect(away).toBeLessThan(plan.circleDiameter / 2 + 8);
      }
    }
    hands.dispose();
  });

  it('shows one hand where one side is massaged', () => {
    const hands = createHands();
    expect(drawnThumbs(hands, planFault('one-side', { passes: 1 }), 5)).toHaveLength(1);
    expect(hands.group.children.filter(({ visible }) => visible)).toHaveLength(3);
    hands.dispose();
  });
});

/** A wrong and a right answer for each question. */
function answersTo(item: QuizItem): readonly QuizAnswer[] {
  if (item.kind === 'count') return item.choices.map((value) => ({ kind: 'number', value }));
  if (item.kind === 'lateral') return [{ kind: 'judgement', judgement: 'good' }];
  return [0, 137, 310].map((below) => ({ kind: 'place', below }));
}

describe('a question in the model', () => {
  const items = [1, 2024, 77].flatMap((seed) => quizOf(seed));

  it('draws the distance that was graded, and writes it beside', () => {
    for (const item of items)
      for (const answer of answersTo(item)) {
        const result = gradeItem(item, answer);
        const drawn = { item, result, answer: answer.kind === 'place' ? answer.below : null };
        const [main] = questionStrokes(drawn).filter(({ is }) => is === 'measure');
        const marks = questionMarks(drawn, { distance: '3.1 cm', yours: 'your answer' });
        const named = marks.find(({ key }) => key === 'distance');
        if (result.centimetres < 0.41) {
          expect(main).toBeUndefined();
          expect(named).toBeUndefined();
          continue;
        }
        const [dx, dy] = [main!.to[0] - main!.from[0], main!.to[1] - main!.from[1]];
        expect(Math.hypot(dx, dy) / 10).toBeCloseTo(result.centimetres, 6);
        expect(named!.text).toBe('3.1 cm');
        expect(line.below(named!.at)).toBeCloseTo((main!.from[1] + main!.to[1]) / 2, 0);
      }
  });

  it('gives nothing away before it is answered', () => {
    for (const item of items) {
      const drawn = { item, result: null, answer: 120 };
      const keys = questionMarks(drawn, { distance: '', yours: '' }).map(({ key }) => key);
      if (item.kind === 'find') expect(keys).toEqual(['c7']);
      if (item.kind === 'stop') expect(keys).toEqual([]);
      expect(questionStrokes(drawn).filter(({ is }) => is === 'measure')).toEqual([]);
    }
  });

  it('lays its lines on the skin, and takes them away again', () => {
    const materials = createMaterials(false);
    const strokes = createStrokes(materials);
    const state = practiceView(appearance, { layers });
    const of = (spots: readonly SkinStroke[]) => strokes.show({ ...state, strokes: spots });
    of([{ from: [-52, 100], to: [-52, 232], is: 'measure' }]);
    const [mesh] = strokes.group.children as InstancedMesh[];
    const corners = mesh!.geometry.getAttribute('position');
    const first = new Vector3(corners.getX(1), corners.getY(1), corners.getZ(1));
    expect(first.distanceTo(new Vector3(...skinPoint(line, line.at(100), -52)))).toBeLessThan(6);
    of([]);
    expect(mesh!.visible).toBe(false);
    strokes.dispose();
    materials.dispose();
  });
});

describe('a press on the back', () => {
  const camera = new PerspectiveCamera(20, 1, 100, 8000);
  const canvas = { clientWidth: 600, clientHeight: 590 };
  const cameraman = createCameraman(camera, () => undefined);
  cameraman.at(1, 600 / 590);
  cameraman.step(0, true);

  it.each(levelsBetween('C7', 'L5'))('finds the place of %s, also beside the bones', (level) => {
    const at = levelNumber(level);
    place.set(...line.point(at)).project(camera);
    const [x, y] = [((place.x + 1) / 2) * 600, ((1 - place.y) / 2) * 590];
    for (const beside of [0, 40, -40])
      expect(Math.abs(placeUnder(camera, canvas, 1, x + beside, y)! - line.below(at))).toBeLessThan(2);
  });
  it('does not take the table for her back', () => {
    expect(placeUnder(camera, canvas, 1, 8, 300)).toBeNull();
  });
});

it('looks at every stop of the tour from somewhere of its own', () => {
  const seen = tour.map(({ scene }) => JSON.stringify(scene.camera));
  expect(new Set(seen).size).toBe(tour.length);
  expect(new Set(clips.map(({ fault }) => fault)).size).toBe(shownFaults.length);
});
