# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)
if(NOT TARGET tenantry)
    return()
endif()
install(TARGETS tenantry tenantryctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES resources/desktop/org.tenantry.Tenantry.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/desktop/org.tenantry.Tenantry.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/desktop/org.tenantry.Tenantry.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES packaging/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_PACKAGE_NAME tenantry)
set(CPACK_PACKAGE_VENDOR "The Tenantry authors")
set(CPACK_PACKAGE_CONTACT "The Tenantry authors <tenantry@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop for Microsoft CSP resellers")
set(CPACK_PACKAGE_DESCRIPTION
    "Tenantry is the desktop of a cloud reseller: staff place orders, look after customers and\n subscriptions and read everything offline. A local store keeps what the provider says; secrets\n stay in the keyring. A built-in sample company lets one try it without an account.")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What shlibdeps cannot see: plugins and libraries opened at run time.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-qpa-plugins, libsecret-1-0, ca-certificates, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, fonts-noto-core")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
include(CPack)
