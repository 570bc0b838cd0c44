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
