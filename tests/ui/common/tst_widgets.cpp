// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/fake_services.h"
#include "testing/layout_check.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog_prompts.h"
#include "ui/common/empty_state.h"
#include "ui/common/facts_grid.h"
#include "ui/common/field_frame.h"
#include "ui/common/message_bar.h"
#include "ui/common/progress_row.h"
#include "ui/common/state_label.h"
#include "ui/common/suffix_line_edit.h"
#include "ui/common/tenantry_style.h"
#include "ui/common/text_label.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tenantry;
using namespace tenantry::testing;

namespace {

const QString evil = u"<img src=file:///x> & Söhne"_s;

} // namespace

class WidgetsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void messageBarShowsOneMessageAndItsLink();
    void messageBarStaysPlainAndCopiesDetails();
    void bannerSaysTheEnvironment_data();
    void bannerSaysTheEnvironment();
    void fieldFaultStandsBesideTheField();
    void suffixIsNotPartOfTheText();
    void elidedLabelHasItsTextAsPlainTooltip();
    void stateLabelReadsOut();
    void copyButtonCopies();
    void linkIsPressedByKeys();
    void progressAppearsAfterASecondAndCancels();
    void progressOfUnknownLengthHasNoBar();
    void factsWithoutValueHide();
    void wrappedTextIsNotCut();
    void buttonSizesFollowTheFont();
    void emptyStateOffersWaysOn();
    void decisionsNeverReadRichText();
};

void WidgetsTest::initTestCase()
{
    QApplication::setStyle(new TenantryStyle);
    QApplication::setPalette(lightPalette());
}

void WidgetsTest::messageBarShowsOneMessageAndItsLink()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.showMessage(MessageBar::Severity::Attention, u"Microsoft does not answer."_s, u"Try again now"_s);
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.accessibleName(), u"Microsoft does not answer."_s);
    QSignalSpy link(&bar, &MessageBar::linkActivated);
    bar.link()->click();
    QCOMPARE(link.count(), 1);
    QVERIFY(!bar.isHidden()); // it does not go away by itself
    bar.showMessage(MessageBar::Severity::Trouble, u"Worse."_s);
    QCOMPARE(bar.text(), u"Worse."_s);
    QVERIFY(bar.link()->isHidden());
    bar.clear();
    QVERIFY(bar.isHidden() && bar.text().isEmpty());
}

void WidgetsTest::messageBarStaysPlainAndCopiesDetails()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Severity::Trouble, evil);
    for (const QLabel *label : bar.findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    bar.setDetail(u"MS-CorrelationId: 7"_s);
    const QList<LinkButton *> links = bar.findChildren<LinkButton *>();
    for (LinkButton *each : links) {
        if (each != bar.link())
            each->click();
    }
    QCOMPARE(QApplication::clipboard()->text(), u"MS-CorrelationId: 7"_s);
}

void WidgetsTest::bannerSaysTheEnvironment_data()
{
    QTest::addColumn<Environment>("environment");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<bool>("link");
    QTest::newRow("sample") << Environment::Sample << u"SAMPLE"_s << u"Nothing you send"_s << true;
    QTest::newRow("sandbox") << Environment::Sandbox << u"SANDBOX"_s << u"test"_s << false;
    QTest::newRow("production") << Environment::Production << u"PRODUCTION"_s << u"ordered and billed"_s << false;
}

// design §8: word and colour, one sentence saying what sending does, no close
void WidgetsTest::bannerSaysTheEnvironment()
{
    QFETCH(Environment, environment);
    QFETCH(QString, word);
    QFETCH(QString, sentence);
    QFETCH(bool, link);
    Banner banner;
    QVERIFY(banner.isHidden());
    Account account = FakeAccounts::sampleAccount();
    account.environment = environment;
    account.displayName = evil;
    banner.setAccount(account);
    QVERIFY(!banner.isHidden());
    QCOMPARE(banner.word(), word);
    QVERIFY(banner.sentence().contains(sentence));
    QCOMPARE(!banner.findChild<LinkButton *>()->isHidden(), link);
    banner.resize(1366, banner.sizeHint().height());
    banner.show();
    QVERIFY(richTexts(&banner).isEmpty());
    QVERIFY2(layoutFaults(&banner).isEmpty(), qPrintable(layoutFaults(&banner).join(u'\n')));
    banner.setAccount({});
    QVERIFY(banner.isHidden());
}

