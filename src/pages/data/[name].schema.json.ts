import type { APIRoute } from 'astro';
import { schemaFiles, schemaText } from '../../publish/formats.ts';
import { text } from '../../publish/respond.ts';

export function getStaticPaths() {
  return Object.entries(schemaFiles).map(([file, schema]) => ({
    params: { name: file.replace('.schema.json', '') },
    props: { schema },
  }));
}

/** The JSON Schemas of the site's own formats. */
export const GET: APIRoute = ({ props }) => text(schemaText(props.schema), 'application/schema+json');
