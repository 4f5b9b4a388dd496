import { areaAddress, quoteSheet } from '../model/address';
import type { Area } from '../model/area';
import type { Sheet } from '../model/Sheet';
import { defineClass } from '../protocol/defineClass';
import { rangeObject } from './range';

interface Areas {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const addressOf = ({ sheet, areas }: Areas): string =>
  areas.map((area) => `${quoteSheet(sheet.name)}!${areaAddress(area)}`).join(',');

const rangeCollection = defineClass<Areas>('RangeCollection', {
  items: ({ sheet, areas }) => areas.map((area) => rangeObject({ sheet, area })),
  methods: { getCount: ({ areas }) => areas.length },
});

export const rangeAreasObject = defineClass<Areas>('RangeAreas', {
  keepable: true,
  properties: {
    address: { get: addressOf },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: { areas: rangeCollection },
});
