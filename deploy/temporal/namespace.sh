#!/bin/sh
# The namespace with its retention. Search attributes are the worker's: it adds what is missing when it starts.
set -eu

if temporal operator namespace describe --namespace "$NAMESPACE" >/dev/null 2>&1; then
  temporal operator namespace update --namespace "$NAMESPACE" --retention "$RETENTION"
else
  temporal operator namespace create --namespace "$NAMESPACE" --retention "$RETENTION"
fi

# A server knows a new namespace some seconds later; before, a worker would be sent away.
until temporal workflow count --namespace "$NAMESPACE" >/dev/null 2>&1; do sleep 1; done
