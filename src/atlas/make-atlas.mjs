// Turns Natural Earth's countries (npm world-atlas) into the engine's compact atlas; README.md beside says how and why.
import { readFileSync, writeFileSync } from "node:fs";

const [from, to] = process.argv.slice(2);
const topology = JSON.parse(readFileSync(from, "utf8"));
const translate = topology.transform.translate;

/** Its grid is twice as fine from south to north as from west to east at the equator: one step serves for both. */
const scale = [topology.transform.scale[0], topology.transform.scale[1] * 2];

/** Triangles smaller than this are left out: square degrees, some 2 km²; a map of a region shows no smaller ones. */
const SMALLEST = 1.8e-4;

/** What Natural Earth names without a number of ISO 3166: ours, of the range that ISO leaves to users. */
const NUMBERS = new Map([["Kosovo", 983]]);

const arcs = topology.arcs.map((deltas) => {
  let x = 0;
  let y = 0;
  return deltas.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x, Math.round(y / 2)];
  });
});

/** Half octaves of the area, from 2^-14 square degrees: one byte spans from a square kilometre to a continent. */
const level = (area) => Math.max(0, Math.min(255, Math.round(2 * (Math.log2(area) + 14))));

/** Visvalingam's effective area of every point of an arc, in square degrees at its latitude; the ends keep. */
function areas(points) {
  const degrees = points.map(([x, y]) => [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  const area = new Array(points.length).fill(Infinity);
  const before = points.map((_, i) => i - 1);
  const after = points.map((_, i) => i + 1);
  const heap = [];
  const triangle = (i) => {
    const [a, b, c] = [degrees[before[i]], degrees[i], degrees[after[i]]];
    return (Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2) * Math.cos((b[1] * Math.PI) / 180);
  };
  const push = (item) => {
    let at = heap.push(item) - 1;
    while (at > 0 && heap[(at - 1) >> 1].area > heap[at].area) {
      [heap[at], heap[(at - 1) >> 1]] = [heap[(at - 1) >> 1], heap[at]];
      at = (at - 1) >> 1;
    }
  };
  const pop = () => {
    const top = heap[0];
    const last = heap.pop();
    if (heap.length > 0) {
      heap[0] = last;
      for (let at = 0; ; ) {
        let small = at;
        for (const child of [2 * at + 1, 2 * at + 2]) {
          if (child < heap.length && heap[child].area < heap[small].area) small = child;
        }
        if (small === at) break;
        [heap[at], heap[small]] = [heap[small], heap[at]];
        at = small;
      }
    }
    return top;
  };
  const current = new Array(points.length).fill(NaN);
  const weigh = (i) => push({ i, area: (current[i] = triangle(i)) });
  for (let i = 1; i < points.length - 1; i++) weigh(i);
  let largest = 0;
  while (heap.length > 0) {
    const { i, area: found } = pop();
    if (found !== current[i] || area[i] !== Infinity) continue;
    area[i] = largest = Math.max(largest, found);
    after[before[i]] = after[i];
    before[after[i]] = before[i];
    if (before[i] > 0) weigh(before[i]);
    if (after[i] < points.length - 1) weigh(after[i]);
  }
  return area;
}

const bytes = [];
const unsigned = (n) => {
  for (; n > 127; n = Math.floor(n / 128)) bytes.push((n % 128) + 128);
  bytes.push(n);
};
const signed = (n) => unsigned(n < 0 ? -2 * n - 1 : 2 * n);
const double = (n) => bytes.push(...new Uint8Array(new Float64Array([n]).buffer).reverse());

let kept = 0;
const refs = (ring) => {
  unsigned(ring.length);
  ring.forEach(signed);
};
const polygons = (geometry) => {
  const all = geometry.type === "Polygon" ? [geometry.arcs] : (geometry.arcs ?? []);
  unsigned(all.length);
  for (const polygon of all) {
    unsigned(polygon.length);
    polygon.forEach(refs);
  }
};

[...scale, ...translate].forEach(double);
unsigned(arcs.length);
for (const points of arcs) {
  const area = areas(points);
  const closed = points[0].join() === points.at(-1).join();
  const inner = area.slice(1, -1).sort((a, b) => b - a);
  // An island keeps three corners, however small it is: some are states.
  const least = Math.min(SMALLEST, closed ? (inner[2] ?? 0) : SMALLEST);
  const rest = points.map((point, i) => ({ point, area: area[i] })).filter((one) => one.area >= least);
  kept += rest.length;
  unsigned(rest.length);
  let [x, y] = [0, 0];
  for (const one of rest) {
    signed(one.point[0] - x);
    signed(one.point[1] - y);
    [x, y] = one.point;
  }
  for (const one of rest.slice(1, -1)) bytes.push(level(one.area));
}
const countries = topology.objects.countries.geometries;
unsigned(countries.length);
for (const country of countries) {
  unsigned(Number(country.id ?? NUMBERS.get(country.properties.name) ?? 0));
  polygons(country);
}
polygons(topology.objects.land.geometries[0]);
writeFileSync(to, Uint8Array.from(bytes));
console.log(`${arcs.length} arcs, ${kept} of ${arcs.flat().length} points, ${countries.length} countries, ${bytes.length} bytes`);
