// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/as_of_panel.h"

#include "support/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/field_frame.h"
#include "ui/common/format.h"
#include "ui/common/hairline.h"
#include "ui/common/scroll_column.h"
#include "ui/common/tenantry_tree_view.h"
#include "ui/common/text_label.h"
#include "ui/common/when_done.h"
#include "ui/customers/as_of_model.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int daysBack = 30; // where the field stands at first
constexpr int linesShown = 6;

TenantryTreeView *pastTable(const QString &objectName, QAbstractItemModel *model)
{
    auto *view = new TenantryTreeView;
    view->setObjectName(objectName);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->header()->setSectionResizeMode(QHeaderView::Interactive);
    view->header()->setStretchLastSection(true);
    view->setMinimumHeight(view->fontMetrics().height() * 2 * linesShown);
    return view;
}

QDateTimeEdit *pastField(const QString &objectName)
{
    auto *field = new QDateTimeEdit;
    field->setObjectName(objectName);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false); // read when the person is through with typing
    return field;
}

// The field shows minutes; a minute that has begun is taken as it will have ended, so that what was just read counts.
QDateTime endOfMinute(const QDateTimeEdit *field)
{
    const QDateTime shown = field->dateTime();
    return shown.addMSecs(60000 - 1 - shown.time().msecsSinceStartOfDay() % 60000).toUTC();
}

// Contents may be cut, titles not.
void showTitles(QHeaderView &header)
{
    const int margin = header.fontMetrics().averageCharWidth() * 2;
    for (int section = 0; section < header.count(); ++section)
        header.resizeSection(section, std::max(header.sectionSize(section), header.sectionSizeHint(section) + margin));
}

} // namespace

AsOfPanel::AsOfPanel(AsOf &past, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_past(past)
    , m_clock(clock)
    , m_list(new PastListModel(this))
    , m_differences(new DifferenceModel(this))
    , m_title(new TextLabel(TextSize::Section))
    , m_at(pastField(u"asOfInstant"_s))
    , m_atFrame(new FieldFrame(m_at))
    , m_now(new QCheckBox)
    , m_other(pastField(u"asOfOther"_s))
    , m_otherFrame(new FieldFrame(m_other))
    , m_note(new TextLabel(TextSize::Body, Tone::Attention))
    , m_listTitle(new TextLabel(TextSize::Section))
    , m_listView(pastTable(u"asOfList"_s, m_list))
    , m_differencesTitle(new TextLabel(TextSize::Section))
    , m_differencesView(pastTable(u"asOfDifferences"_s, m_differences))
    , m_close(pushButton())
{
    setObjectName(u"asOfPanel"_s);
    build();
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &AsOfPanel::read);
    connect(m_other, &QDateTimeEdit::dateTimeChanged, this, &AsOfPanel::read);
    connect(m_now, &QCheckBox::toggled, this, [this](bool now) {
        m_otherFrame->setVisible(!now);
        read();
    });
    connect(m_close, &QPushButton::clicked, this, &AsOfPanel::leave);
    reword();
}

AsOfPanel::~AsOfPanel() = default;

void AsOfPanel::build()
{
    m_now->setObjectName(u"asOfNow"_s);
    m_now->setChecked(true);
    m_otherFrame->hide();
    for (TextLabel *label : {m_title, m_note})
        label->setWrapping(true);
    auto *scroll = new ScrollColumn;
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_atFrame),
                          static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_otherFrame),
                          static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_differencesTitle)})
        scroll->column()->addWidget(part);
    scroll->column()->addWidget(m_differencesView, 1);
    scroll->column()->addWidget(m_listTitle);
    scroll->column()->addWidget(m_listView, 1);
    auto *footer = new Ground(QPalette::Window);
    auto *buttons = new QHBoxLayout(footer);
    buttons->setContentsMargins(16, 8, 16, 8);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(footer);
}

