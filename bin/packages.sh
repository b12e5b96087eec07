# Installs the Debian packages that the program and its tests need. Read by bin/run and bin/test.

# The system libraries, each by the name that pkg-config knows and by its package.
libraries="sqlite3:libsqlite3-dev libcrypto:libssl-dev libpq:libpq-dev zlib:zlib1g-dev xlsxwriter:libxlsxwriter-dev libqrencode:libqrencode-dev"

missing_libraries() {
    if ! command -v pkg-config >/dev/null; then
        echo pkg-config
        for library in $libraries; do echo "${library#*:}"; done
        return
    fi
    for library in $libraries; do
        pkg-config --exists "${library%%:*}" || echo "${library#*:}"
    done
}

# Installs the packages named, as root or through sudo.
install_packages() {
    [ $# -gt 0 ] || return 0
    local asroot=""
    if [ "$(id -u)" != 0 ]; then
        if ! sudo -n true 2>/dev/null; then
            echo "Please install these packages first: $*" >&2
            exit 1
        fi
        asroot="sudo"
    fi
    if ! command -v apt-get >/dev/null; then
        echo "Please install what these Debian packages hold first: $*" >&2
        exit 1
    fi
    echo "Installing $*"
    local apt="$asroot env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300"
    # The lists of a fresh machine are empty or old.
    $apt update >/dev/null
    $apt install -y --no-install-recommends "$@" >/dev/null
}
