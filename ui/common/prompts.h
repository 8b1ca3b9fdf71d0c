// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QWidget;

namespace tenantry {

// A decision put to the person: what happens, and a verb for going on. Never OK, Yes or Finish.
struct Decision
{
    QString headline;
    QString text;
    QString goOn;   // "Sign out"
    QString goBack; // "Stay signed in"
    bool destructive = false;
};

// The only modal windows of the program, behind an interface so that tests answer beforehand. Answers come through a
// callback, never through a nested event loop; the callback is not called when `parent` is gone.
class Prompts
{
public:
    Prompts() = default;
    Prompts(const Prompts &) = delete;
    Prompts &operator=(const Prompts &) = delete;
    virtual ~Prompts() = default;

    virtual void decide(QWidget *parent, const Decision &decision, std::function<void(bool goOn)> answer) = 0;
    // path is empty when the person took it back. filter as QFileDialog takes it ("CSV (*.csv)").
    virtual void saveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                          std::function<void(const QString &path)> answer) = 0;
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          std::function<void(const QString &path)> answer) = 0;
    // One that is there already, to write into; path is empty when the person took it back.
    virtual void folder(QWidget *parent, const QString &title, std::function<void(const QString &path)> answer) = 0;
};

} // namespace tenantry
