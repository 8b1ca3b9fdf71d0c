// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service_graph.h"
#include "app/window_graph.h"
#include "tests/e2e/sandbox_child.h"
#include "ui/shell/main_window.h"

#include <QFile>
#include <QTemporaryDir>

class QTreeView;

namespace tenantry::testing {

// The real window over the real services in a profile of its own, with a sandbox provider in another process whose
// commands the test has. Pictures and a transcript go to the folder named by the environment's TENANTRY_PICTURES.
class DrivenWindow final
{
public:
    ~DrivenWindow() { close(); }

    // Connected to the sample company, everything read, Customers in front, 1366 × 768.
    bool open(const QString &language, Appearance appearance = Appearance::Light);
    void close();

    MainWindow &window() { return m_graph->window(); }
    WindowGraph &graph() { return *m_graph; }
    ServiceGraph &services() { return *m_services; }
    SandboxChild &provider() { return *m_provider; }

    // The visible one of that name; null: none.
    template <class T>
    T *find(const QString &name)
    {
        for (T *widget : window().findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    bool customersInSight(); // nothing is being read, and every row in sight is there

    // --- the keyboard. One run of text and any other key press are a group each.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text); // ASCII
    void startCounting() { m_groups.clear(); }
    const QStringList &groups() const { return m_groups; }
    QString focused() const; // object name of what has the focus

    void say(const QString &what);
    void picture(const QString &name);
    const QString &folder() const { return m_folder; }

private:
    QTemporaryDir m_profile;
    std::unique_ptr<SandboxChild> m_provider;
    std::unique_ptr<ServiceGraph> m_services;
    std::unique_ptr<WindowGraph> m_graph;
    QString m_folder;
    QString m_tag;
    QFile m_transcript;
    QStringList m_groups;
    int m_picture = 0;
};

// Rows are read page by page: those in sight show their text in the first column.
bool rowsInSight(const QTreeView &table);

} // namespace tenantry::testing
