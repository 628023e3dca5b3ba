# One image for the service and for its jobs; docs/operations.md says how to run both.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
RUN npm install --global pnpm@12.21.0
COPY . .
RUN pnpm install --frozen-lockfile && pnpm exec turbo run build
# What only building needed goes: the bundles find their packages at the same places.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules && pnpm install --frozen-lockfile --prod

FROM node:24.21.0-bookworm-slim
ARG COMMIT=unknown
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATA_DIR=/data COMMIT=$COMMIT
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/packages ./packages
COPY --from=build /app/apps ./apps
RUN mkdir /data && chown node:node /data && chmod 700 /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s CMD ["node", "-e", \
  "const end = (ok) => process.exit(ok ? 0 : 1); \
  fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((answer) => end(answer.ok), () => end(false))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
