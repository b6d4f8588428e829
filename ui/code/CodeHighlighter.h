#pragma once

#include <array>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <vector>

namespace lrp::ui
{

/// Colours exported code. What is a word of which kind is declared in one list for each language. Follows
/// light and dark. Thread: UI.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    enum class Language { Plain, Python, Cpp };
    enum class Part { Keyword, Constant, Called, Number, String, Comment };
    static constexpr std::size_t kParts = 6;

    /// Of a document that `view` shows.
    CodeHighlighter(QTextDocument* document, QWidget* view);

    /// By the ending of the code's file: "py", "cpp"; any other is plain.
    void setLanguage(const QString& ending);
    /// What a part of code looks like in the view's theme.
    const QTextCharFormat& format(Part part) const { return m_formats[static_cast<std::size_t>(part)]; }

protected:
    void highlightBlock(const QString& text) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    struct Rule {
        QRegularExpression pattern;
        Part part;
    };
    static std::vector<Rule> rulesOf(Language language);
    void takeColours();

    QWidget* m_view;
    std::vector<Rule> m_rules;
    Language m_language = Language::Plain;
    std::array<QTextCharFormat, kParts> m_formats;
};

} // namespace lrp::ui
