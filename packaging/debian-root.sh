#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A fresh Debian 12 root in a folder, with this machine's own mirror and apt settings. Sourced.
#   can_make_root     whether this machine lets us
#   make_root DIR     debootstrap minbase into DIR
#   in_root DIR CMD…  run there with /proc and /dev
#   drop_root DIR

# Not every machine lets one mount, not even as root; whoever needs a root then says so and leaves it out.
can_make_root() {
    local probe status=0
    probe=$(mktemp -d)
    { as_root mount -t proc proc "$probe" && as_root umount "$probe"; } 2>/dev/null || status=1
    rmdir "$probe"
    return $status
}

make_root() {
    local root=$1 mirror
    mirror=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME)' 'Created-By: Packages' |
        awk '$2 == "bookworm" {print $1; exit}')
    [ -n "$mirror" ] || { echo "This machine's apt knows no Debian 12 mirror." >&2; return 1; }
    as_root mkdir -p "$root"
    as_root debootstrap --variant=minbase bookworm "$root" "$mirror" >"$root.log" 2>&1 || { tail -5 "$root.log"; return 1; }
    as_root cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    as_root rm -f "$root/etc/apt/sources.list"
    [ -f /etc/apt/sources.list ] && as_root cp /etc/apt/sources.list "$root/etc/apt/"
    as_root cp -a /etc/apt/sources.list.d/. "$root/etc/apt/sources.list.d/"
    as_root cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    [ -f /etc/hosts ] && as_root cp -L /etc/hosts "$root/etc/hosts"
    as_root mount -t proc proc "$root/proc"
    as_root mount --bind /dev "$root/dev"
    as_root mkdir -p "$root/dev/shm"
}

in_root() {
    local root=$1
    shift
    as_root env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 TERM=dumb \
        ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
        chroot "$root" "$@"
}

drop_root() {
    local root=$1
    as_root umount "$root/proc" 2>/dev/null
    as_root umount -l "$root/dev" 2>/dev/null
    mountpoint -q "$root/dev" && { echo "$root/dev is still mounted; not removed" >&2; return 1; }
    as_root rm -rf --one-file-system "$root" "$root.log"
}
