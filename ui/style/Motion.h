#pragma once

#include <optional>
#include <QObject>

namespace lrp::ui
{

/// Whether what is only there to please may move: as the desktop says, or less, or as usual.
enum class MotionChoice { Desktop, Less, Usual };

/// Switches off what moves without a run: docks that slide, menus and tips that fade, Fusion's animations and
/// the blinking of the caret. The desktop's wish is GNOME's `enable-animations` or KDE's
/// `AnimationDurationFactor`, read through the freedesktop portal; a desktop that says nothing moves. Source:
/// WCAG 2.2, 2.2.2 and 2.3.3. Thread: UI.
class MotionSwitcher : public QObject
{
    Q_OBJECT

public:
    explicit MotionSwitcher(QObject* parent = nullptr);

    MotionChoice choice() const { return m_choice; }
    void setChoice(MotionChoice choice);
    /// What follows from choice and desktop.
    bool moves() const;

    /// What the desktop says; known values are false and 0 for less.
    void setGnome(const QVariant& enableAnimations);
    void setKde(const QVariant& durationFactor);

Q_SIGNALS:
    void changed(bool moves);

private:
    void apply();

    MotionChoice m_choice = MotionChoice::Desktop;
    std::optional<bool> m_gnomeMoves;
    std::optional<bool> m_kdeMoves;
    bool m_moved = true;
};

} // namespace lrp::ui
