# Node and the packages of package-lock.json. Sourced by tools/setup.sh.

NODE_FLOOR=20

ensure_node() {
  local major
  have node && have npm || stop "Node is missing: install Node $NODE_FLOOR or newer from https://nodejs.org."
  major=$(node -p 'process.versions.node.split(".")[0]')
  [ "$major" -ge "$NODE_FLOOR" ] || stop "Node $major is too old: install Node $NODE_FLOOR or newer from https://nodejs.org."
}

# The stamp is the lock file that was installed, so that nothing is fetched while it stays the same.
ensure_packages() {
  local stamp=node_modules/.installed-lock
  cmp -s package-lock.json "$stamp" && return
  say "installing the npm packages"
  quietly npm ci --no-progress || stop "The npm packages could not be installed: run «npm ci» with a network that reaches the npm registry."
  cp package-lock.json "$stamp"
}
