// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper_pdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace tenantry {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginMillimetres = 18;
constexpr qreal bodyPoints = 9.5;
constexpr qreal labelShare = 28; // per cent of the line

QTextCharFormat letters(qreal points, bool bold = false)
{
    QTextCharFormat format;
    format.setFontPointSize(points);
    format.setFontWeight(bold ? QFont::DemiBold : QFont::Normal);
    return format;
}

QTextCharFormat exactLetters()
{
    QTextCharFormat format = letters(bodyPoints - 1);
    format.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return format;
}

void line(QTextCursor *cursor, const QString &text, const QTextCharFormat &format, qreal above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    cursor->insertBlock(block, format);
    cursor->insertText(text, format);
}

QTextTableFormat factTable()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(1);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, labelShare),
                                      QTextLength(QTextLength::PercentageLength, 100 - labelShare)});
    return format;
}

void facts(QTextCursor *cursor, const QList<Paper::Fact> &list)
{
    if (list.isEmpty())
        return;
    QTextTable *table = cursor->insertTable(static_cast<int>(list.size()), 2, factTable());
    for (int row = 0; row < list.size(); ++row) {
        const Paper::Fact &fact = list.at(row);
        table->cellAt(row, 0).firstCursorPosition().insertText(fact.label, letters(bodyPoints, true));
        table->cellAt(row, 1).firstCursorPosition().insertText(fact.value,
                                                               fact.exact ? exactLetters() : letters(bodyPoints));
    }
    cursor->movePosition(QTextCursor::End);
}

void paintPages(QTextDocument *document, QPdfWriter *writer, QPainter *painter, qreal footer)
{
    const QSizeF page = document->pageSize();
    const int pages = document->pageCount();
    for (int number = 0; number < pages; ++number) {
        if (number > 0)
            writer->newPage();
        painter->save();
        painter->translate(0, -number * page.height());
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, number * page.height()), page);
        painter->setClipRect(context.clip);
        document->documentLayout()->draw(painter, context);
        painter->restore();
        painter->drawText(QRectF(0, page.height(), page.width(), footer), Qt::AlignRight | Qt::AlignBottom,
                          u"%1 / %2"_s.arg(number + 1).arg(pages));
    }
}

} // namespace

void layOut(const Paper &paper, QTextDocument *document)
{
    document->setUndoRedoEnabled(false);
    QTextCursor cursor(document);
    cursor.insertText(paper.title, letters(bodyPoints + 7, true));
    if (!paper.subtitle.isEmpty())
        line(&cursor, paper.subtitle, letters(bodyPoints + 1), 2);
    for (const Paper::Section &section : paper.sections) {
        line(&cursor, section.heading, letters(bodyPoints + 2.5, true), 12);
        facts(&cursor, section.facts);
    }
    if (!paper.footnote.isEmpty())
        line(&cursor, paper.footnote, letters(bodyPoints), 12);
}

Result<QByteArray> paperPdf(const Paper &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(paper.title);
    writer.setCreator(u"Tenantry " TENANTRY_VERSION ""_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                          QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{Error::Kind::Storage, 0, {}, u"no page to paint on"_s};
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDocumentMargin(0);
    painter.setFont(document.defaultFont());
    const qreal footer = painter.fontMetrics().height() * 2;
    document.setPageSize(QSizeF(writer.width(), writer.height() - footer));
    layOut(paper, &document);
    paintPages(&document, &writer, &painter, footer);
    painter.end();
    return bytes;
}

} // namespace tenantry
