// SPDX-FileCopyrightText: 2026 The Tenantry authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Metrics, sizes and dispatch; what is drawn stands in style_fields.cpp, style_buttons.cpp and style_views.cpp.
#include "ui/common/tenantry_style.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace tenantry {

namespace {

constexpr int cellPadding = 8;

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    return option ? option->fontMetrics.height() : widget ? widget->fontMetrics().height() : 0;
}

int fieldHeight(const QStyleOption *option)
{
    return option->fontMetrics.height() + 12;
}

} // namespace

TenantryStyle::TenantryStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void TenantryStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *edit = qobject_cast<QLineEdit *>(widget);
    const bool inside = edit && (qobject_cast<QComboBox *>(edit->parentWidget()) ||
                                 qobject_cast<QAbstractSpinBox *>(edit->parentWidget()));
    if (edit && !inside && edit->textMargins().isNull())
        edit->setTextMargins(6, 0, 6, 0); // else the text sits on the frame
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int TenantryStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) || isTextArea(widget) ? 2 : 1;
    case PM_SplitterWidth:
        return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qMax(16, lineHeight(option, widget) - 2);
    case PM_HeaderMargin:
        return cellPadding;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarIconSize:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return qMax(16, qRound(lineHeight(option, widget) * 0.87));
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 32;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TenantryStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration: // nothing moves by itself
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize TenantryStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (!option)
        return result;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        int width = button ? option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 28 : size.width();
        if (button && !button->icon.isNull())
            width += button->iconSize.width() + (button->text.isEmpty() ? 0 : 8);
        if (button && button->text.isEmpty())
            width = fieldHeight(option);
        return {width, qMax(24, fieldHeight(option))};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), qMax(24, fieldHeight(option))};
    case CT_ComboBox:
        return {size.width() + 40, qMax(24, fieldHeight(option))};
    case CT_ToolButton:
        return {qMax(24, result.width()), qMax(24, result.height())};
    case CT_CheckBox:
    case CT_RadioButton:
        return {result.width(), qMax(24, result.height())};
    case CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const int arrow = header && header->sortIndicator != QStyleOptionHeader::None ? 16 : 0;
        const int text = header ? header->fontMetrics.horizontalAdvance(header->text) : result.width();
        return {text + 2 * cellPadding + 8 + arrow, option->fontMetrics.height() + 10};
    }
    case CT_TabBarTab: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        QFont strong = widget ? widget->font() : QFont();
        strong.setWeight(QFont::DemiBold);
        const int text = tab ? QFontMetrics(strong).horizontalAdvance(tab->text) : size.width();
        return {text + 24, qMax(24, fieldHeight(option))};
    }
    case CT_MenuItem:
        return {result.width() + 8,
                result.height() <= 10 ? result.height() : qMax(24, option->fontMetrics.height() + 8)};
    default:
        return result;
    }
}

QRect TenantryStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_PushButtonFocusRect)
        return option->rect.adjusted(3, 3, -3, -3);
    if (element == SE_ProgressBarGroove || element == SE_ProgressBarContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect TenantryStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox && sub == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, option->rect.adjusted(6, 2, -28, -2));
    if (control == CC_ComboBox && sub == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - 27, option->rect.top(), 28, option->rect.height()));
    if (control == CC_ScrollBar)
        return scrollBarRect(option, sub);
    if (control == CC_SpinBox && sub == SC_SpinBoxEditField) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return option->rect.adjusted(6, 2, -6, -2);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void TenantryStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, widget, true);
        return;
    case PE_FrameLineEdit:
        return drawField(option, painter, widget, false);
    case PE_Frame:
        if (isTextArea(widget))
            return drawField(option, painter, widget, false);
        break;
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter, widget);
    case PE_IndicatorCheckBox:
        return drawCheckIndicator(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadioIndicator(option, painter);
    case PE_FrameFocusRect:
        return drawFocusRing(option, painter);
    case PE_IndicatorBranch:
        return drawBranch(option, painter);
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_IndicatorHeaderArrow: // drawn with the header's label
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void TenantryStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton:
        return drawPushButton(option, painter, widget);
    case CE_PushButtonLabel:
        return drawPushButtonLabel(option, painter);
    case CE_Header:
        drawHeaderSection(option, painter);
        return drawHeaderLabel(option, painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_ComboBoxLabel:
        return drawComboLabel(option, painter, widget);
    case CE_TabBarTab:
        return drawTab(option, painter);
    case CE_Splitter:
        return drawSplitter(option, painter);
    case CE_ProgressBar:
        return drawProgress(option, painter);
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void TenantryStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    if (control == CC_ComboBox)
        return drawCombo(option, painter, widget);
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return drawField(option, painter, widget, true);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace tenantry
