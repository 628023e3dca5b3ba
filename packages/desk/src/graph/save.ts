/** A picture as a file: as it is drawn, in its own size, without links into the page. */
export function saveSvg(svg: SVGSVGElement, name: string): void {
  download(new Blob([textOf(svg)], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Twice as fine as drawn. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(textOf(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => blob && download(blob, `${name}.png`), 'image/png');
}

function textOf(svg: SVGSVGElement): string {
  const copy = document.importNode(svg, true);
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  for (const link of copy.querySelectorAll('a')) link.removeAttribute('href');
  return new XMLSerializer().serializeToString(copy);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
