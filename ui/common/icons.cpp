// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QWidget>

using namespace Qt::StringLiterals;

// A static library's resources are linked in only when somebody asks for them by name.
static void initResources()
{
    Q_INIT_RESOURCE(tenantry_icons);
}

namespace tenantry {

namespace {

QString pathOf(const QString &name)
{
    static const bool once = [] {
        initResources();
        return true;
    }();
    Q_UNUSED(once)
    return u":/tenantry/icons/%1.svg"_s.arg(name);
}

// Nothing sets currentColor of an SVG from outside, so the stroke is replaced in the bytes (look.md §10).
QByteArray recoloured(const QString &name, const QColor &colour, int size)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    bytes.replace("stroke=\"#000000\"", "stroke=\"" + colour.name().toLatin1() + '"');
    if (size <= 17)
        bytes.replace("stroke-width=\"1.5\"", "stroke-width=\"1.8\"");
    return bytes;
}

QPixmap rendered(const QString &name, const QSize &size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    const QByteArray bytes = recoloured(name, colour, size.height());
    if (bytes.isEmpty())
        return pixmap;
    QSvgRenderer renderer(bytes);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    return pixmap;
}

class OutlineIconEngine final : public QIconEngine
{
public:
    OutlineIconEngine(QString name, Tone tone, bool onAccent)
        : m_name(std::move(name)), m_tone(tone), m_onAccent(onAccent)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = qMin(rect.width(), rect.height());
        QRect target(0, 0, size, size);
        target.moveCenter(rect.center());
        painter->drawPixmap(target, iconPixmap(m_name, size, colour(mode), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colour(mode), 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap result = iconPixmap(m_name, qRound(qMin(size.width(), size.height()) / scale), colour(mode), scale);
        return result;
    }
    QIconEngine *clone() const override { return new OutlineIconEngine(m_name, m_tone, m_onAccent); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !iconExists(m_name); }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (m_onAccent)
            return palette.color(QPalette::HighlightedText);
        return toneColour(m_tone, palette);
    }

    QString m_name;
    Tone m_tone;
    bool m_onAccent;
};

int grown(const QWidget *widget, int floor)
{
    return qMax(floor, qRound(1.2 * widget->fontMetrics().height() * floor / 22.0));
}

} // namespace

bool iconExists(const QString &name)
{
    return QFile::exists(pathOf(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    if (name.isEmpty() || size <= 0)
        return {};
    // The colour is part of the key, so a palette change needs no clearing.
    const QString key = u"tenantry/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba()).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = rendered(name, QSize(size, size), colour, devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap illustration(const QString &name, const QSize &size, const QColor &colour, qreal devicePixelRatio)
{
    return rendered(name, size, colour, devicePixelRatio);
}

QIcon symbol(const QString &name, Tone tone)
{
    return QIcon(new OutlineIconEngine(name, tone, false));
}

QIcon symbolOnAccent(const QString &name)
{
    return QIcon(new OutlineIconEngine(name, Tone::Normal, true));
}

int rowIconSize(const QWidget *widget)
{
    return grown(widget, 16);
}

int navigationIconSize(const QWidget *widget)
{
    return grown(widget, 20);
}

} // namespace tenantry
