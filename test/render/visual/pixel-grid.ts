import type { Page } from "../html/browser.js";

/** A picture as a coarse grid: a line for each row of cells, three hexadecimal digits (red, green, blue) for the mean of each cell. */
export type PixelGrid = string;

/** Side of a cell in pixels. */
const cell = 20;

/** Averages a picture in the browser: what a font does to single letters is gone, where things are and their colors stay. */
export async function pixelGrid(page: Page, address: string): Promise<PixelGrid> {
  const script = `(async () => {
    const image = new Image();
    image.src = ${JSON.stringify(address)};
    await image.decode();
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const lines = [];
    for (let top = 0; top + ${cell} <= height; top += ${cell}) {
      let line = "";
      for (let left = 0; left + ${cell} <= width; left += ${cell}) {
        for (let channel = 0; channel < 3; channel++) {
          let sum = 0;
          for (let y = top; y < top + ${cell}; y++)
            for (let x = left; x < left + ${cell}; x++) sum += data[4 * (y * width + x) + channel];
          line += Math.round((15 * sum) / (255 * ${cell * cell})).toString(16);
        }
      }
      lines.push(line);
    }
    return lines.join("\\n") + "\\n";
  })()`;
  return (await page.evaluate(script)) as PixelGrid;
}

/** How far two pictures are apart. */
export interface GridDifference {
  /** Share of cells that differ by more than a tenth of the range of a color. */
  readonly changed: number;
  /** Share of cells that differ by more than a third of it: what is not there any more. */
  readonly strong: number;
  /** Mean difference of a color, as a share of its range. */
  readonly mean: number;
}

const slight = 1.5;
const heavy = 5;

/** Compares two grids of the same size; of other sizes everything has changed. */
export function gridDifference(a: PixelGrid, b: PixelGrid): GridDifference {
  if (a.length !== b.length || a.indexOf("\n") !== b.indexOf("\n")) return { changed: 1, strong: 1, mean: 1 };
  const [one, other] = [a.replaceAll("\n", ""), b.replaceAll("\n", "")];
  const cells = one.length / 3;
  let changed = 0;
  let strong = 0;
  let sum = 0;
  for (let index = 0; index < cells; index++) {
    let most = 0;
    for (let channel = 0; channel < 3; channel++) {
      const place = 3 * index + channel;
      const difference = Math.abs(Number.parseInt(one[place]!, 16) - Number.parseInt(other[place]!, 16));
      most = Math.max(most, difference);
      sum += difference;
    }
    if (most > slight) changed++;
    if (most > heavy) strong++;
  }
  return { changed: changed / cells, strong: strong / cells, mean: sum / (15 * one.length) };
}
