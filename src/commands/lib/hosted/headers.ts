/** The headers a host should send, from one list, in the words of each host that reads them from a file. */

export type Headers = Readonly<Record<string, string>>;

/** With every file. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Asked for anew each time (a "not changed" costs little); what bears its content in its name never is. */
const FRESH = 'no-cache';
const FOR_EVER = 'public, max-age=31536000, immutable';

/** What a site sends, and the path it is served from. */
type Sent = {
  /** "/", "/sub/". */
  root: string;
  /** The content security policy of every page, as the pages themselves bear it. */
  policy: string;
};

/** With every file, the policy among them. */
const common = ({ policy }: Sent): Headers => ({ ...ALWAYS, 'Content-Security-Policy': policy });

/** Netlify, Cloudflare Pages, and others that took it over. */
export function netlifyHeaders(sent: Sent): string {
  const block = (path: string, headers: Headers) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block(`${sent.root}*`, common(sent)),
    block(`${sent.root}assets/*`, { 'Cache-Control': FOR_EVER }),
  ].join('\n\n')}\n`;
}

/** Apache. */
export function apacheHeaders(sent: Sent): string {
  const set = (name: string, value: string) => `  Header always set ${name} "${value}"`;
  return `ErrorDocument 404 ${sent.root}404.html
AddType text/javascript .js
AddType font/woff2 .woff2
AddType application/manifest+json .webmanifest
<IfModule mod_headers.c>
${Object.entries(common(sent))
  .map(([name, value]) => set(name, value))
  .join('\n')}
  Header set Cache-Control "${FRESH}"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header set Cache-Control "${FOR_EVER}"
  </If>
</IfModule>
`;
}

/** Vercel, where the folder itself is what is deployed. */
export function vercelHeaders(sent: Sent): string {
  const block = (source: string, headers: Headers) => ({
    source,
    headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
  });
  return `${JSON.stringify(
    {
      trailingSlash: true,
      headers: [
        block(`${sent.root}(.*)`, common(sent)),
        block(`${sent.root}assets/(.*)`, { 'Cache-Control': FOR_EVER }),
      ],
    },
    null,
    2,
  )}\n`;
}

/** Azure Static Web Apps. */
export function azureHeaders(sent: Sent): string {
  return `${JSON.stringify(
    {
      globalHeaders: common(sent),
      routes: [{ route: `${sent.root}assets/*`, headers: { 'Cache-Control': FOR_EVER } }],
      responseOverrides: { 404: { rewrite: `${sent.root}404.html`, statusCode: 404 } },
    },
    null,
    2,
  )}\n`;
}

/** nginx: to be included in a `server` block. */
export function nginxHeaders(sent: Sent): string {
  const add = (headers: Headers) =>
    Object.entries(headers)
      .map(([name, value]) => `  add_header ${name} "${value}" always;`)
      .join('\n');
  return `# For a server block: include /path/to/this/file;
error_page 404 ${sent.root}404.html;
location ${sent.root}assets/ {
${add({ ...common(sent), 'Cache-Control': FOR_EVER })}
}
location ${sent.root} {
  index index.html;
  try_files $uri $uri/ =404;
${add({ ...common(sent), 'Cache-Control': FRESH })}
}
`;
}

/** The files of headers, by the name each host looks for. */
export function headerFiles(sent: Sent): Record<string, string> {
  return {
    _headers: netlifyHeaders(sent),
    '.htaccess': apacheHeaders(sent),
    'vercel.json': vercelHeaders(sent),
    'staticwebapp.config.json': azureHeaders(sent),
    'nginx.conf': nginxHeaders(sent),
  };
}
