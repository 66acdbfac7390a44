import { Fragment } from 'react';
import type { MailBlock, MailInline } from '@/lib/render/parse-markdown';
import { MarkedText } from './marked-text';

/** A mail's parsed text as elements; nothing in it is ever read as HTML. */
export function MailBlocks({ blocks }: { readonly blocks: readonly MailBlock[] }) {
  return blocks.map((block, place) => <Block key={place} block={block} />);
}

function Block({ block }: { readonly block: MailBlock }) {
  if (block.type === 'paragraph')
    return (
      <p>
        <Inlines inlines={block.children} />
      </p>
    );
  if (block.type === 'quote')
    return (
      <blockquote>
        <MailBlocks blocks={block.children} />
      </blockquote>
    );
  if (block.type === 'table') return <Table table={block} />;
  const items = block.items.map((item, place) => (
    <li key={place}>
      {item.map((part, at) =>
        part.type === 'paragraph' ? (
          <Inlines key={at} inlines={part.children} />
        ) : (
          <Block key={at} block={part} />
        ),
      )}
    </li>
  ));
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

/** Wider than the page it scrolls by itself, by keyboard too. */
function Table({ table }: { readonly table: Extract<MailBlock, { type: 'table' }> }) {
  const cells = (row: readonly (readonly MailInline[])[], Cell: 'th' | 'td') =>
    row.map((cell, place) => (
      <Cell key={place}>
        <Inlines inlines={cell} />
      </Cell>
    ));
  return (
    <div className="overflow-x-auto" tabIndex={0}>
      <table>
        <thead>
          <tr>{cells(table.columns, 'th')}</tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly MailInline[] }) {
  return inlines.map((inline, place) => (
    <Fragment key={place}>
      <Inline inline={inline} />
    </Fragment>
  ));
}

function Inline({ inline }: { readonly inline: MailInline }) {
  switch (inline.type) {
    case 'text':
      return <MarkedText text={inline.text} />;
    case 'break':
      return <br />;
    case 'bold':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'italic':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'link':
      // Shown, not followed: this is a preview.
      return (
        <span className="text-accent underline" title={inline.href}>
          <Inlines inlines={inline.children} />
        </span>
      );
  }
}
