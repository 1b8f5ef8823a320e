/** Where the pictures of a map come from, when a municipality has chosen somebody for it. */
export interface MapTiles {
  /** With {z}, {x} and {y}. */
  url: string;
  attribution: string;
}

/** The host a browser may fetch the pictures from; all other hosts stay shut. */
export const tilesOrigin = ({ url }: MapTiles): string => new URL(url.replaceAll(/[{}]/g, '')).origin;
