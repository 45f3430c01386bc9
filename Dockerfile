# The command line in an image without a shell, run as nobody in particular: it reads what is mounted at /work and opens no connection.
#   docker run --rm --network none --read-only -v "$PWD:/work:ro" ghcr.io/genai-measures/genai-measures audit
# Built from the npm package as packed: `npm run release:check`, then `docker build .`
FROM node:24-slim@sha256:a9f5f7c91a432850b2a8a7797adf5eadb6c733ceed61167806cee7ea7fbc29df AS tool
COPY dist/release/genai-measures-*.tgz /package.tgz
RUN npm install --prefix /tool --ignore-scripts --no-audit --no-fund --omit=dev /package.tgz

FROM gcr.io/distroless/nodejs24-debian12:nonroot@sha256:14d42e2511532589a7c7e01a753667a74fcc96266e137e8125006b87b0c32d0a
LABEL org.opencontainers.image.source="https://github.com/genai-measures/genai-measures" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.description="Duties of generative-AI features under China's Interim Measures, in the file and on the line"
COPY --from=tool /tool /tool
USER nonroot
WORKDIR /work
ENTRYPOINT ["/nodejs/bin/node", "/tool/node_modules/.bin/genai-measures"]
CMD ["audit"]
