# syntax=docker/dockerfile:1
# Iltizam on Node 24. The Linux packages need glibc: no Alpine.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The image has its own Node 24: the one that npm brings along for older systems (189 MB) is left out.
RUN npm ci --omit=dev && rm -rf node_modules/node-linux-*

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json package-lock.json .npmrc LICENSE ./
COPY scripts/require-node24.mjs ./scripts/
COPY src ./src
COPY adapters ./adapters
COPY migrations ./migrations
COPY locales ./locales
COPY plans ./plans
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:'+(process.env.PORT||3000)+'/healthz').then(a=>process.exit(a.ok?0:1),()=>process.exit(1))"]
# Not by npm: SIGTERM has to reach the program.
CMD ["node", "--max-semi-space-size=4", "src/main.ts"]
