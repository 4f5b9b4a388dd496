import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { OpenButton } from '../file/OpenButton';
import type { FileActions } from '../file/fileContext';
import { useHeaderStyles } from './Header.styles';

interface FileButtonsProps {
  readonly file: FileActions;
  readonly isUnsaved: boolean;
}

/** 打开, 保存 and the rest of what can be done with the file. */
export function FileButtons({ file, isUnsaved }: FileButtonsProps) {
  const styles = useHeaderStyles();
  return (
    <>
      <Button
        size="small"
        className={styles.narrow}
        appearance={isUnsaved ? 'primary' : 'secondary'}
        onClick={() => {
          void file.save();
        }}
      >
        保存
      </Button>
      <OpenButton size="small" className={styles.narrow} label="打开" onOpen={file.open} />
      <Menu>
        <MenuTrigger>
          <Button size="small" className={styles.narrow}>
            更多
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                void file.saveAs();
              }}
            >
              另存为
            </MenuItem>
            <MenuItem
              onClick={() => {
                void file.close();
              }}
            >
              关闭工作簿
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
