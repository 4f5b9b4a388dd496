import { defaultMail, type MailTemplate } from '../../../app/exchange/defaultMail';
import type { SendForm } from '../exchangeStore';

/** Subject and text of the mail: as typed, else as proposed for this kind of package. */
export function mailTexts({ kind, due, returnTo, subject, body }: SendForm): MailTemplate {
  const proposed = defaultMail(kind, due, returnTo);
  return { subject: subject ?? proposed.subject, body: body ?? proposed.body };
}
