import { readFileSync } from 'node:fs';
import { decode, topology } from './scripts/model/lib/decode.ts';
import { calipers, errorsOf } from './scripts/model/measure.ts';
const all = await decode(new Uint8Array(readFileSync('src/assets/models/spine.glb')));
const bad = all.filter((b) => { const t = topology(b); return !t.closed || t.pieces !== 1; });
console.log(all.length, 'bad', bad.map((b) => b.name + JSON.stringify(topology(b))).join(' '));
const errs: number[] = [];
for (const b of all) { if (!/^[CTL]\d/.test(b.name) || b.name==='C1' || b.name==='C2') continue; const e = errorsOf(b.name as any, b); errs.push(...[...e.values()].map(Math.abs)); const tip = calipers(b.name as any, b).spinousTip!; console.log(b.name, 'tip', tip.toFixed(1), [...e].filter(([,v])=>Math.abs(v)>0.06).map(([k,v])=>k+' '+(100*v).toFixed(0)+'%').join(', ')); }
errs.sort((a,b)=>a-b); console.log('median', errs[errs.length>>1], 'max', errs.at(-1), errs.length);
