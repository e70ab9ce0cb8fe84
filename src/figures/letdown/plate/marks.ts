/** Outlines of the marks that travel. A filled drop is oxytocin, an open drop prolactin; the tip points up. */
export const DROP = 'M0-6.4C1.6-3.6 4-1.6 4 1.4A4 4 0 1 1-4 1.4C-4-1.6-1.6-3.6 0-6.4Z';
export const CHEVRON = 'M-4-5L5 0-4 5-1.4 0Z';