void AsOfPanel::open(qint64 customer)
{
    const bool first = m_customer == 0;
    m_customer = customer;
    if (first) {
        const QDateTime now = m_clock.now().toLocalTime();
        const QSignalBlocker quietly(m_at);
        const QSignalBlocker quietlyToo(m_other);
        for (QDateTimeEdit *field : {m_at, m_other})
            field->setMaximumDateTime(now);
        m_at->setDateTime(now.addDays(-daysBack));
        m_other->setDateTime(now);
        m_at->setFocus(Qt::OtherFocusReason);
    }
    read();
}

void AsOfPanel::leave()
{
    m_customer = 0;
    ++m_asked;
    m_list->setRows({});
    m_differences->setRows({});
    Q_EMIT closed();
}

void AsOfPanel::read()
{
    if (m_customer == 0)
        return;
    const QDateTime other = m_now->isChecked() ? m_clock.now() : endOfMinute(m_other);
    whenDone(m_past.compare(m_customer, endOfMinute(m_at), other), this,
             [this, asked = ++m_asked](const Result<PastComparison> &answer) {
                 if (asked != m_asked)
                     return;
                 if (answer.ok())
                     take(*answer);
                 else
                     Q_EMIT failed(answer.error());
             });
}

void AsOfPanel::take(const PastComparison &comparison)
{
    const std::optional<Customer> &named =
        comparison.before.customer ? comparison.before.customer : comparison.after.customer;
    m_title->setText(named ? named->companyName : QString());
    const bool earlierAsked = comparison.before.at == endOfMinute(m_at);
    m_list->setRows(earlierAsked ? comparison.before.subscriptions : comparison.after.subscriptions);
    // Before the first reading nothing is known; that is no difference.
    m_differences->setRows(comparison.before.known() ? differenceRows(comparison.differences) : QList<DifferenceRow>());
    showNote(comparison);
}

void AsOfPanel::showNote(const PastComparison &comparison)
{
    QString text;
    if (!comparison.before.knownSince.isValid())
        //: a customer at a past instant: nothing is stored
        text = tr("The subscriptions of this customer were never read.");
    else if (!comparison.before.known())
        //: a customer at a past instant: the instant is before the first reading; %1 is when that was
        text = tr("Nothing is known before %1, when they were first read.")
                   .arg(format::dateTime(comparison.before.knownSince));
    else if (comparison.differences.isEmpty())
        //: difference of two instants: there is none
        text = tr("Nothing differs between the two.");
    m_note->setTone(comparison.before.known() ? Tone::Muted : Tone::Attention);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString AsOfPanel::note() const
{
    return m_note->text();
}

void AsOfPanel::reword()
{
    //: name of the region beside the customers for screen readers
    setAccessibleName(tr("A customer in the past"));
    //: label above a field for date and time; local time
    m_atFrame->setLabel(tr("As it stood on"));
    //: below a field for date and time in the past
    m_atFrame->setHint(tr("As it was known here at that time."));
    //: check box: compare the past instant with the present
    m_now->setText(tr("Compare with now"));
    //: label above a field for date and time; local time
    m_otherFrame->setLabel(tr("Compare with"));
    //: heading over what differs between two instants
    m_differencesTitle->setText(tr("What differs"));
    //: heading over the subscriptions at a past instant
    m_listTitle->setText(tr("Subscriptions then"));
    m_differencesView->setAccessibleName(m_differencesTitle->text());
    m_listView->setAccessibleName(m_listTitle->text());
    //: button: leaves the past and shows the details again
    m_close->setText(tr("Close"));
    const bool dots = format::date(QDate(2026, 12, 4)).contains(u'.');
    const bool strokes = format::date(QDate(2026, 12, 4)).contains(u'/');
    for (QDateTimeEdit *field : {m_at, m_other})
        field->setDisplayFormat(dots      ? u"dd.MM.yyyy HH:mm"_s
                                : strokes ? u"dd/MM/yyyy HH:mm"_s
                                          : u"dd MMM yyyy HH:mm"_s);
    m_list->rewordAll();
    m_differences->rewordAll();
    for (const QTreeView *view : {m_listView, m_differencesView})
        showTitles(*view->header());
    read();
}

void AsOfPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void AsOfPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace tenantry
