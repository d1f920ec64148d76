/** The light of a picture, row by row, 0 to 255. */
export interface Luma {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** One pass of a moving mean along one line; the window is narrower at both ends. */
function meanAlong(from: Float32Array, to: Float32Array, start: number, length: number, stride: number, window: number): void {
  const half = Math.floor((window + 2) / 2);
  let sum = 0;
  let count = 0;
  for (let right = 0, left = 1 - window, out = 1 - half; out < length; right += 1, left += 1, out += 1) {
    if (right < length) {
      sum += from[start + right * stride] ?? 0;
      count += 1;
    }
    if (left > 0) {
      sum -= from[start + (left - 1) * stride] ?? 0;
      count -= 1;
    }
    if (out >= 0) to[start + out * stride] = sum / count;
  }
}

/** A tent filter made of two passes of a box, then one value from the middle of each of `size` × `size` fields. */
export function shrunk({ width, height, values }: Luma, size: number): Float32Array {
  const passes = 2;
  let [light, other] = [Float32Array.from(values), new Float32Array(values.length)];
  const windowOf = (length: number) => Math.floor((length + passes * size - 1) / (passes * size));
  for (let pass = 0; pass < passes; pass += 1) {
    for (let row = 0; row < height; row += 1) meanAlong(light, other, row * width, width, 1, windowOf(width));
    [light, other] = [other, light];
    for (let column = 0; column < width; column += 1) meanAlong(light, other, column, height, width, windowOf(height));
    [light, other] = [other, light];
  }
  const middle = (index: number, length: number) => Math.floor(((index + 0.5) * length) / size);
  return Float32Array.from({ length: size * size }, (_, at) => light[middle(Math.floor(at / size), height) * width + middle(at % size, width)] ?? 0);
}
