import { execFileSync } from 'node:child_process';

const SCRIPT = `
import sys, json, base64, email, email.policy
raw = sys.stdin.buffer.read()
def seen(policy):
    mail = email.message_from_bytes(raw, policy=policy)
    parts = [p for p in mail.walk() if not p.is_multipart()]
    def text(value):
        return str(email.header.make_header(email.header.decode_header(value))) if policy is email.policy.compat32 else value
    attachment = parts[1]
    return {
        'headers': [k for k, v in mail.items()],
        'subject': text(mail['Subject']),
        'to': text(mail['To'] or ''),
        'unsent': mail['X-Unsent'],
        'body': parts[0].get_payload(decode=True).decode('utf-8'),
        'name': attachment.get_filename(),
        'typeName': text(str(attachment.get_param('name'))),
        'type': attachment.get_content_type(),
        'bytes': base64.b64encode(attachment.get_payload(decode=True)).decode(),
        'defects': [str(d) for p in mail.walk() for d in p.defects],
    }
print(json.dumps([seen(email.policy.default), seen(email.policy.compat32)]))
`;

export interface MailAsRead {
  readonly headers: readonly string[];
  readonly subject: string;
  readonly to: string;
  readonly unsent: string;
  readonly body: string;
  readonly name: string;
  readonly typeName: string;
  readonly type: string;
  readonly bytes: string;
  readonly defects: readonly string[];
}

/** A mail as the email package of Python reads it: by its rules of today, and by its old ones. */
export function readByPython(python: string, mail: Uint8Array): readonly MailAsRead[] {
  const answer = execFileSync(python, ['-c', SCRIPT], {
    input: mail,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  return JSON.parse(answer.toString('utf8')) as MailAsRead[];
}
