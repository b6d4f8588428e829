#pragma once

#include <QLabel>

namespace lrp::ui
{

/// A wrapped line of text under a field: muted for explanations, red for a broken rule, amber for a remark,
/// plain for what was asked for.
/// Hidden while empty. Thread: UI.
class Note : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Muted, Error, Warning, Plain };

    explicit Note(Tone tone, QWidget* parent = nullptr);

    void setNote(const QString& text) { setNote(text, m_tone); }
    void setNote(const QString& text, Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();

    Tone m_tone;
    bool m_recolouring = false;
};

} // namespace lrp::ui
