// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/layout_check.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tenantry::testing {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += u" #"_s + widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += u" “%1”"_s.arg(label->text().left(60));
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += u" “%1”"_s.arg(button->text().left(60));
    return name;
}

QList<const QWidget *> shownWidgets(const QWidget *root)
{
    QList<const QWidget *> shown;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisible())
            shown << widget;
    }
    return shown;
}

// Content of a scroll area may well be taller than its viewport; never wider than a column that does not scroll.
bool scrolledOff(const QWidget *widget)
{
    for (const QWidget *up = widget; up; up = up->parentWidget()) {
        const auto *area = up->parentWidget()
                               ? qobject_cast<const QAbstractScrollArea *>(up->parentWidget()->parentWidget())
                               : nullptr;
        if (area && area->viewport() == up->parentWidget())
            return area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || up != widget;
    }
    return false;
}

QString cutByParent(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (!parent || widget->isWindow() || qobject_cast<const QAbstractScrollArea *>(parent))
        return {};
    const bool tall = widget->geometry().bottom() > parent->rect().bottom() && !scrolledOff(widget);
    const bool wide = widget->geometry().right() > parent->rect().right() && widget->geometry().left() >= 0;
    const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
    if (area && area->widget() == widget)
        return widget->width() > parent->width() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
                   ? u"wider than its scroll area: %1 of %2"_s.arg(widget->width()).arg(parent->width())
                   : QString();
    if (tall || wide)
        return u"sticks out of its parent: %1,%2 %3×%4 in %5×%6"_s.arg(widget->x())
            .arg(widget->y())
            .arg(widget->width())
            .arg(widget->height())
            .arg(parent->width())
            .arg(parent->height());
    return {};
}

QString faultOfLabel(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return label->height() < needed ? u"wrapped text cut: height %1 of %2"_s.arg(label->height()).arg(needed)
                                        : QString();
    }
    const int needed = label->sizeHint().width();
    return label->width() < needed ? u"text cut: width %1 of %2"_s.arg(label->width()).arg(needed) : QString();
}

QString faultOfButton(const QAbstractButton *button)
{
    if (button->width() < 24 || button->height() < 24)
        return u"target under 24 px: %1×%2"_s.arg(button->width()).arg(button->height());
    const int needed = button->sizeHint().width();
    return !button->text().isEmpty() && button->width() < needed
               ? u"text cut: width %1 of %2"_s.arg(button->width()).arg(needed)
               : QString();
}

bool innerPart(const QWidget *widget)
{
    return widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar *>(widget) ||
           qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace

QStringList layoutFaults(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : shownWidgets(root)) {
        if (innerPart(widget))
            continue;
        QString fault = cutByParent(widget);
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && fault.isEmpty())
            fault = faultOfLabel(label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && fault.isEmpty())
            fault = faultOfButton(button);
        if (!fault.isEmpty())
            faults << nameOf(widget) + u": "_s + fault;
    }
    return faults;
}

namespace {

QString cutText(const QString &text, int has, int needs)
{
    return u"“%1” is cut: width %2 of %3"_s.arg(text.left(60)).arg(has).arg(needs);
}

int textWidth(const QWidget *widget, const QString &text)
{
    return widget->fontMetrics().horizontalAdvance(text);
}

// Cells and titles share their padding: 8 px on both sides (look.md §6).
QStringList cutSections(const QHeaderView *header)
{
    constexpr int padding = 16;
    QStringList faults;
    const bool sideways = header->orientation() == Qt::Horizontal;
    for (int section = 0; sideways && section < header->count(); ++section) {
        const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
        const int needs = textWidth(header, title) + padding;
        if (!title.isEmpty() && !header->isSectionHidden(section) && header->sectionSize(section) < needs)
            faults << u"column "_s + cutText(title, header->sectionSize(section), needs);
    }
    return faults;
}

QStringList cutTabs(const QTabBar *tabs)
{
    QStringList faults;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        const int needs = textWidth(tabs, tabs->tabText(tab));
        if (tabs->tabRect(tab).width() < needs || !tabs->rect().contains(tabs->tabRect(tab)))
            faults << u"tab "_s + cutText(tabs->tabText(tab), tabs->tabRect(tab).width(), needs);
    }
    return faults;
}

QStringList cutTitlesOf(const QWidget *widget)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return cutSections(header);
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return cutTabs(tabs);
    QString text;
    int has = widget->width();
    if (const auto *box = qobject_cast<const QGroupBox *>(widget))
        text = box->title();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
        text = choice->currentText();
        has -= 20; // its arrow
    }
    if (const auto *field = qobject_cast<const QLineEdit *>(widget); field && field->text().isEmpty()) {
        text = field->placeholderText();
        has -= field->textMargins().left() + field->textMargins().right();
    }
    const int needs = textWidth(widget, text);
    return has < needs ? QStringList(cutText(text, has, needs)) : QStringList();
}

} // namespace

