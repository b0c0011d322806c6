import './page-header.css';

interface PageHeaderProps {
  readonly title: string;
  readonly subtitle: string;
}

/** The top of every page of ours: whose it is, and that it is not official. */
export function PageHeader({ title, subtitle }: PageHeaderProps) {
  return (
    <header class="page-header">
      <img src="/icons/at-work-48.png" width="32" height="32" alt="" />
      <h1>
        {title} <span class="page-header-subtitle">{subtitle}</span>
      </h1>
    </header>
  );
}
