import type { XmlElement } from './xmlElements';

/**
 * Which children an element may have, in which order: `?` at most one, `+` one or more, else exactly one. Read from
 * Microsoft's schemas OfficeAppManifestV1_1, TaskPaneAppVersionOverridesV1_0 and OfficeAppBasicTypesV1_0, as far as a task
 * pane add-in for Excel uses them: what is not here is not allowed.
 */
const SHAPE: Readonly<Record<string, string>> = {
  'OfficeApp[TaskPaneApp]':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? ' +
    'AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides?',
  'OfficeApp/Requirements': 'Sets? Methods?',
  'VersionOverrides/Requirements': 'bt:Sets?',
  Sets: 'Set+',
  'bt:Sets': 'bt:Set+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides[VersionOverridesV1_0]': 'Description? Requirements? Hosts? Resources?',
  Hosts: 'Host+',
  'Host[Workbook]': 'AllFormFactors? DesktopFormFactor?',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  'ExtensionPoint[PrimaryCommandSurface]': 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Icon: 'bt:Image+',
  'Control[Button]': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  'Action[ShowTaskpane]': 'TaskpaneId? SourceLocation Title?',
  'Action[ExecuteFunction]': 'FunctionName',
  Resources: 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
};

/** An element with its type, or with its parent where the shape depends on that. */
const kindOf = ({ name, attributes }: XmlElement, parent: string): string => {
  const type = attributes['xsi:type'];
  const within = `${parent}/${name}`;
  return type !== undefined ? `${name}[${type}]` : SHAPE[within] === undefined ? name : within;
};

const patternOf = (kind: string): RegExp => {
  const parts = (SHAPE[kind] ?? '').split(' ').filter((part) => part !== '');
  return new RegExp(`^${parts.map((part) => part.replace(/^([\w:]+)([?+]?)$/, '(?:<$1>)$2')).join('')}$`);
};

/** What breaks the schema, each with its path; empty when nothing does. */
export function shapeProblems(element: XmlElement, path = '', parent = ''): string[] {
  const kind = kindOf(element, parent);
  const here = `${path}/${kind}`;
  const children = element.children.map(({ name }) => `<${name}>`).join('');
  return [
    ...(patternOf(kind).test(children) ? [] : [`${here}: ${children}`]),
    ...element.children.flatMap((child) => shapeProblems(child, here, element.name)),
  ];
}
