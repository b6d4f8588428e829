#include "core/dataset/Catalog.h"
#include "core/model/Catalog.h"
#include "core/optimizer/Catalog.h"
#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"
#include "tests/language/Visible.h"
#include "tests/support/FakeEngine.h"
#include "tests/support/QtTestMain.h"
#include "ui/experiment/ExperimentModel.h"
#include "ui/language/Languages.h"
#include "ui/window/Docks.h"
#include "ui/window/MainWindow.h"

#include <gtest/gtest.h>
#include <QAbstractItemView>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <array>
#include <set>

namespace lrp::test
{
namespace
{

/// Speaks every text that the German file has as ⟦text⟧, two fifths longer: what is seen without the brackets
/// has not come through a translation, or has a context in which nobody looks.
class Pseudo : public QTranslator
{
public:
    Pseudo()
    {
        EXPECT_TRUE(m_known.load("lr-playground_de", LRP_TRANSLATIONS));
        setLanguage(
            {.find =
                 [this](const char* context, const char* source, const char* comment, std::int64_t n) {
                     return translate(context, source, comment, static_cast<int>(n)).toStdString();
                 },
             .thousands = ","});
    }
    ~Pseudo() override { setLanguage({}); }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        if (m_known.translate(context, source, comment, n).isEmpty()) {
            return {};
        }
        static const QRegularExpression place(
            "%(L?[1-9])"); // what is put in has to have a translation of its own
        const QString text = QString::fromUtf8(source).replace(place, "⟧%\\1⟦");
        const auto words = static_cast<int>((text.size() * 2 / 5 + 4) / 5);
        return "⟦" + text + QString(" ëëëë").repeated(words) + "⟧";
    }

private:
    QTranslator m_known;
};

/// The parts of a text outside of all brackets.
QString outside(const QString& text)
{
    QString left;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == QChar(0x27E6)) {
            left += ' '; // what stands on both sides are two
            ++depth;
        }
        if (depth == 0) {
            left += letter;
        }
        depth -= letter == QChar(0x27E7) ? 1 : 0;
    }
    return left;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression tag("<[^>]*>");
    static const QRegularExpression notWord("[^\\w]+", QRegularExpression::UseUnicodePropertiesOption);
    return QString(text).remove(tag).split(notWord, Qt::SkipEmptyParts);
}

std::array<const params::Entries*, 4> catalogues()
{
    return {&schedule::entries(), &optimizer::entries(), &dataset::entries(), &model::entries()};
}

/// Names that are spelled alike in all languages: of the catalogues' entries, of languages and the program.
std::set<QString> names()
{
    std::set<QString> names{"lr", "LR", "Playground", "English", "Deutsch", "PyTorch"};
    for (const params::Entries* entries : catalogues()) {
        for (const params::Entry& entry : *entries) {
            for (const QString& word : wordsOf(QString::fromStdString(entry.id))) {
                names.insert(word);
            }
        }
    }
    return names;
}

/// Texts that are code as a whole: formulas, frameworks, keys and choices of the catalogues.
std::set<QString> wholes()
{
    std::set<QString> wholes;
    const auto add = [&wholes](const std::string& text) {
        for (const QString& line : QString::fromStdString(text).split('\n')) {
            wholes.insert(line.trimmed());
        }
    };
    for (const params::Entries* entries : catalogues()) {
        for (const params::Entry& entry : *entries) {
            add(entry.formula);
            add(entry.framework);
            for (const params::Field& field : entry.fields) {
                add(field.key);
                for (const std::string& choice : field.choices) {
                    add(choice);
                }
            }
        }
    }
    return wholes;
}

bool isName(const QString& word)
{
    static const std::set<QString> all = names();
    static const QRegularExpression spelledSo(
        "^(\\w*[a-z]+[A-Z]\\w*|[A-Z]{2,}\\d*|[a-z]+_[a-z_]+|\\w*\\d\\w*)$"); // StepLR
    return all.contains(word) || spelledSo.match(word).hasMatch();
}

