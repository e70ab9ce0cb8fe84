/**
 * `npm run model:body:pictures`: the contact sheet of body.glb beside this file. Each row is a choice of tone and
 * head-dress, each column a view; the last row shows the skin of the back alone and translucent.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../lib/browser.mjs';

const root = new URL('../../../', import.meta.url);
const size = 420;
const rows = [
  { tone: '#DDB492', hat: 'figure-hair', views: ['back', 'oblique', 'left', 'above'] },
  { tone: '#BE8B66', hat: 'figure-scarf', views: ['back', 'oblique', 'right', 'hands'] },
  { tone: '#8A5C40', hat: 'figure-hair', views: ['near', 'nape', 'front', 'whole'] },
  { tone: '#DDB492', skinOnly: true, views: ['standing', 'standingOblique', 'halfway', 'leaning'] },
];

const page = `<body style="margin:0"><script type="importmap">{"imports":{"three":"/node_modules/three/build/three.module.js"}}</script>
<script type="module">
import * as THREE from 'three';
import { GLTFLoader } from '/node_modules/three/examples/jsm/loaders/GLTFLoader.js';
import { MeshoptDecoder } from '/node_modules/three/examples/jsm/libs/meshopt_decoder.module.js';
const rows = ${JSON.stringify(rows)}, size = ${size};
const colours = { 'figure-hair': '#3B302C', 'figure-scarf': '#C9BEA9', 'figure-drape': '#D8CDB8', 'figure-gown': '#E0D8C6', cushion: '#F2ECDF', table: '#E6DCC6', stool: '#C9B896' };
const at = (x, y, z) => new THREE.Vector3(x, y, z);
const middle = at(0, 110, 200), trunk = at(0, 250, 0);
const views = {
  back: [at(0, .62, -1), middle, 900], oblique: [at(1, .7, -1), middle, 950], left: [at(1, .08, 0), middle, 1150],
  right: [at(-1, .3, -.2), middle, 1000], above: [at(.001, 1, -.12), at(0, 200, 300), 900],
  hands: [at(.25, 1, .9), at(0, 220, 560), 560], near: [at(0, .72, -.7), at(0, 260, 150), 560],
  nape: [at(1, .35, -.35), at(0, 330, 380), 360], front: [at(.5, .35, 1), middle, 1100], whole: [at(-.8, .3, -1), at(0, -100, 200), 1250],
  standing: [at(0, 0, -1), trunk, 560], standingOblique: [at(1, .2, -1), trunk, 560],
  halfway: [at(1, .2, -.5), at(0, 240, 60), 620], leaning: [at(1, .4, -.6), at(0, 200, 150), 620],
};
const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
const { scene: body } = await loader.loadAsync('/src/assets/models/body.glb');
const renderer = new THREE.WebGLRenderer({ antialias: true, preserveDrawingBuffer: true });
renderer.setSize(size * 4, size * rows.length);
renderer.autoClear = false;
renderer.setScissorTest(true);
document.body.append(renderer.domElement);
const scene = new THREE.Scene();
scene.background = new THREE.Color('#FBF8F2');
const sun = new THREE.DirectionalLight('#fff', 1.9);
scene.add(new THREE.HemisphereLight('#fff', '#b9a58c', 1.5), sun, sun.target, body);
rows.forEach((row, r) => row.views.forEach((name, c) => {
  body.traverse((part) => {
    if (!part.isMesh) return;
    const skin = part.name === 'skin-back';
    part.visible = row.skinOnly ? skin : !['figure-hair', 'figure-scarf'].includes(part.name) || part.name === row.hat;
    part.material = new THREE.MeshStandardMaterial({ color: colours[part.name] ?? row.tone, roughness: .9, side: skin ? THREE.DoubleSide : THREE.FrontSide });
    if (skin) part.morphTargetInfluences = name.startsWith('standing') ? [0, 0] : name === 'halfway' ? [1, 0] : [0, 1];
  });
  const [direction, centre, height] = views[name];
  const camera = new THREE.OrthographicCamera(-height / 2, height / 2, height / 2, -height / 2, 1, 5000);
  const way = direction.clone().normalize();
  camera.position.copy(centre).addScaledVector(way, 2000);
  camera.lookAt(centre);
  sun.target.position.copy(centre);
  sun.position.copy(centre).addScaledVector(way, 800).add(at(0, 1200, 0)).addScaledVector(at(0, 1, 0).cross(way).normalize(), -1100);
  renderer.setViewport(c * size, (rows.length - 1 - r) * size, size, size);
  renderer.setScissor(c * size, (rows.length - 1 - r) * size, size, size);
  renderer.clear();
  renderer.render(scene, camera);
}));
document.title = 'done';
</script>`;

const types = { js: 'text/javascript', glb: 'model/gltf-binary' };
const browser = await chromium.launch(launchOptions());
const tab = await browser.newPage({ viewport: { width: size * 4, height: size * rows.length } });
tab.on('pageerror', (error) => console.error(error));
await tab.route('**/*', (route) => {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: page });
  const contentType = types[pathname.split('.').at(-1)];
  if (!contentType) return route.fulfill({ status: 404 });
  return route.fulfill({ contentType, body: readFileSync(new URL(`.${pathname}`, root)) });
});
await tab.goto('http://model.test/');
await tab.waitForFunction(() => document.title === 'done', null, { timeout: 60_000 });
await tab.screenshot({
  path: fileURLToPath(new URL('contact-sheet.jpg', import.meta.url)),
  type: 'jpeg',
  quality: 84,
});
await browser.close();
