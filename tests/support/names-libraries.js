import { registerHooks } from 'node:module';

// Loaded before the product: says on its terminal when the account library comes in.
let said = false;
registerHooks({
  load(url, context, next) {
    if (!said && url.includes('/node_modules/better-auth/')) {
      said = true;
      process.stdout.write('[the account library]\n');
    }
    return next(url, context);
  },
});
