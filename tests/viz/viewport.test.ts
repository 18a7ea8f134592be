import { describe, expect, it } from "vitest";
import { covers, fitting, paintedPart, scrolledAbout, within } from "../../viz/views/chain/viewport.ts";

const drawing = { width: 1000, height: 12_000 };

describe("the window onto a drawing", () => {
  it("fits a drawing in both directions, and never magnifies it", () => {
    expect(fitting({ width: 2000, height: 500 }, { width: 1000, height: 800 })).toBe(0.5);
    expect(fitting({ width: 500, height: 1600 }, { width: 1000, height: 800 })).toBe(0.5);
    expect(fitting({ width: 100, height: 100 }, { width: 1000, height: 800 })).toBe(1);
    expect(within(99)).toBe(3);
    expect(within(0)).toBeGreaterThan(0);
  });

  it("keeps what lies under a point there while it zooms", () => {
    const scroll = scrolledAbout(300, 120, 1, 2);
    expect((scroll + 300) / 2).toBe(120 + 300);
  });

  it("paints a small drawing whole, and of a large one what is seen and some way around", () => {
    expect(paintedPart({ x: 0, y: 0, width: 1000, height: 700 }, { width: 1000, height: 2000 }, 1)).toEqual({ x: 0, y: 0, width: 1000, height: 2000 });
    const part = paintedPart({ x: 0, y: 5000, width: 1000, height: 700 }, drawing, 2);
    expect(part.height).toBeLessThan(3000);
    for (const y of [4700, 5000, 5400]) expect(covers(part, { x: 0, y, width: 1000, height: 700 }, drawing)).toBe(true);
    expect(covers(part, { x: 0, y: 7000, width: 1000, height: 700 }, drawing)).toBe(false);
  });

  it("needs nothing beyond the drawing's edges", () => {
    const part = paintedPart({ x: -50, y: 11_800, width: 1400, height: 700 }, drawing, 2);
    expect(part.y + part.height).toBe(12_000);
    expect(covers(part, { x: -50, y: 11_800, width: 1400, height: 700 }, drawing)).toBe(true);
  });
});
