import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '../../utils/i18n/translate.ts';
import { BridgeIcon } from '../shared/icons.tsx';

export const SECTIONS = [
  'brands',
  'calendar',
  'templates',
  'exchange',
  'learned',
  'networks',
  'assistant',
  'shortcuts',
  'data',
] as const;
export type Section = (typeof SECTIONS)[number];

interface WorkspaceProps {
  section: Section;
  onSection: (section: Section) => void;
  trouble: ReactNode;
  sections: Record<Section, ReactNode>;
}

/** The workspace: everything that is set up once and looked after. */
export function Workspace({ section, onSection, trouble, sections }: WorkspaceProps) {
  return (
    <Tabs
      className="workspace"
      orientation="vertical"
      selectedKey={section}
      onSelectionChange={(key) => onSection(key as Section)}
    >
      <header className="workspace-side">
        <span className="workspace-brand">
          <BridgeIcon size={26} />
          <h1>Passerelle</h1>
        </span>
        <TabList aria-label={t('workspace_sections')} className="workspace-nav">
          {SECTIONS.map((id) => (
            <Tab key={id} id={id} className="workspace-tab">
              {t(`workspace_${id}`)}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className="workspace-main">
        {trouble}
        {SECTIONS.map((id) => (
          <TabPanel key={id} id={id} className="workspace-panel">
            <h2 className="workspace-title">{t(`workspace_${id}`)}</h2>
            {sections[id]}
          </TabPanel>
        ))}
      </main>
    </Tabs>
  );
}
