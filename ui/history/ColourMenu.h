#pragma once

#include <array>
#include <optional>
#include <QMenu>

namespace lrp::ui
{

/// The colours of the eight lanes, each with its letter. Thread: UI.
class ColourMenu : public QMenu
{
    Q_OBJECT

public:
    explicit ColourMenu(QWidget* parent);

    /// The letter whose colour is marked; nothing: none.
    void setCurrent(std::optional<char> letter);

Q_SIGNALS:
    void chosen(char letter);

protected:
    void showEvent(QShowEvent* event) override;

private:
    static constexpr std::size_t kColours = 8;
    std::array<QAction*, kColours> m_colours{};
};

} // namespace lrp::ui
