/** How much work a device is given. */
export interface Tier {
  readonly name: 'full' | 'light';
  readonly pixelRatio: number;
  readonly antialias: boolean;
}

const full: Tier = { name: 'full', pixelRatio: 2, antialias: true };
const light: Tier = { name: 'light', pixelRatio: 1.25, antialias: false };

interface Device {
  /** GB, where the browser says. */
  readonly deviceMemory?: number;
  readonly hardwareConcurrency?: number;
}

/** Little memory or few cores: the picture is drawn with fewer pixels. */
export function tierFor({ deviceMemory = 8, hardwareConcurrency = 8 }: Device): Tier {
  return deviceMemory <= 2 || (deviceMemory <= 4 && hardwareConcurrency <= 4) ? light : full;
}
