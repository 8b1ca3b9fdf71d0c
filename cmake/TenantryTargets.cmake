# SPDX-FileCopyrightText: 2026 The Tenantry authors
# SPDX-License-Identifier: GPL-3.0-or-later
# One place gives every target its language level, warnings, hardening, sanitizers and Qt definitions.
include_guard()

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

# Linking many test programs takes minutes with the usual linker; lld is used in debug builds where it is installed.
find_program(TENANTRY_LLD ld.lld)
mark_as_advanced(TENANTRY_LLD)

# gives TARGET the flags every target has
function(tenantry_flags target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400 $<$<CONFIG:Release>:QT_NO_DEBUG_OUTPUT>
        TENANTRY_VERSION="${PROJECT_VERSION}")
    if(NOT MSVC)
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Woverloaded-virtual
            -Wnon-virtual-dtor -Wformat=2 -fstack-protector-strong
            $<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2>
            $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-fstack-clash-protection>)
        target_link_options(${target} PRIVATE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>
                                              $<$<AND:$<CONFIG:Debug>,$<BOOL:${TENANTRY_LLD}>>:-fuse-ld=lld>)
        if(TENANTRY_WERROR)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
        if(TENANTRY_SANITIZE)
            target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined
                                                     -fno-omit-frame-pointer)
            target_link_options(${target} PRIVATE -fsanitize=address,undefined)
        endif()
    endif()
endfunction()

# tenantry_library(NAME SOURCES a.cpp b.cpp LINKS tenantry_x Qt6::Core [WIDGETS])
# A static library whose link list is its allowed arrows. WIDGETS marks a target that may include widget headers.
function(tenantry_library name)
    cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${arg_SOURCES})
    tenantry_flags(${name})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    if(TENANTRY_PCH AND "Qt6::Core" IN_LIST arg_LINKS)
        if(arg_WIDGETS)
            target_precompile_headers(${name} REUSE_FROM tenantry_pch_widgets)
        else()
            target_precompile_headers(${name} REUSE_FROM tenantry_pch_core)
        endif()
    endif()
endfunction()

# tenantry_program(NAME SOURCES main.cpp LINKS …)
function(tenantry_program name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${arg_SOURCES})
    tenantry_flags(${name})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINKS})
endfunction()

# tenantry_test(NAME SOURCES tst_x.cpp LINKS … [LABELS gui])
# One Qt Test program, offscreen, found by ctest under NAME. ../shared is optional test material.
function(tenantry_test name)
    cmake_parse_arguments(arg "" "TIMEOUT" "SOURCES;LINKS;LABELS" ${ARGN})
    tenantry_program(${name} SOURCES ${arg_SOURCES} LINKS ${arg_LINKS} Qt6::Test)
    target_compile_definitions(${name} PRIVATE
        TENANTRY_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
        TENANTRY_SHARED="${CMAKE_SOURCE_DIR}/../shared"
        TENANTRY_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
        TENANTRY_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    if(TENANTRY_PCH)
        target_precompile_headers(${name} REUSE_FROM tenantry_pch_program)
    endif()
    # Nothing to group; and inside a group g++ 12 takes a test's own types for a header's (subobject-linkage).
    list(FILTER arg_SOURCES INCLUDE REGEX "\\.cpp$")
    list(LENGTH arg_SOURCES files)
    if(files EQUAL 1)
        set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    endif()
    add_test(NAME ${name} COMMAND ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    if(TENANTRY_SANITIZE)
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 5")
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;DBUS_SESSION_BUS_ADDRESS=disabled:"
        TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
endfunction()

if(TENANTRY_PCH)
    set(core_headers <QtCore> <functional> <memory> <optional> <span> <variant> <vector>)
    file(WRITE "${CMAKE_BINARY_DIR}/pch.cpp" "")
    add_library(tenantry_pch_core STATIC "${CMAKE_BINARY_DIR}/pch.cpp")
    target_link_libraries(tenantry_pch_core PRIVATE Qt6::Core)
    target_precompile_headers(tenantry_pch_core PRIVATE ${core_headers})
    add_library(tenantry_pch_widgets STATIC "${CMAKE_BINARY_DIR}/pch.cpp")
    target_link_libraries(tenantry_pch_widgets PRIVATE Qt6::Core Qt6::Gui Qt6::Widgets)
    target_precompile_headers(tenantry_pch_widgets PRIVATE ${core_headers} <QtWidgets>)
    add_executable(tenantry_pch_program "${CMAKE_BINARY_DIR}/pch_main.cpp")
    file(WRITE "${CMAKE_BINARY_DIR}/pch_main.cpp" "int main() { return 0; }\n")
    target_link_libraries(tenantry_pch_program PRIVATE Qt6::Core)
    target_precompile_headers(tenantry_pch_program PRIVATE ${core_headers})
    foreach(pch tenantry_pch_core tenantry_pch_widgets tenantry_pch_program)
        tenantry_flags(${pch})
        set_target_properties(${pch} PROPERTIES AUTOMOC OFF AUTOUIC OFF AUTORCC OFF)
    endforeach()
endif()
