import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  // A letter kept inside a style sheet would be loaded by people who save data.
  build: { assetsInlineLimit: 0 },
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      // Nothing but our own files; kit adds a nonce for the one script that starts a page.
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute kit writes itself, on the line that tells screen readers of a new page.
          'style-src-attr': [
            'unsafe-hashes',
            'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
          ],
          'img-src': ['self', 'data:'],
          'connect-src': ['self'],
          'font-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-ancestors': ['none'],
        },
      },
      csrf: { trustedOrigins: [] },
      inlineStyleThreshold: 0,
      compilerOptions: { runes: true },
    }),
  ],
});