bool isWhole(const QString& line)
{
    static const std::set<QString> all = wholes();
    return all.contains(line);
}

/// Without what Qt writes, in its own translation: the keys in a menu and at the end of a tip.
QString withoutKeys(const QString& text)
{
    static const QRegularExpression keys("(\t.*$)|( \\([A-Z][^ ()]*\\)$)");
    return QString(text).remove(keys);
}

QStringList untranslated(const std::vector<VisibleText>& texts)
{
    QStringList found;
    for (const VisibleText& seen : texts) {
        QStringList words;
        for (const QString& line : outside(withoutKeys(seen.text)).split('\n')) {
            if (isWhole(line.trimmed())) {
                continue;
            }
            for (const QString& word : wordsOf(line)) {
                if (word.size() > 1 && word[0].isLetter() && !isName(word)) {
                    words << word;
                }
            }
        }
        if (!words.isEmpty()) {
            found << seen.place + ": " + seen.text;
        }
    }
    found.removeDuplicates();
    return found;
}

class PseudoWindow : public testing::Test
{
protected:
    PseudoWindow()
    {
        QCoreApplication::installTranslator(&pseudo);
        window = std::make_unique<ui::MainWindow>([this] { return std::unique_ptr<engine::Engine>(engine); },
                                                  ui::WindowOptions{.documents = folder.path(), .cores = 8});
        window->complete();
        window->resize(1366, 700);
        window->show();
        window->session()->preload();
        EXPECT_TRUE(QTest::qWaitFor([this] { return window->session()->isEngineLoaded(); }));
    }
    ~PseudoWindow() override
    {
        window.reset();
        QCoreApplication::removeTranslator(&pseudo);
    }

    /// Each text is reported once.
    void expectTranslated()
    {
        const std::vector<VisibleText> texts = visibleTexts(*window);
        ASSERT_GT(texts.size(), 200U);
        QStringList found = untranslated(texts);
        found.removeIf([this](const QString& text) { return !reported.insert(text).second; });
        EXPECT_TRUE(found.isEmpty()) << found.size() << " texts are English:\n"
                                     << found.join('\n').toStdString();
    }

    Pseudo pseudo;
    std::set<QString> reported;
    QTemporaryDir folder;
    FakeEngine* engine = new FakeEngine; ///< owned by the window once it has been made
    std::unique_ptr<ui::MainWindow> window;
};

TEST_F(PseudoWindow, SaysNothingInEnglishAtFirst)
{
    expectTranslated();
}

TEST_F(PseudoWindow, SaysNothingInEnglishInAnyDock)
{
    for (const ui::Dock& dock : ui::declaredDocks()) {
        window->docks()->bring(dock.id);
        ASSERT_TRUE(window->docks()->dock(dock.id)->isVisible()) << dock.id.toStdString();
        QTest::qWait(30);
        SCOPED_TRACE(dock.id.toStdString());
        expectTranslated();
    }
}

TEST_F(PseudoWindow, SaysNothingInEnglishDuringARunAndAfterIt)
{
    window->start();
    ASSERT_TRUE(QTest::qWaitFor([this] { return engine->record != nullptr; }));
    engine->advance(50);
    QTest::qWait(100);
    expectTranslated();
    engine->stop();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !window->session()->isLive(); }));
    QTest::qWait(100);
    expectTranslated();
}

TEST_F(PseudoWindow, SaysNothingInEnglishOfWrongSettings)
{
    window->experiment()->setValue("/lanes/0/optimizer/lr", -3.0);
    QTest::qWait(100);
    expectTranslated();
}