void WidgetsTest::fieldFaultStandsBesideTheField()
{
    auto *edit = new QLineEdit;
    FieldFrame frame(edit);
    frame.setLabel(u"Postal code"_s);
    frame.setHint(u"Six digits"_s);
    frame.show();
    QCOMPARE(QAccessible::queryAccessibleInterface(edit)->text(QAccessible::Name), u"Postal code"_s);
    QCOMPARE(edit->accessibleDescription(), u"Six digits"_s);
    frame.setFault(u"Six digits are needed"_s);
    QVERIFY(edit->property("tenantryFault").toBool());
    QCOMPARE(edit->accessibleDescription(), u"Six digits are needed"_s);
    QCOMPARE(frame.findChild<StateLabel *>()->state().word, u"Six digits are needed"_s);
    QVERIFY(frame.findChild<StateLabel *>()->isVisible());
    frame.setFault({});
    QVERIFY(!edit->property("tenantryFault").toBool());
    QVERIFY(!frame.findChild<StateLabel *>()->isVisible());
    frame.setWarning(u"Longer than usual"_s); // warns, does not mark the field
    QVERIFY(frame.findChild<StateLabel *>()->isVisible());
    QVERIFY(!edit->property("tenantryFault").toBool());
}

void WidgetsTest::suffixIsNotPartOfTheText()
{
    SuffixLineEdit edit(u".onmicrosoft.com"_s);
    edit.resize(400, edit.sizeHint().height());
    edit.show();
    QTest::keyClicks(&edit, u"contoso"_s);
    QCOMPARE(edit.text(), u"contoso"_s);
    edit.selectAll();
    edit.copy();
    QCOMPARE(QApplication::clipboard()->text(), u"contoso"_s);
    QVERIFY(edit.textMargins().right() >= edit.fontMetrics().horizontalAdvance(edit.suffix()));
}

void WidgetsTest::elidedLabelHasItsTextAsPlainTooltip()
{
    ElidedLabel label;
    label.setText(evil + QString(100, u'x'));
    label.resize(80, 20);
    QVERIFY(label.isElided());
    QVERIFY(label.toolTip().contains(u"&lt;img"_s));
    label.setText(u"short"_s);
    QVERIFY(label.toolTip().isEmpty());
}

void WidgetsTest::stateLabelReadsOut()
{
    StateLabel label;
    label.setState({u"Free"_s, u"check-ring"_s, Tone::Good}, u"asked Microsoft at 14:02"_s);
    QCOMPARE(label.accessibleName(), u"Free asked Microsoft at 14:02"_s);
    const int one = label.heightForWidth(1000);
    QVERIFY(label.heightForWidth(label.minimumSizeHint().width() + 40) > one); // the remark goes below
}

void WidgetsTest::copyButtonCopies()
{
    CopyButton button;
    QVERIFY(button.sizeHint().width() >= 24 && button.sizeHint().height() >= 24);
    button.setTextToCopy({});
    QVERIFY(!button.isEnabled());
    button.setWhat(u"Copy order id"_s);
    button.setTextToCopy(evil);
    button.click();
    QCOMPARE(QApplication::clipboard()->text(), evil);
    QVERIFY(!button.accessibleDescription().isEmpty());
}

