// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source_tree.h"

namespace tenantry::house {

// The rules of design §2, each as a function that names what breaks it ("src/net/x.cpp:3: …"); empty means kept.
QStringList wrongArrows(const SourceTree &tree);     // includes against the table of folders
QStringList wrongLinks(const SourceTree &tree);      // the same for the link lists
QStringList wrongQtModules(const SourceTree &tree);  // which part of Qt a folder may include
QStringList widgetsInModels(const SourceTree &tree); // src and …_model targets, through every header they reach
QStringList platformCalls(const SourceTree &tree);   // only in *_unix and *_windows files
QStringList missingLicences(const SourceTree &tree); // SPDX in the first lines
QStringList missingReadmes(const SourceTree &tree);  // five to fifteen lines per folder
QStringList unknownFolders(const SourceTree &tree);  // a folder the table does not know is a hole in the proof

} // namespace tenantry::house
