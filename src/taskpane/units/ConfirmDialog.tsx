import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';

interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly text: string;
  /** What the button does: 删除单位. */
  readonly action: string;
  readonly onClose: (isOpen: false) => void;
  readonly onConfirm: () => void;
}

/** Asks before something that loses work. */
export function ConfirmDialog({ isOpen, title, text, action, onClose, onConfirm }: ConfirmDialogProps) {
  return (
    <Dialog
      modalType="alert"
      open={isOpen}
      onOpenChange={(_, { open }) => {
        if (!open) onClose(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button
              onClick={() => {
                onClose(false);
              }}
            >
              取消
            </Button>
            <Button
              appearance="primary"
              onClick={() => {
                onClose(false);
                onConfirm();
              }}
            >
              {action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
