import { fold } from '#domain/words.ts';
import { emailAddress } from './account/email-said.ts';
import { inviteSaid } from './account/invite-said.ts';
import { areaCommand } from './areas/wish.ts';
import { digestSaid } from './digest/digest-said.ts';
import type { Facts } from './facts.ts';
import type { Intention } from './intention.ts';
import { askedAbout, filledIn } from './references.ts';
import { reminderSaid } from './reminders/reminder-said.ts';
import { voiceStarted } from './voice/said.ts';
import { isAskedAsQuestion, slashCommand, spokenCommand } from './vocabulary.ts';

/** A slash command with what follows it. */
export function commandSaid(name: string, rest: string, facts: Facts): Intention {
  if (name === 'status')
    return rest && askedAbout(rest)
      ? { to: 'show', what: askedAbout(rest) ?? { view: 'plan' } }
      : searchOr(rest);
  const command = slashCommand(name);
  if (!command) return { to: 'unknown-command', command: `/${name}` };
  if (name === 'invite' && rest) {
    const invited = inviteSaid(rest);
    return invited ? { to: 'account', wish: { wish: 'invite', said: invited } } : command;
  }
  if (name === 'email' && rest)
    return { to: 'account', wish: { wish: 'email', address: emailAddress(rest) ?? null } };
  const started = name === 'start' ? voiceStarted(rest) : undefined;
  if (started) return { to: 'area', wish: started };
  if (name === 'digest' && rest) return { to: 'digest', wish: digestSaid(rest, facts) };
  if (command.to === 'reminders' && rest) {
    const circumstances = { offered: [], today: facts.today, prose: false, bare: false };
    const wish = reminderSaid(fold(`${name} ${rest}`), circumstances);
    return wish ? { to: 'reminders', wish } : command;
  }
  if (command.to === 'area' && rest) {
    const wish = areaCommand(name, rest, facts);
    return wish ? { to: 'area', wish } : command;
  }
  if (command.to === 'update' && rest) return { to: 'update', ...(filledIn(`maj ${rest}`) ?? {}) };
  if (command.to === 'ask-language')
    return slashCommand(rest.toLowerCase()) ?? spokenCommand(fold(rest)) ?? command;
  return command;
}

function searchOr(rest: string): Intention {
  return rest ? searchFor(rest) : { to: 'show', what: { view: 'plan' } };
}

/** A search; one clear answer is given itself where the text asks. */
export function searchFor(text: string): Intention {
  const sought = text.slice(0, 200);
  return {
    to: 'show',
    what: { view: 'search', text: sought, asks: isAskedAsQuestion(sought, fold(sought)) },
  };
}
