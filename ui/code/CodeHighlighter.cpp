#include "ui/code/CodeHighlighter.h"

#include "ui/style/Theme.h"

#include <QEvent>
#include <QFont>
#include <QWidget>

namespace lrp::ui
{

namespace
{

const QString kPythonKeywords =
    "and|as|assert|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|"
    "lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield";
const QString kCppKeywords =
    "auto|bool|break|case|class|const|constexpr|continue|default|do|double|else|enum|float|for|if|int|"
    "namespace|new|return|static|static_cast|struct|switch|template|this|typename|using|void|while";

QRegularExpression anyWord(const QString& alternatives)
{
    return QRegularExpression("\\b(?:" + alternatives + ")\\b");
}

} // namespace

CodeHighlighter::CodeHighlighter(QTextDocument* document, QWidget* view)
    : QSyntaxHighlighter(document)
    , m_view(view)
{
    takeColours();
    m_view->installEventFilter(this);
}

/// Tried at every place from the first to the last: the first that fits there has it, so strings and comments
/// stand before what may stand in them.
std::vector<CodeHighlighter::Rule> CodeHighlighter::rulesOf(Language language)
{
    if (language == Language::Plain) {
        return {};
    }
    const bool python = language == Language::Python;
    return {{QRegularExpression(python ? "#.*" : R"(//.*|/\*.*?\*/)"), Part::Comment},
            {QRegularExpression(python ? R"("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"
                                       : R"("(?:[^"\\]|\\.)*"|(?<=#include )<[^>]+>)"),
             Part::String},
            {anyWord(python ? kPythonKeywords : kCppKeywords), Part::Keyword},
            {python ? anyWord("False|None|True|self")
                    : QRegularExpression("#include\\b|\\b(?:true|false|nullptr)\\b"),
             Part::Constant},
            {QRegularExpression(R"((?<![\w.])(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)"), Part::Number},
            {QRegularExpression(R"(\b[A-Za-z_]\w*(?=\())"), Part::Called}};
}

void CodeHighlighter::setLanguage(const QString& ending)
{
    const Language language = ending == "py"    ? Language::Python
                              : ending == "cpp" ? Language::Cpp
                                                : Language::Plain;
    if (language != m_language) {
        m_language = language;
        m_rules = rulesOf(language);
        rehighlight();
    }
}

void CodeHighlighter::highlightBlock(const QString& text)
{
    for (qsizetype place = 0; place < text.size() && !m_rules.empty();) {
        QRegularExpressionMatch first;
        Part part = Part::Comment;
        for (const Rule& rule : m_rules) {
            const QRegularExpressionMatch match = rule.pattern.match(text, place);
            if (match.hasMatch() && (!first.hasMatch() || match.capturedStart() < first.capturedStart())) {
                first = match;
                part = rule.part;
            }
        }
        if (!first.hasMatch()) {
            return;
        }
        setFormat(static_cast<int>(first.capturedStart()), static_cast<int>(first.capturedLength()),
                  format(part));
        place = first.capturedEnd();
    }
}

bool CodeHighlighter::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        takeColours();
        rehighlight();
    }
    return QSyntaxHighlighter::eventFilter(object, event);
}

void CodeHighlighter::takeColours()
{
    const Theme theme = Theme::of(m_view);
    // The colours of lanes, which are made for lines, nearer to the ink that text needs.
    const auto ink = [&theme](char letter) { return mixed(theme.lane(letter), theme.text, 0.75); };
    const auto colour = [this](Part part, const QColor& to) {
        m_formats[static_cast<std::size_t>(part)].setForeground(to);
    };
    colour(Part::Keyword, ink('A'));
    colour(Part::Constant, ink('D'));
    colour(Part::Called, ink('H'));
    colour(Part::Number, ink('B'));
    colour(Part::String, ink('C'));
    colour(Part::Comment, theme.muted);
    m_formats[static_cast<std::size_t>(Part::Keyword)].setFontWeight(QFont::DemiBold);
    m_formats[static_cast<std::size_t>(Part::Comment)].setFontItalic(true);
}

} // namespace lrp::ui
