import { button, note, problem, text, title } from '#chat/lines.ts';
import type { Choice } from '#chat/message.ts';
import type { PlanInfo } from '#domain/plan.ts';
import type { ReportFormat, ReportKind } from '#domain/progress-report.ts';
import { say } from '#i18n/phrase.ts';
import type { AnyPhrase } from '#i18n/phrase.ts';
import type { Facts } from '../facts.ts';
import { waitingOn } from '../receipt.ts';
import type { Turn } from '../reply.ts';
import { homeChoices, tellAndAsk } from '../reply.ts';
import type { Session } from '../session.ts';
import type { ReportWish } from './wish.ts';

/** What comes of a wish; permission.ts was asked before. */
export function grantReport(session: Session, wish: ReportWish, facts: Facts): Turn {
  const { plan, today } = facts;
  const home = homeChoices(facts, waitingOn(facts).length);
  if (!plan) return tellAndAsk(session, facts, [text(say('no-plan'))], home);
  const date = wish.date ?? today;
  const refused = refusalOf(date, plan, today);
  if (refused) return tellAndAsk(session, facts, [problem(refused)], [offer(today), ...home]);
  switch (wish.wish) {
    case 'report':
      return tellAndAsk(
        session,
        facts,
        [
          title(say('report-chat', { title: { title: plan.title } })),
          text(say('report-chat-which', { day: { day: date } })),
        ],
        formats(date),
      );
    case 'file':
      return file(session, wish, plan, facts);
    default:
      return wish satisfies never;
  }
}

function refusalOf(date: string, plan: PlanInfo, today: string): AnyPhrase | undefined {
  if (date > today) return say('report-chat-ahead', { day: { day: date } });
  if (date < plan.asOf) return say('report-chat-before', { day: { day: date }, first: { day: plan.asOf } });
  return undefined;
}

function offer(date: string): Choice {
  return button('report', date, say('report-choice-today'));
}

function formats(date: string): readonly Choice[] {
  const one = (format: ReportFormat, kind: ReportKind, label: AnyPhrase) =>
    button('report-file', `${format}/${kind}/${date}`, label);
  return [
    one('docx', 'progress', say('report-choice-docx')),
    one('pdf', 'progress', say('report-choice-pdf')),
    one('html', 'progress', say('report-choice-html')),
    one('docx', 'self-assessment', say('report-choice-self')),
  ];
}

/** The file is made when the message is delivered; where a platform has none, the command that makes it is said. */
function file(
  session: Session,
  { format, kind, date }: Extract<ReportWish, { wish: 'file' }>,
  plan: PlanInfo,
  facts: Facts,
): Turn {
  const name = title(
    say(kind === 'progress' ? 'report-chat-file' : 'report-chat-self', { day: { day: date } }),
  );
  const choices = [button('report', date, say('report-choice-other'))];
  if (facts.from.platform === 'terminal') {
    const command = `npm run report -- --lang ${session.language} --asOf ${date} --format ${format} --kind ${kind} --plan ${plan.code}`;
    return tellAndAsk(session, facts, [name, text(say('report-chat-terminal', { command }))], choices);
  }
  const turn = tellAndAsk(session, facts, [name, note(remarkOn(format))], choices);
  const document = { make: 'report', plan: plan.code, date, kind, format } as const;
  return { ...turn, message: { ...turn.message, lasting: true, document } };
}

function remarkOn(format: ReportFormat): AnyPhrase {
  switch (format) {
    case 'docx':
      return say('report-chat-docx');
    case 'pdf':
      return say('report-chat-pdf');
    case 'html':
      return say('report-chat-html');
    default:
      return format satisfies never;
  }
}
