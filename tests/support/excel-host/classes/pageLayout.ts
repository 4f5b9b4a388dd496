import type { PageLayout } from '../model/PageLayout';
import type { Sheet } from '../model/Sheet';
import { areaAddress } from '../model/address';
import { defineClass } from '../protocol/defineClass';
import type { Fields } from '../protocol/Fields';
import { placeArgument } from './rangeArguments';
import { rangeObject } from './range';

type NumberKey = 'leftMargin' | 'rightMargin' | 'topMargin' | 'bottomMargin' | 'headerMargin' | 'footerMargin';
type FlagKey = 'centerHorizontally' | 'centerVertically' | 'blackAndWhite';

const NUMBERS: readonly NumberKey[] = [
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
];
const FLAGS: readonly FlagKey[] = ['centerHorizontally', 'centerVertically', 'blackAndWhite'];
const PAPER = ['A4', 'A3', 'Letter'] as const;
const ORIENTATION = ['Portrait', 'Landscape'] as const;
const TEXTS = ['leftHeader', 'centerHeader', 'rightHeader', 'leftFooter', 'centerFooter', 'rightFooter'] as const;

function property(key: NumberKey | FlagKey, read: (value: Fields) => number | boolean) {
  return {
    get: ({ pageLayout }: Sheet) => pageLayout[key],
    set: ({ pageLayout }: Sheet, value: Fields) => {
      Object.assign(pageLayout, { [key]: read(value) });
    },
  };
}

const ZOOM = ['scale', 'horizontalFitToPages', 'verticalFitToPages'] as const;

function zoomOf(value: Fields): PageLayout['zoom'] {
  const fields = value.fields('value');
  const zoom = ZOOM.flatMap((key) => (fields.has(key) ? [[key, fields.integer(key)] as const] : []));
  fields.close();
  return Object.fromEntries(zoom);
}

const textsObject = defineClass<Sheet>('HeaderFooter', {
  properties: Object.fromEntries(
    TEXTS.map((name) => [
      name,
      {
        get: ({ pageLayout }: Sheet) => pageLayout.texts[name] ?? '',
        set: ({ pageLayout }: Sheet, value: Fields) => {
          pageLayout.texts[name] = value.text('value');
        },
      },
    ]),
  ),
});

const headersFootersObject = defineClass<Sheet>('HeaderFooterGroup', {
  navigation: { defaultForAllPages: textsObject },
});

/** Sets an address of the sheet, given as text or as a range. */
const setAddress =
  (key: 'titleRows' | 'titleColumns' | 'printArea', location: string) => (sheet: Sheet, args: Fields) => {
    sheet.pageLayout[key] = areaAddress(placeArgument(args, 0, sheet.workbook, sheet, location).area);
  };

const getAddress = (key: 'titleRows' | 'titleColumns') => (sheet: Sheet) => {
  const address = sheet.pageLayout[key];
  return rangeObject(address === null ? null : sheet.workbook.place(address, sheet, `PageLayout.${key}`));
};

export const pageLayoutObject = defineClass<Sheet>('PageLayout', {
  properties: {
    ...Object.fromEntries(NUMBERS.map((key) => [key, property(key, (value) => value.number('value'))])),
    ...Object.fromEntries(FLAGS.map((key) => [key, property(key, (value) => value.boolean('value'))])),
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: ({ pageLayout }, value) => {
        pageLayout.orientation = value.oneOf('value', ORIENTATION);
      },
    },
    paperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize,
      set: ({ pageLayout }, value) => {
        pageLayout.paperSize = value.oneOf('value', PAPER);
      },
    },
    zoom: {
      get: ({ pageLayout }) => pageLayout.zoom,
      set: ({ pageLayout }, value) => {
        pageLayout.zoom = zoomOf(value);
      },
    },
  },
  navigation: { headersFooters: headersFootersObject },
  methods: {
    setPrintTitleRows: setAddress('titleRows', 'PageLayout.setPrintTitleRows'),
    setPrintTitleColumns: setAddress('titleColumns', 'PageLayout.setPrintTitleColumns'),
    setPrintArea: setAddress('printArea', 'PageLayout.setPrintArea'),
    getPrintTitleRowsOrNullObject: getAddress('titleRows'),
    getPrintTitleColumnsOrNullObject: getAddress('titleColumns'),
  },
});
