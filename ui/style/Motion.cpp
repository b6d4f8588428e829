#include "ui/style/Motion.h"

#include "ui/style/PortalSetting.h"
#include "ui/style/Style.h"

#include <QApplication>
#include <QVariant>

#include <utility>

namespace lrp::ui
{

namespace
{

/// Menus and tips that fade or unroll where the desktop has them do so.
const QList<Qt::UIEffect>& effectsAtFirst()
{
    static const QList<Qt::UIEffect> effects = [] {
        QList<Qt::UIEffect> enabled;
        for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                  Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
            if (QApplication::isEffectEnabled(effect)) {
                enabled.append(effect);
            }
        }
        return enabled;
    }();
    return effects;
}

int caretTimeAtFirst()
{
    static const int time = QApplication::cursorFlashTime();
    return time;
}

} // namespace

MotionSwitcher::MotionSwitcher(QObject* parent)
    : QObject(parent)
{
    effectsAtFirst();
    caretTimeAtFirst();
    auto* gnome = new PortalSetting(QStringLiteral("org.gnome.desktop.interface"),
                                    QStringLiteral("enable-animations"), this);
    connect(gnome, &PortalSetting::valueRead, this, &MotionSwitcher::setGnome);
    auto* kde = new PortalSetting(QStringLiteral("org.kde.kdeglobals.KDE"),
                                  QStringLiteral("AnimationDurationFactor"), this);
    connect(kde, &PortalSetting::valueRead, this, &MotionSwitcher::setKde);
}

void MotionSwitcher::setChoice(MotionChoice choice)
{
    m_choice = choice;
    apply();
}

bool MotionSwitcher::moves() const
{
    const bool desktopMoves = m_gnomeMoves.value_or(true) && m_kdeMoves.value_or(true);
    return m_choice == MotionChoice::Desktop ? desktopMoves : m_choice == MotionChoice::Usual;
}

void MotionSwitcher::setGnome(const QVariant& enableAnimations)
{
    m_gnomeMoves = enableAnimations.toBool();
    apply();
}

void MotionSwitcher::setKde(const QVariant& durationFactor)
{
    bool isNumber = false;
    const double factor = durationFactor.toDouble(&isNumber);
    m_kdeMoves = isNumber ? std::optional(factor > 0.0) : std::nullopt;
    apply();
}

void MotionSwitcher::apply()
{
    if (std::exchange(m_moved, moves()) == moves()) {
        return;
    }
    if (auto* style = qobject_cast<Style*>(QApplication::style())) {
        style->setMoves(m_moved);
    }
    for (const Qt::UIEffect effect : effectsAtFirst()) {
        QApplication::setEffectEnabled(effect, m_moved);
    }
    QApplication::setCursorFlashTime(m_moved ? caretTimeAtFirst() : 0);
    Q_EMIT changed(m_moved);
}

} // namespace lrp::ui
