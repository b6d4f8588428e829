#include "core/schedule/Schedule.h"
#include "core/text/Translate.h"
#include "tests/support/QtTestMain.h"
#include "ui/commands/Command.h"
#include "ui/forms/FieldEditor.h"
#include "ui/text/CatalogueSearch.h"
#include "ui/text/EditText.h"
#include "ui/text/FigureText.h"
#include "ui/text/IssueText.h"
#include "ui/text/Labels.h"
#include "ui/text/LengthText.h"
#include "ui/text/Translate.h"
#include "ui/text/ValueText.h"

#include <gtest/gtest.h>
#include <map>
#include <QCoreApplication>
#include <QTranslator>

/// The words of the window in another language.
namespace lrp::test
{

using Unit = params::Length::Unit;

namespace
{

/// Some texts in German, as long as it lives.
class German : public QTranslator
{
public:
    using Texts = std::map<std::pair<std::string, std::string>, QString>;

    explicit German(Texts texts)
        : m_texts(std::move(texts))
    {
        QCoreApplication::installTranslator(this);
        setLanguage(
            {.find =
                 [this](const char* context, const char* source, const char* comment, std::int64_t count) {
                     return translate(context, source, comment, static_cast<int>(count)).toStdString();
                 },
             .thousands = "\u202f"});
    }
    ~German() override
    {
        setLanguage({});
        QCoreApplication::removeTranslator(this);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int n) const override
    {
        const auto found = m_texts.find({context, source});
        return found == m_texts.end() ? QString()
                                      : found->second.section('|', n == 1 ? 0 : -1, n == 1 ? 0 : -1);
    }

private:
    Texts m_texts;
};

} // namespace

TEST(Language, EnglishFormsNeedNoTranslation)
{
    EXPECT_EQ(ui::translate("session", "%n step(s) a second", nullptr, 1), "1 step a second");
    EXPECT_EQ(ui::translate("session", "%n step(s) a second", nullptr, 5), "5 steps a second");
    EXPECT_EQ(ui::translate("files", "%n run(s) (is|are) read", nullptr, 1500), "1,500 runs are read");
    EXPECT_EQ(ui::translate("files", "lane(s)"), "lane(s)"); // nothing is counted
}

TEST(Language, OtherLanguagesHaveFormsOfTheirOwn)
{
    const German german(
        {{{"session", "%n step(s) a second"}, "%n Schritt je Sekunde|%n Schritte je Sekunde"}});
    EXPECT_EQ(ui::translate("session", "%n step(s) a second", nullptr, 1), "1 Schritt je Sekunde");
    EXPECT_EQ(ui::translate("session", "%n step(s) a second", nullptr, 5), "5 Schritte je Sekunde");
}

TEST(Language, PartsThousandsAsItDoes)
{
    EXPECT_EQ(ui::counted(1234567), "1,234,567");
    const German german({});
    EXPECT_EQ(ui::counted(1234567), QString::fromUtf8("1\u202f234\u202f567"));
    EXPECT_EQ(ui::figureText(0.25), "0.25"); // with a point everywhere
}

TEST(Language, FindsEntriesByEnglishAndTranslatedWords)
{
    const std::string title = params::find(schedule::entries(), "CosineAnnealingLR")->title;
    const std::string summary = params::find(schedule::entries(), "CosineAnnealingLR")->summary;
    const German german({{{"catalogue", title}, "Kosinusabfall"},
                         {{"catalogue", summary}, QString::fromUtf8("Fällt sanft ab.")}});
    const ui::CatalogueSearch search(schedule::entries());
    const auto best = [&](const QString& query) {
        const auto hits = search.find(query);
        return hits.empty() ? std::string() : schedule::entries()[hits.front().entry].id;
    };
    EXPECT_EQ(best("Kosinusabfall"), "CosineAnnealingLR");
    EXPECT_EQ(best("kosinus"), "CosineAnnealingLR");
    EXPECT_EQ(best(QString::fromUtf8("fällt sanft")), "CosineAnnealingLR");
    EXPECT_EQ(best("CosineAnnealingLR"), "CosineAnnealingLR");
    EXPECT_EQ(schedule::entries()[search.find(QString::fromStdString(title)).front().entry].title, title);
    EXPECT_EQ(search.nearest("Kosinusabfal"), "Kosinusabfall");
}

TEST(Language, LeavesCapitalsToLanguagesThatNeedThem)
{
    EXPECT_EQ(ui::inSentence("Half period"), "half period");
    EXPECT_EQ(ui::inSentence("XOR"), "XOR");
    const German german({{{"text", "lower case"}, "unchanged"}});
    EXPECT_EQ(ui::inSentence("Halbe Periode"), "Halbe Periode");
}

TEST(Language, SaysThatAFieldIsEmptyWhateverStandsAroundIt)
{
    const params::Issue issue{"/problem/seed", "ist \"\"; verlangt wird eine ganze Zahl"};
    const German german({{{"text", "empty"}, "leer"}});
    EXPECT_EQ(ui::messageText(issue), "ist leer; verlangt wird eine ganze Zahl");
    EXPECT_EQ(ui::sentence(issue, "Startwert", "/problem/seed"),
              "Startwert ist leer; verlangt wird eine ganze Zahl.");
}

TEST(Language, NamesEditsInWholeSentences)
{
    const params::Json before{{"lanes", {{{"letter", "B"}, {"name", "x"}}}}};
    params::Json after = before;
    after["lanes"][0]["name"] = "warm";
    EXPECT_EQ(ui::editText("/lanes/0/name", before, after), "Rename lane B to warm");
    const German german({{{"text", "Rename lane %1 to %2"}, "Bahn %1 in %2 umbenennen"}});
    EXPECT_EQ(ui::editText("/lanes/0/name", before, after), "Bahn B in warm umbenennen");
}

TEST(Language, ReadsUnitsAsItWritesThem)
{
    const German german({{{"text", "step"}, "Schritt"},
                         {{"text", "steps"}, "Schritte"},
                         {{"text", "epoch"}, "Epoche"},
                         {{"text", "epochs"}, "Epochen"},
                         {{"text", "%1 step(s)"}, "%1 Schritt|%1 Schritte"}});
    EXPECT_EQ(ui::lengthText("3 epochs", Unit::Percent), "3 Epochen");
    EXPECT_EQ(ui::lengthJson("3 Epochen", Unit::Percent), params::Json("3 epochs"));
    EXPECT_EQ(ui::lengthJson("1 Epoche", Unit::Percent), params::Json("1 epoch"));
    EXPECT_EQ(ui::lengthJson("3 epochs", Unit::Percent),
              params::Json("3 epochs")); // English is understood too
    EXPECT_EQ(ui::unitIn("1,5 Epochen"), Unit::Epochs);
    EXPECT_EQ(ui::inOtherUnits({params::percentOfRun(50)}, params::ticks(1),
                               {.totalSteps = 2.0, .stepsPerEpoch = 1.0, .stepsPerTick = 1.0}),
              "= 1 Schritt = 1 epoch");
}

TEST(Language, NamesTheKeysOfThePlots)
{
    for (const ui::Command& command : ui::declaredCommands()) {
        EXPECT_EQ(ui::keyText(command.plotKey), command.plotKey) << "in English it is what is declared";
    }
    const German german({{{"QShortcut", "Ctrl"}, "Strg"}, {{"QShortcut", "Space"}, "Leertaste"}});
    EXPECT_EQ(ui::keyText("Space"), "Leertaste");
    EXPECT_EQ(ui::keyText("Ctrl+Up"), "Strg+Up");
}

TEST(Language, FindsWhatAnEmptyFieldMeansInTheHelp)
{
    params::Field field;
    field.optional = true;
    field.help = "The highest rate. Empty: the base rate. Rarely needed.";
    EXPECT_EQ(ui::automaticText(field), "the base rate");
    const German german({{{"catalogue", "the base rate"}, "die Grundrate"}});
    EXPECT_EQ(ui::automaticText(field), "die Grundrate");
}

TEST(Language, TranslatesChoicesOfThisProgramAndNoKeywords)
{
    const German german({{{"catalogue", "cosine"}, "Kosinus"}});
    const auto choiceOf = [](const char* id, const char* key) {
        return ui::valueInWords(*params::find(schedule::entries(), id)->field(key), "cosine");
    };
    EXPECT_EQ(choiceOf("ramp", "shape"), "Kosinus");
    EXPECT_EQ(choiceOf("optax.piecewise_interpolate_schedule", "interpolate_type"), "cosine");
}

} // namespace lrp::test