QStringList cutTitles(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : shownWidgets(root)) {
        for (const QString &fault : cutTitlesOf(widget))
            faults << nameOf(widget) + u": "_s + fault;
    }
    return faults;
}

QStringList namelessWidgets(const QWidget *root)
{
    QStringList nameless;
    for (const QWidget *widget : shownWidgets(root)) {
        if (widget->focusPolicy() == Qt::NoFocus || innerPart(widget) || widget->focusProxy())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        // A combo box reads out its choice; its name is the label that has it as buddy (toolchain.md §9).
        const bool named = face && !face->text(QAccessible::Name).isEmpty() &&
                           !(qobject_cast<const QComboBox *>(widget) && widget->accessibleName().isEmpty());
        if (!named)
            nameless << nameOf(widget);
    }
    return nameless;
}

namespace {

// What Tab stops at, in its order.
QList<const QWidget *> tabStops(const QWidget *root)
{
    QList<const QWidget *> stops;
    for (const QWidget *at = root->nextInFocusChain(); at != root; at = at->nextInFocusChain()) {
        const bool stop = at->focusPolicy() & Qt::TabFocus && at->isVisible() && at->isEnabled() &&
                          root->isAncestorOf(at) && !at->focusProxy() && !at->isWindow();
        if (stop && !innerPart(at))
            stops << at;
    }
    return stops;
}

QRect placeIn(const QWidget *root, const QWidget *widget)
{
    return {widget->mapTo(root, QPoint()), widget->size()};
}

// The two parts of the window the step leads between: the children of what holds both widgets.
std::pair<const QWidget *, const QWidget *> partsOf(const QWidget *from, const QWidget *to)
{
    const QWidget *holder = from->parentWidget();
    while (holder && !holder->isAncestorOf(to))
        holder = holder->parentWidget();
    const auto below = [holder](const QWidget *widget) {
        while (widget->parentWidget() != holder)
            widget = widget->parentWidget();
        return widget;
    };
    return {below(from), below(to)};
}

bool goesOn(const QRect &from, const QRect &to)
{
    const bool right = to.left() >= from.right();
    const bool below = to.top() >= from.bottom();
    const bool sameRow = to.top() < from.bottom() && to.bottom() > from.top();
    return right || below || (sameRow && to.left() >= from.left()); // a field over its list, a check box in a row
}

} // namespace

QStringList tabOrderFaults(const QWidget *root)
{
    QStringList faults;
    const QList<const QWidget *> stops = tabStops(root);
    QSet<const QWidget *> left;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const auto [before, after] = partsOf(stops.at(i - 1), stops.at(i));
        if (before == after) // a widget and one within it
            continue;
        const QString step = nameOf(stops.at(i - 1)) + u" → "_s + nameOf(stops.at(i));
        if (!goesOn(placeIn(root, before), placeIn(root, after)))
            faults << u"Tab goes back: "_s + step;
        if (left.contains(after))
            faults << u"Tab comes back to a part it has left: "_s + step;
        left << before;
    }
    return faults;
}

QStringList richTexts(const QWidget *root)
{
    QStringList rich;
    for (const QWidget *widget : shownWidgets(root)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (label && !label->text().isEmpty() && label->textFormat() != Qt::PlainText)
            rich << nameOf(widget);
    }
    return rich;
}

void setPointSize(qreal points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points);
    QApplication::setFont(font);
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents();
        QTest::qWait(0);
    }
}

namespace {

const QString openMark = u"⟦"_s;
const QString closeMark = u"⟧"_s;

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    // Qt's own dialogs and shortcuts stay as they are.
    if (!source || QByteArrayView(context).startsWith("Q"))
        return {};
    const QString text = QString::fromUtf8(source);
    const qsizetype extra = qMax<qsizetype>(2, text.size() * 2 / 5);
    QString tail;
    while (tail.size() < extra)
        tail += u" längere"_s;
    return openMark + text + tail.left(extra) + closeMark;
}

bool PseudoTranslator::marked(const QString &text)
{
    return text.contains(openMark);
}

QStringList unmarkedTexts(const QWidget *root, const QStringList &spared)
{
    QStringList unmarked;
    for (const QWidget *widget : shownWidgets(root)) {
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
        if (!text.isEmpty() && !PseudoTranslator::marked(text) && !spared.contains(text))
            unmarked << nameOf(widget);
    }
    return unmarked;
}

} // namespace tenantry::testing
