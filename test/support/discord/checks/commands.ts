import type { Choice, Command, CommandOption } from '../types.ts';
import { lengthOf, problem } from './problem.ts';
import type { Problem } from './problem.ts';

type Path = Problem['path'];
type Localized = Readonly<Record<string, string>> | null | undefined;
type Named = Pick<
  CommandOption,
  'name' | 'name_localizations' | 'description' | 'description_localizations' | 'options' | 'choices'
>;

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
/** https://discord.com/developers/docs/reference#locales */
const LOCALES = new Set(
  (
    'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th ' +
    'zh-CN ja zh-TW ko'
  ).split(' '),
);
const MOST_COMMANDS = 100;
const MOST_CHARACTERS = 8000;

/** What Discord refuses in a list of commands beyond its OpenAPI file. */
export function checkCommands(commands: readonly Command[]): Problem[] {
  const problems = commands.flatMap((command, i) => checkCommand(command, [i]));
  const names = commands.map(({ name, type }) => `${type ?? 1} ${name}`);
  names.forEach((name, i) => {
    if (names.indexOf(name) < i)
      problems.push(
        problem(
          [i, 'name'],
          'APPLICATION_COMMANDS_DUPLICATE_NAME',
          'Application command names must be unique',
        ),
      );
  });
  if (commands.filter(({ type }) => (type ?? 1) === 1).length > MOST_COMMANDS)
    problems.push(problem([], 'BASE_TYPE_MAX_LENGTH', `Must be ${MOST_COMMANDS} or fewer in length.`));
  return problems;
}

export function checkCommand(command: Command, path: Path = []): Problem[] {
  // User and message commands have names with spaces, and no description.
  if ((command.type ?? 1) !== 1) return [];
  const problems = checkNamed(command, path);
  if (measure(command) > MOST_CHARACTERS)
    problems.push(
      problem(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST_CHARACTERS})`),
    );
  return problems;
}

function checkNamed(it: Named, path: Path): Problem[] {
  const problems: Problem[] = [];
  if ((it.description ?? '') === '')
    problems.push(problem([...path, 'description'], 'BASE_TYPE_REQUIRED', 'This field is required'));
  const names: [string[], string][] = [[['name'], it.name]];
  for (const [locale, name] of Object.entries(it.name_localizations ?? {}))
    names.push([['name_localizations', locale], name]);
  for (const [field, name] of names)
    if (!NAME.test(name) || name !== name.toLowerCase())
      problems.push(
        problem([...path, ...field], 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
      );
  for (const field of ['name_localizations', 'description_localizations'] as const)
    problems.push(...checkLocales(it[field], [...path, field]));
  const options = it.options ?? [];
  return [
    ...problems,
    ...options.flatMap((option, i) => checkOption(option, options, i, [...path, 'options', i])),
  ];
}

function checkOption(option: CommandOption, all: readonly CommandOption[], i: number, path: Path): Problem[] {
  const problems = checkNamed(option, path);
  if (all.findIndex(({ name }) => name === option.name) < i)
    problems.push(
      problem(
        [...path, 'name'],
        'APPLICATION_COMMAND_OPTION_NAME_ALREADY_EXISTS',
        'Option name already exists',
      ),
    );
  if (option.required === true && all.slice(0, i).some(({ type, required }) => type > 2 && required !== true))
    problems.push(
      problem(
        path,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      ),
    );
  if (option.autocomplete === true && (option.choices ?? []).length > 0)
    problems.push(
      problem(
        [...path, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
        'Cannot have both choices and autocomplete',
      ),
    );
  return problems;
}

function checkLocales(texts: Localized, path: Path): Problem[] {
  return Object.keys(texts ?? {})
    .filter((locale) => !LOCALES.has(locale))
    .map((locale) => problem([...path, locale], 'BASE_TYPE_CHOICES', `There is no locale ${locale}.`));
}

/** Of every field counts its longest version: the default or a localization. */
function measure(it: Named): number {
  const longest = (text: string | undefined, texts: Localized) =>
    Math.max(...[text ?? '', ...Object.values(texts ?? {})].map(lengthOf));
  return (
    longest(it.name, it.name_localizations) +
    longest(it.description, it.description_localizations) +
    (it.options ?? []).reduce((sum, option) => sum + measure(option), 0) +
    (it.choices ?? []).reduce((sum, choice) => sum + measureChoice(choice, longest), 0)
  );
}

const measureChoice = (
  choice: Choice,
  longest: (text: string | undefined, texts: Localized) => number,
): number => longest(choice.name, choice.name_localizations) + lengthOf(String(choice.value));
