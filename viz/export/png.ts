const mostPixels = 64_000_000;
const longestSide = 16_000;

/** An SVG document as a PNG, at twice its size where a canvas can hold that. Throws where the browser cannot draw it. */
export async function pngOf(svg: string, { width, height }: { readonly width: number; readonly height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(2, longestSide / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob === null ? reject(new Error("canvas")) : resolve(blob)), "image/png"));
  } finally {
    URL.revokeObjectURL(address);
  }
}
