import { importsOf, packageOf, targetOf, type Import } from './imports.ts';
import { placeOf, type SourceFile } from './source.ts';

/** The rooms of the house: the folders of `src` that hold code. */
const ROOMS = ['domain', 'pipeline', 'state', 'i18n', 'ui', 'app', 'commands'] as const;
type Room = (typeof ROOMS)[number];

/**
 * What each room may import, besides itself. Arrows run down only; the pipeline and the app meet in data.
 * A package that is not named here is not allowed: adding one is a decision, taken in this table.
 */
const FLOORS: Record<Room, { rooms: readonly Room[]; packages: readonly string[] | 'any' }> = {
  domain: { rooms: [], packages: [] },
  pipeline: { rooms: ['domain'], packages: ['node:', 'edtf', 'yaml', 'zod'] },
  i18n: { rooms: ['domain'], packages: ['i18next', 'react-i18next'] },
  state: { rooms: ['domain'], packages: ['virtual:dataset'] },
  ui: { rooms: ['domain', 'i18n', 'state'], packages: ['react', 'react-dom', 'react-i18next'] },
  app: {
    rooms: ['domain', 'i18n', 'state', 'ui'],
    packages: ['react', 'react-dom', 'react-router', 'i18next', 'react-i18next', 'uqr'],
  },
  commands: { rooms: ['domain', 'pipeline', 'state', 'i18n', 'ui', 'app'], packages: 'any' },
};

/** Packages for some files of a room only, and which of their values (default: all; types are always free). */
const SOME_FILES: readonly { files: RegExp; packages: readonly string[]; names?: readonly string[] }[] = [
  { files: /^src\/pipeline\//, packages: ['vite'], names: [] },
  { files: /^src\/state\/(.*\/)?use-[^/]+\.tsx?$/, packages: ['react', 'react-router'] },
  // A link is drawn; where the visitor is, and going elsewhere, is told and done from above.
  { files: /^src\/ui\//, packages: ['react-router'], names: ['Link', 'NavLink'] },
  { files: /^src\/ui\/timeline\//, packages: ['vis-timeline', 'vis-data', 'moment'] },
];

/** What may stand in one file of the whole house, because that file is the edge to something large. */
const ONE_FILE: readonly { what: string; is: (used: Import) => boolean }[] = [
  { what: 'virtual:dataset', is: ({ specifier }) => packageOf(specifier) === 'virtual:dataset' },
  { what: 'edtf', is: ({ specifier }) => packageOf(specifier) === 'edtf' },
  {
    what: "vis-timeline's class",
    is: ({ specifier, names }) =>
      packageOf(specifier) === 'vis-timeline' &&
      names.some((name) => ['Timeline', 'default', '*'].includes(name)),
  },
];

/** Which room a path of `src` lies in; null outside of them. */
function roomOf(path: string): Room | null {
  return ROOMS.find((room) => path.startsWith(`src/${room}/`)) ?? null;
}

/** The feature a file of `ui` belongs to; what lies in no folder of its own is shared. */
function featureOf(path: string): string {
  return /^src\/ui\/([^/]+)\//.exec(path)?.[1] ?? 'shared';
}

const among = (packages: readonly string[], name: string): boolean =>
  packages.some((allowed) => name === allowed || (allowed.endsWith(':') && name.startsWith(allowed)));

/** What is wrong with taking a package into a file; null when nothing is. */
function packageFault(file: SourceFile, room: Room, name: string, taken: readonly string[]): string | null {
  const { packages } = FLOORS[room];
  if (packages === 'any' || among(packages, name)) return null;
  const special = SOME_FILES.find((some) => some.files.test(file.path) && some.packages.includes(name));
  if (special === undefined) return `${room} may not use ${name}`;
  const { names } = special;
  if (names === undefined || taken.every((one) => names.includes(one))) return null;
  return `of ${name}, ${room} may use no more than ${[...names, 'types'].join(', ')}`;
}

/** What is wrong with taking a file of ours into another; null when nothing is. */
function roomFault(file: SourceFile, room: Room, target: string, typeOnly: boolean): string | null {
  const other = roomOf(target);
  if (other === null) return `${room} may import nothing from outside the rooms of src`;
  if (other !== room && !FLOORS[room].rooms.includes(other)) return `${room} may not import ${other}`;
  if (room === 'ui' && other === 'ui') {
    const [from, to] = [featureOf(file.path), featureOf(target)];
    if (to !== from && to !== 'shared') return `features meet only in app: ${from} may not import ${to}`;
  }
  if (room === 'ui' && other === 'state' && !typeOnly && /\/(use-[^/]+|dataset)(\.tsx?)?$/.test(target)) {
    return 'ui is fed by props: of state it takes types and pure functions, not hooks or the dataset';
  }
  return null;
}

/** Every import that breaks a floor, as "file:line imports x: which floor". */
export function brokenFloors(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    if (room === null) return [`${file.path}: lies in no room of src (${ROOMS.join(', ')})`];
    return importsOf(file).flatMap(({ specifier, offset, typeOnly, names }) => {
      const name = packageOf(specifier);
      const fault =
        name === null
          ? roomFault(file, room, targetOf(file, specifier), typeOnly)
          : packageFault(file, room, name, names);
      return fault === null ? [] : [`${placeOf(file, offset)} imports ${specifier}: ${fault}`];
    });
  });
}

/** What stands in several files and should stand in one, as "x is imported in more than one file: a, b". */
export function crowdedEdges(files: readonly SourceFile[]): string[] {
  return ONE_FILE.flatMap(({ what, is }) => {
    const users = files.filter((file) => importsOf(file).some(is)).map(({ path }) => path);
    return users.length > 1 ? [`${what} is imported in more than one file: ${users.join(', ')}`] : [];
  });
}
