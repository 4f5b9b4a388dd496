interface OpenElement {
  readonly name: string;
  readonly isBlock: boolean;
  end: () => void;
}

const nothing = (): void => undefined;

/** The elements that are open, innermost last. Every step takes constant time, however deep they nest. */
export class OpenElements {
  private readonly stack: (OpenElement | null)[] = [];
  private readonly places = new Map<string, number[]>();
  private readonly blocks: number[] = [];

  push(name: string, isBlock: boolean, end: () => void = nothing): void {
    const place = this.stack.length;
    const places = this.places.get(name);
    if (places) places.push(place);
    else this.places.set(name, [place]);
    if (isBlock) this.blocks.push(place);
    this.stack.push({ name, isBlock, end });
  }

  has(name: string, ...walls: readonly string[]): boolean {
    return this.find(name, walls) >= 0;
  }

  /** Closes the innermost element of this name inside the walls, and all that is open in it. */
  close(name: string, ...walls: readonly string[]): void {
    const place = this.find(name, walls);
    if (place < 0) return;
    while (this.stack.length > place) this.pop();
  }

  /** The same for a piece of text: where it was closed too late, the blocks that began in it stay open. */
  closeInline(name: string, ...walls: readonly string[]): void {
    const place = this.find(name, walls);
    if (place < 0 || place > (this.blocks.at(-1) ?? -1)) {
      this.close(name, ...walls);
      return;
    }
    this.stack[place]?.end();
    this.stack[place] = null;
    this.places.get(name)?.pop();
  }

  closeAll(): void {
    while (this.stack.length > 0) this.pop();
  }

  private find(name: string, walls: readonly string[]): number {
    const place = this.places.get(name)?.at(-1) ?? -1;
    return walls.every((wall) => (this.places.get(wall)?.at(-1) ?? -1) < place) ? place : -1;
  }

  private pop(): void {
    const element = this.stack.pop();
    if (!element) return;
    this.places.get(element.name)?.pop();
    if (element.isBlock) this.blocks.pop();
    element.end();
  }
}
