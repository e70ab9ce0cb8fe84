import type { CDPSession } from '@playwright/test';

export interface Heap {
  readonly bytes: number;
  readonly detachedCanvases: number;
}
/**
 * All objects after collection, the engine's compiled code left out: that grows for as long as functions turn out to
 * be used often, whatever they hold.
 */
export async function heapOf(session: CDPSession): Promise<Heap> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const chunks: string[] = [];
  const listen = ({ chunk }: { chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', listen);
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', listen);
  const { snapshot, nodes, strings } = JSON.parse(chunks.join('')) as {
    snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
    nodes: number[];
    strings: string[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size, detached] = ['type', 'name', 'self_size', 'detachedness'].map((field) =>
    fields.indexOf(field),
  ) as [number, number, number, number];
  let [bytes, detachedCanvases] = [0, 0];
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (types[0][nodes[i + type]!] === 'code') continue;
    bytes += nodes[i + size]!;
    if (nodes[i + detached] === 2 && strings[nodes[i + name]!]!.startsWith('<canvas')) detachedCanvases += 1;
  }
  return { bytes, detachedCanvases };
}
