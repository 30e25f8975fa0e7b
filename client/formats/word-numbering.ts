/** How a Word document numbers its paragraphs: the lists that it defines, and the styles that use them. */
import { walk } from './xml.ts';

export interface Level {
  /** `decimal`, `lowerLetter`, `lowerRoman`, `bullet`… */
  format: string;
  /** `%1.`, `(%2)`: %n stands for the number of level n. */
  text: string;
  start: number;
}

export interface List {
  /** Lists of one definition count on together. */
  counted: string;
  levels: Map<number, Level>;
  /** Numbers at which this list begins anew, by level. */
  restarts: Map<number, number>;
}

export interface ListPlace {
  list: string;
  level: number;
}

export interface Numbering {
  lists: Map<string, List>;
  styles: Map<string, ListPlace>;
}

/** @param numbering the part `word/numbering.xml`; @param styles the part `word/styles.xml`; either may be empty */
export const numberingIn = (numbering: string, styles: string): Numbering => ({
  lists: listsIn(numbering),
  styles: stylesIn(styles),
});

const listsIn = (xml: string): Map<string, List> => {
  const definitions = new Map<string, Map<number, Level>>();
  const lists = new Map<string, List>();
  let levels = new Map<number, Level>();
  let level: Level = aLevel();
  let [list, overridden] = ['', 0];
  walk(xml, {
    opens: (name, attributes, value) => {
      if (name === 'w:abstractNum')
        definitions.set(attributes['w:abstractNumId'] ?? '', (levels = new Map<number, Level>()));
      if (name === 'w:lvl') levels.set(Number(attributes['w:ilvl'] ?? 0), (level = aLevel()));
      if (name === 'w:start') level.start = Number(value);
      if (name === 'w:numFmt') level.format = value;
      if (name === 'w:lvlText') level.text = value;
      if (name === 'w:num') list = attributes['w:numId'] ?? '';
      if (name === 'w:abstractNumId') {
        lists.set(list, { counted: value, levels: new Map(definitions.get(value)), restarts: new Map() });
        levels = lists.get(list)?.levels ?? levels;
      }
      if (name === 'w:lvlOverride') overridden = Number(attributes['w:ilvl'] ?? 0);
      if (name === 'w:startOverride') lists.get(list)?.restarts.set(overridden, Number(value));
    },
  });
  return lists;
};

const aLevel = (): Level => ({ format: 'decimal', text: '', start: 1 });

/** The list of each paragraph style, its own or that of the style which it is based on. */
const stylesIn = (xml: string): Map<string, ListPlace> => {
  const own = new Map<string, Partial<ListPlace>>();
  const bases = new Map<string, string>();
  let style = '';
  const add = (place: Partial<ListPlace>) => own.set(style, { ...own.get(style), ...place });
  walk(xml, {
    opens: (name, attributes, value) => {
      if (name === 'w:style') style = attributes['w:styleId'] ?? '';
      if (name === 'w:basedOn') bases.set(style, value);
      if (name === 'w:numId') add({ list: value });
      if (name === 'w:ilvl') add({ level: Number(value) });
    },
  });
  const found = new Map<string, ListPlace>();
  for (const id of new Set([...own.keys(), ...bases.keys()])) {
    const place = inherited(id, own, bases);
    if (place) found.set(id, place);
  }
  return found;
};

/** Word itself goes no deeper; a style that is based on itself has an end here too. */
const DEEPEST = 20;

const inherited = (
  id: string,
  own: Map<string, Partial<ListPlace>>,
  bases: Map<string, string>,
): ListPlace | undefined => {
  let at: string | undefined = id;
  for (let depth = 0; at !== undefined && depth < DEEPEST; depth++) {
    const place = own.get(at);
    if (place?.list !== undefined) return { list: place.list, level: own.get(id)?.level ?? place.level ?? 0 };
    at = bases.get(at);
  }
  return undefined;
};
