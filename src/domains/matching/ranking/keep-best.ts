/**
 * The k best in order, best first, holding no more than k at a time. `order` is negative when the first is the
 * better and must never call two different items equal, or the answer would hang on the order they came in.
 */
export function keepBest<T>(items: Iterable<T>, k: number, order: (a: T, b: T) => number): T[] {
  const heap: T[] = [];
  if (k < 1) return heap;
  for (const item of items) {
    if (heap.length < k) {
      heap.push(item);
      siftUp(heap, order);
    } else if (order(item, heap[0]!) < 0) {
      heap[0] = item;
      siftDown(heap, order);
    }
  }
  return heap.sort(order);
}

// The worst of the kept stands at the root, where the next one must beat it.
function siftUp<T>(heap: T[], order: (a: T, b: T) => number): void {
  let child = heap.length - 1;
  while (child > 0) {
    const parent = (child - 1) >> 1;
    if (order(heap[child]!, heap[parent]!) <= 0) return;
    swap(heap, child, parent);
    child = parent;
  }
}

function siftDown<T>(heap: T[], order: (a: T, b: T) => number): void {
  let parent = 0;
  for (;;) {
    let worst = parent;
    for (const child of [2 * parent + 1, 2 * parent + 2]) {
      if (child < heap.length && order(heap[child]!, heap[worst]!) > 0) worst = child;
    }
    if (worst === parent) return;
    swap(heap, parent, worst);
    parent = worst;
  }
}

function swap<T>(heap: T[], a: number, b: number): void {
  const held = heap[a]!;
  heap[a] = heap[b]!;
  heap[b] = held;
}