void WidgetsTest::linkIsPressedByKeys()
{
    LinkButton link;
    link.setText(u"Why not?"_s);
    link.show();
    QSignalSpy clicked(&link, &LinkButton::clicked);
    QTest::keyClick(&link, Qt::Key_Space);
    QTest::keyClick(&link, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
    QVERIFY(link.sizeHint().height() >= 24);
}

void WidgetsTest::progressAppearsAfterASecondAndCancels()
{
    ProgressRow row;
    row.setProgress(u"Checking: 96 of 213"_s, 96, 213);
    QVERIFY(row.isHidden()); // under a second nothing flickers
    QTRY_VERIFY(!row.isHidden());
    QCOMPARE(row.words(), u"Checking: 96 of 213"_s);
    QCOMPARE(row.findChild<QProgressBar *>()->value(), 450);
    QSignalSpy cancelled(&row, &ProgressRow::cancelRequested);
    row.findChild<QPushButton *>()->click();
    QCOMPARE(cancelled.count(), 1);
    row.finish();
    QVERIFY(row.isHidden());
}

void WidgetsTest::progressOfUnknownLengthHasNoBar()
{
    ProgressRow row;
    row.setProgress(u"Looking for changes"_s, 0, 0);
    QVERIFY(row.findChild<QProgressBar *>()->isHidden());
}

void WidgetsTest::factsWithoutValueHide()
{
    FactsGrid grid;
    const int domain = grid.addFact(u"Domain"_s, evil);
    const int renewal = grid.addFact(u"Renewal"_s);
    grid.setValue(renewal, {});
    grid.show();
    QCOMPARE(grid.value(domain), evil);
    for (const QLabel *label : grid.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(label->isVisible(), label->text() == u"Domain"_s || label->text() == evil);
    }
}

void WidgetsTest::wrappedTextIsNotCut()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new TextLabel(QString(60, u'x').replace(10, 1, u" "_s).repeated(12).replace(u"xxxx"_s, u"xxx "_s));
    label->setWrapping(true);
    layout->addWidget(label);
    layout->addStretch(1);
    window.resize(1200, 600); // wider than the text column
    window.show();
    QVERIFY(label->width() <= label->maximumWidth());
    QVERIFY2(layoutFaults(&window).isEmpty(), qPrintable(layoutFaults(&window).join(u'\n')));
}

void WidgetsTest::buttonSizesFollowTheFont()
{
    QPushButton *button = pushButton(u"export"_s);
    button->setText(u"Export…"_s);
    const QSize small = button->sizeHint();
    QVERIFY(small.height() >= 24);
    QVERIFY(!button->autoDefault());
    QFont big = button->font();
    big.setPointSizeF(big.pointSizeF() * 1.5);
    button->setFont(big);
    QVERIFY(button->sizeHint().height() > small.height() && button->sizeHint().width() > small.width());
    delete button;
    QPushButton *commit = mainButton();
    QVERIFY(commit->isDefault());
    delete commit;
}

void WidgetsTest::emptyStateOffersWaysOn()
{
    EmptyState empty;
    empty.setContent(u"plan"_s, u"Nothing waits"_s, u"Changes are collected here."_s);
    empty.setActions(u"Open customers"_s);
    QSignalSpy main(&empty, &EmptyState::mainRequested);
    empty.mainButton()->click();
    QCOMPARE(main.count(), 1);
    QVERIFY(empty.otherButton()->isHidden());
    QCOMPARE(empty.headline(), u"Nothing waits"_s);
}

void WidgetsTest::decisionsNeverReadRichText()
{
    QWidget window;
    window.show();
    DialogPrompts prompts;
    Decision decision;
    decision.headline = evil;
    decision.text = evil;
    decision.goOn = u"Remove account"_s;
    decision.goBack = u"Keep account"_s;
    decision.destructive = true;
    std::optional<bool> answer;
    prompts.decide(&window, decision, [&answer](bool goOn) { answer = goOn; });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box);
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->defaultButton()->text(), decision.goBack); // destructive: Enter keeps
    QVERIFY(!answer);                                        // it does not block
    for (QAbstractButton *button : box->buttons()) {
        if (button->text() == decision.goOn)
            button->click();
    }
    QTRY_VERIFY(answer.has_value());
    QVERIFY(*answer);
    answer.reset();
    prompts.decide(&window, decision, [&answer](bool goOn) { answer = goOn; });
    QTest::keyClick(window.findChild<QMessageBox *>(), Qt::Key_Escape);
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!*answer);
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
