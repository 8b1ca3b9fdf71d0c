// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/form_binding.h"

#include "ui/common/tenantry_tree_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace tenantry {

void showText(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker silent(edit);
    edit->setText(text);
}

void showChoices(QComboBox *combo, const QList<QPair<QString, QString>> &choices, const QString &value)
{
    const QSignalBlocker silent(combo);
    bool same = combo->count() == choices.size();
    for (int i = 0; same && i < combo->count(); ++i)
        same = combo->itemData(i).toString() == choices.at(i).first && combo->itemText(i) == choices.at(i).second;
    if (!same) {
        combo->clear();
        for (const auto &[data, text] : choices)
            combo->addItem(text, data);
    }
    combo->setCurrentIndex(value.isEmpty() ? -1 : combo->findData(value));
}

TenantryTreeView *flatTable(const QString &objectName)
{
    auto *view = new TenantryTreeView;
    view->setObjectName(objectName);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->header()->setSectionsMovable(false);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return view;
}

namespace {

class ColumnStretcher final : public QObject
{
public:
    ColumnStretcher(QTreeView *view, int column, int characters)
        : QObject(view), m_view(view), m_column(column), m_characters(characters)
    {
        view->viewport()->installEventFilter(this);
        connect(view->header(), &QHeaderView::sectionResized, this, [this](int section) {
            if (section != m_column)
                fit();
        });
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            fit();
        return false;
    }

private:
    void fit()
    {
        const QHeaderView *header = m_view->header();
        const int others = header->length() - header->sectionSize(m_column);
        const int least = m_view->fontMetrics().averageCharWidth() * m_characters;
        m_view->setColumnWidth(m_column, qMax(least, m_view->viewport()->width() - others));
    }

    QTreeView *m_view;
    int m_column;
    int m_characters;
};

} // namespace

void stretchColumn(TenantryTreeView *view, int column, int characters)
{
    view->header()->setSectionResizeMode(column, QHeaderView::Interactive);
    new ColumnStretcher(view, column, characters);
}

void fitHeight(TenantryTreeView *view, int fewest, int most)
{
    const int rows = qBound(fewest, view->model()->rowCount(), most);
    const int line = view->fontMetrics().height();
    const int height = (line + 10) + rows * (line + 8) + view->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    if (view->height() != height || view->minimumHeight() != height)
        view->setFixedHeight(height);
}

} // namespace tenantry
