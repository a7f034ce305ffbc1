#!/usr/bin/env bash
# Nyskapingslaget i en S3-bøtte bak CloudFront.
#   s3-cloudfront.sh dist s3://BØTTE/nyskaping DISTRIBUSJON
# Først det som har en sum av innholdet i navnet, så resten, til slutt det som ikke finnes lenger. Da peker ingen side på
# filer som ikke er der. Sikkerhetshodene settes i CloudFront («response headers policy») med disse verdiene:
#   Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
#   X-Content-Type-Options: nosniff
#   Referrer-Policy: no-referrer
#   Permissions-Policy: camera=(self), geolocation=(), microphone=(), payment=(), usb=()
# Slå på komprimering i CloudFront («Compress objects automatically»): S3 velger ikke mellom de komprimerte filene selv.
set -euo pipefail
FOLDER=$1 BUCKET=$2 DISTRIBUTION=$3
HASHED='*-[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]*'
COMMON=(--exclude '*.br' --exclude '*.gz' --exclude 'web.config')

aws s3 cp "$FOLDER" "$BUCKET" --recursive --exclude '*' --include "$HASHED" "${COMMON[@]}" \
  --exclude '*.wasm' --cache-control 'public, max-age=31536000, immutable'
aws s3 cp "$FOLDER" "$BUCKET" --recursive --exclude '*' --include '*.wasm' \
  --content-type application/wasm --cache-control 'public, max-age=31536000, immutable'
aws s3 cp "$FOLDER" "$BUCKET" --recursive --exclude "$HASHED" "${COMMON[@]}" --exclude nyskapingslaget.html --cache-control no-cache
aws s3 cp "$FOLDER/nyskapingslaget.html" "$BUCKET/nyskapingslaget.html" --cache-control no-cache --content-disposition attachment
aws s3 sync "$FOLDER" "$BUCKET" --delete --size-only "${COMMON[@]}"
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*'
