import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useExchangeStyles } from '../Exchange.styles';
import type { SendForm } from '../exchangeStore';
import { today } from '../today';
import { mailTexts } from './mailTexts';

interface SendFieldsProps {
  readonly form: SendForm;
  readonly change: (change: Partial<SendForm>) => void;
}

/** What goes out, until when, to whom it comes back, and the mail. */
export function SendFields({ form, change }: SendFieldsProps) {
  const styles = useExchangeStyles();
  const isOver = form.due !== '' && form.due < today();
  return (
    <section className={styles.panel} aria-label="下发内容">
      <Field label="下发什么" className={styles.field}>
        <RadioGroup
          value={form.kind}
          onChange={(_, { value }) => {
            change({ kind: value === 'feedback' ? 'feedback' : 'evidence' });
          }}
        >
          <Radio value="evidence" label="填报：单位填完成情况和佐证" />
          <Radio value="feedback" label="反馈：告知得分和扣分理由，单位可以申诉" />
        </RadioGroup>
      </Field>
      <div className={styles.pair}>
        <Field
          label="交回期限"
          className={styles.field}
          {...(isOver ? { validationState: 'warning', validationMessage: '这一天已经过了。' } : {})}
        >
          <Input
            type="date"
            className={styles.input}
            input={{ className: styles.input }}
            value={form.due}
            onChange={(_, { value }) => {
              change({ due: value });
            }}
          />
        </Field>
        <Field label="交回给" className={styles.field} required>
          <Input
            className={styles.input}
            input={{ className: styles.input }}
            placeholder="如：市政务公开办，邮箱"
            value={form.returnTo}
            onChange={(_, { value }) => {
              change({ returnTo: value });
            }}
          />
        </Field>
      </div>
      <Checkbox
        label="同时做邮件草稿（.eml）"
        checked={form.withMail}
        onChange={(_, { checked }) => {
          change({ withMail: checked === true });
        }}
      />
      {form.withMail && <MailFields form={form} change={change} />}
    </section>
  );
}

function MailFields({ form, change }: SendFieldsProps) {
  const styles = useExchangeStyles();
  const { subject, body } = mailTexts(form);
  return (
    <>
      <p className={styles.faint}>
        每个单位一封，收件人取名册里的邮箱，工作簿已附上；用 Outlook、Foxmail
        等打开后核对、发送。本软件不发邮件。下面的“单位、考核、期限、交回给、文件”放在花括号里，会换成各单位自己的内容。
      </p>
      <Field label="邮件主题" className={styles.field}>
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          value={subject}
          onChange={(_, { value }) => {
            change({ subject: value });
          }}
        />
      </Field>
      <Field label="邮件正文" className={styles.field}>
        <Textarea
          rows={6}
          value={body}
          onChange={(_, { value }) => {
            change({ body: value });
          }}
        />
      </Field>
    </>
  );
}
