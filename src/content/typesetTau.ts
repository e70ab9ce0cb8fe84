interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const text = (value: string): Node => ({ type: 'text', value });
const element = (tagName: string, value: string): Node => ({
  type: 'element',
  tagName,
  properties: {},
  children: [text(value)],
});

/** Sets τ_a, τ_b and τ_c of the lessons as an italic tau with its index, as ui/Tau.svelte does elsewhere. */
export function typesetTau() {
  const visit = (node: Node): void => {
    if (!node.children) return;
    node.children = node.children.flatMap((child): Node[] => {
      visit(child);
      if (child.type !== 'text' || !child.value?.includes('τ_')) return [child];
      return child.value
        .split(/(τ_[abc])/)
        .filter((part) => part !== '')
        .flatMap((part) =>
          /^τ_[abc]$/.test(part) ? [element('i', 'τ'), element('sub', part.charAt(2))] : [text(part)],
        );
    });
  };
  return visit;
}