TEST_F(PseudoWindow, HasRoomForLongerTexts)
{
    for (const ui::Dock& dock : ui::declaredDocks()) {
        window->docks()->bring(dock.id);
        ASSERT_TRUE(window->docks()->dock(dock.id)->isVisible()) << dock.id.toStdString();
        QTest::qWait(30);
        QStringList clipped;
        for (const VisibleText& text : clippedTexts(*window)) {
            clipped << text.place + ": " + text.text;
        }
        EXPECT_TRUE(clipped.isEmpty()) << dock.id.toStdString() << ":\n" << clipped.join('\n').toStdString();
    }
}

/// As a language written from right to left would have it, without one.
class ReversedWindow : public PseudoWindow
{
protected:
    ReversedWindow()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QTest::qWait(50);
    }
    ~ReversedWindow() override { QApplication::setLayoutDirection(Qt::LeftToRight); }

    int middle(const QString& name) const
    {
        const auto* widget = window->findChild<QWidget*>(name);
        return widget->mapTo(window.get(), widget->rect().center()).x();
    }
};

TEST_F(ReversedWindow, HasFormsListsAndBarsTheOtherWayRound)
{
    EXPECT_GT(middle("button/start"), middle("button/stop"));
    const auto labels = window->findChildren<QLabel*>();
    const auto label = std::find_if(labels.begin(), labels.end(), [](const QLabel* one) {
        return one->buddy() != nullptr && one->buddy()->objectName() == "optimizer/lr";
    });
    ASSERT_NE(label, labels.end());
    EXPECT_GT((*label)->mapTo(window.get(), QPoint()).x(), middle("optimizer/lr"));
    if (const QByteArray path = qgetenv("LRP_PICTURE"); !path.isEmpty()) { // to be looked at
        window->grab().save(QString::fromLocal8Bit(path));
    }
}

TEST_F(ReversedWindow, HasEyesWhereTheyAreClicked)
{
    auto* list = window->findChild<QAbstractItemView*>("lanes");
    ASSERT_NE(list, nullptr);
    const QRect row = list->visualRect(list->model()->index(0, 0));
    const int line = list->fontMetrics().height();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.right() - line, row.top() + line});
    EXPECT_TRUE(window->experiment()->isLaneShown(0)) << "the badge hides the lane";
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {row.left() + line, row.top() + line});
    EXPECT_FALSE(window->experiment()->isLaneShown(0)) << "the eye is drawn elsewhere";
}

TEST_F(ReversedWindow, LeavesThePlotsAsTheyAre)
{
    auto* curves = window->findChild<QWidget*>("curves");
    const QImage reversed = curves->grab().toImage();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    QTest::qWait(50);
    curves->resize(reversed.size());
    // A column through step 0's end of the axes: what stands left of the plots are their numbers, both times.
    EXPECT_EQ(curves->grab().toImage().copy(0, 0, 60, reversed.height()),
              reversed.copy(0, 0, 60, reversed.height()));
}

TEST(Languages, TheDesktopsFirstWishThatIsOfferedIsSpoken)
{
    const std::vector<ui::OfferedLanguage> offered{{"en", "English"}, {"de", "Deutsch"}};
    EXPECT_EQ(ui::offeredFor({"fr-FR", "de-AT", "en-GB"}, offered), "de");
    EXPECT_EQ(ui::offeredFor({"de"}, offered), "de");
    EXPECT_EQ(ui::offeredFor({"den"}, offered), "en");
    EXPECT_EQ(ui::offeredFor({"C"}, offered), "en");
    EXPECT_EQ(ui::offeredFor({}, offered), "en");
}

TEST(Languages, AFileInTheFolderIsALanguage)
{
    const auto offered = ui::languagesIn(LRP_TRANSLATIONS);
    ASSERT_GE(offered.size(), 2U);
    EXPECT_EQ(offered.front().code, "en");
    EXPECT_EQ(offered.front().name, "English");
    EXPECT_TRUE(std::any_of(offered.begin(), offered.end(), [](const auto& language) {
        return language.code == "de" && language.name == "Deutsch";
    }));
    EXPECT_EQ(ui::languagesIn("/nowhere").size(), 1U);
}

} // namespace
} // namespace lrp::test
