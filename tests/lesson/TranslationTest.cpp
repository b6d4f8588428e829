#include "core/lesson/Translation.h"

#include "tests/lesson/LessonText.h"
#include "tests/support/WithFiles.h"

#include <filesystem>

namespace lrp::lesson
{
namespace
{

using test::LessonText;

LessonText original()
{
    LessonText text;
    text.more = R"(, "verified": {"build": "1", "losses": {"main": [0.5, 3]}})";
    text.experiments = R"("main": {"name": "Small race", "problem": {"dataset": {"type": "blobs"},
        "model": {"type": "linear"}, "length": 200, "evaluate_every": 10, "seed": 42}, "lanes": [
        {"letter": "A", "name": "hot", "optimizer": {"type": "SGD", "lr": 3}, "schedule": {"type": "constant"}},
        {"letter": "B", "name": "0.1", "optimizer": {"type": "SGD", "lr": 0.1}, "schedule": {"type": "constant"}},
        {"letter": "C", "name": "cut", "optimizer": {"type": "SGD", "lr": 3},
         "schedule": {"type": "StepLR", "step_size": 100}}]},
        "longer": {"from": "main", "set": {"/problem/length": 400}})";
    text.steps = R"({"id": "look", "kind": "read"},
        {"id": "draw", "kind": "sketch", "lane": "C", "features": [{"text": "It falls", "between": "50-60%"}]},
        {"id": "rate", "kind": "number", "right": 0.1, "factor": 3, "unit": "steps",
         "hands": [{"id": "few", "text": "Few", "right": true}, {"id": "many", "text": "Many"}]},
        {"id": "why", "kind": "choice", "choices": [
            {"id": "noise", "text": "Noise", "explain": "Yes.", "right": true},
            {"id": "time", "text": "Time", "explain": "No.", "misconception": true}]},
        {"id": "keep", "kind": "finding", "text": "It falls."})";
    text.body =
        "Rates must fall.\n\n## look\n\nTwo lanes. ![plans](plan:A,B)\n\n> Notes: Wait.\n\n## draw\n## rate\n"
        "## why\n## keep\n";
    return text;
}

/// A translation, part by part.
struct German {
    std::string head =
        R"("format": "lr-playground lesson", "version": 1, "translates": "small", "language": "de",
        "title": "Klein", "of": "SUM")";
    std::string names = R"("Small race": "Kleines Rennen", "hot": "heiß", "cut": "Stufe")";
    std::string draw = R"({"id": "draw", "kind": "sketch", "features": [{"text": "Er sinkt"}]})";
    std::string rate = R"({"id": "rate", "kind": "number", "unit": "Schritte",
         "hands": [{"id": "few", "text": "Wenige"}, {"id": "many", "text": "Viele"}]})";
    std::string why = R"({"id": "why", "kind": "choice", "choices": [
            {"id": "noise", "text": "Rauschen", "explain": "Ja."}, {"id": "time", "text": "Zeit", "explain": "Nein."}]})";
    std::string keep = R"({"id": "keep", "kind": "finding", "text": "Sie sinkt."})";
    std::string more;
    std::string body =
        "Raten müssen sinken.\n\n## look\n\nZwei Bahnen. ![Pläne](plan:A,B)\n\n> Notes: Warte.\n\n"
        "## draw\n## rate\n## why\n## keep\n";

    std::string text() const
    {
        return "---json\n{" + head + ", \"names\": {" + names +
               R"(}, "steps": [{"id": "look", "kind": "read"},)" + draw + ", " + rate + ", " + why + ", " +
               keep + "]" + more + "}\n---\n" + body;
    }
    params::Result<Lesson> read() const
    {
        const auto whole = translated(original().text(), text());
        return whole ? fromText(whole->text) : params::Result<Lesson>(whole.issues());
    }
    std::string issue() const
    {
        const auto lesson = read();
        return lesson ? "none" : lesson.issues().front().text();
    }
};

TEST(Translation, HasItsOwnTextsAndAllElseOfTheOriginal)
{
    const auto lesson = German{}.read();
    const auto first = original().read();

    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    ASSERT_TRUE(first) << first.issues().front().text();
    EXPECT_EQ(lesson->id, "small");
    EXPECT_EQ(lesson->language, "de");
    EXPECT_EQ(lesson->title, "Klein");
    EXPECT_EQ(lesson->summary, "Raten müssen sinken.");
    EXPECT_EQ(lesson->steps[0].text, "Zwei Bahnen. ![Pläne](plan:A,B)");
    EXPECT_EQ(lesson->steps[0].notes, "Warte.");
    EXPECT_EQ(lesson->steps[1].as<Sketch>()->features.front().text, "Er sinkt");
    EXPECT_EQ(lesson->steps[1].as<Sketch>()->lane, 'C');
    EXPECT_EQ(lesson->steps[2].as<Number>()->unit, "Schritte");
    EXPECT_EQ(lesson->steps[2].as<Number>()->right, 0.1);
    EXPECT_EQ(lesson->steps[2].hands,
              (std::vector<HandChoice>{{.id = "few", .text = "Wenige", .isRight = true}, {"many", "Viele"}}));
    const auto& options = lesson->steps[3].as<Choice>()->options;
    EXPECT_EQ(options[0].text, "Rauschen");
    EXPECT_TRUE(options[0].isRight);
    EXPECT_EQ(options[1].explanation, "Nein.");
    EXPECT_TRUE(options[1].isMisconception);
    EXPECT_EQ(lesson->steps[4].as<Finding>()->text, "Sie sinkt.");
    EXPECT_EQ(lesson->claims.front().text, "C<A");
    EXPECT_EQ(lesson->verified, first->verified);
}

TEST(Translation, NamesExperimentsAndLanesAlsoWhereOneIsMadeFromAnother)
{
    const auto lesson = German{}.read();
    const auto first = original().read();

    ASSERT_TRUE(lesson);
    for (const char* name : {"main", "longer"}) {
        experiment::Experiment experiment = *lesson->experimentNamed(name);
        EXPECT_EQ(experiment.name, "Kleines Rennen");
        EXPECT_EQ(experiment.lanes[0].name, "heiß");
        EXPECT_EQ(experiment.lanes[1].name, "0.1");
        EXPECT_EQ(experiment.lanes[2].name, "Stufe");
        experiment.name = "Small race";
        experiment.lanes[0].name = "hot";
        experiment.lanes[2].name = "cut";
        EXPECT_EQ(toJson(experiment), toJson(*first->experimentNamed(name)));
    }
}

TEST(Translation, IsRefusedWhereItBringsMoreThanTexts)
{
    const auto with = [](const std::string& more) {
        German german;
        german.more = more;
        return german.issue();
    };
    EXPECT_EQ(with(R"(, "experiments": {})"),
              "/experiments: comes from the original \"small\"; leave it out here, where only texts are");
    EXPECT_EQ(with(R"(, "claims": ["A<C"])"),
              "/claims: comes from the original \"small\"; leave it out here, where only texts are");
    EXPECT_EQ(with(R"(, "verified": {})"),
              "/verified: comes from the original \"small\"; leave it out here, where only texts are");
    EXPECT_EQ(
        with(R"(, "titel": "Klein")"),
        "/titel: is no part of a translation; did you mean title? It has format, version, translates, of, "
        "title, language, names, steps");
    German german;
    german.draw = R"({"id": "draw", "kind": "sketch", "lane": "A", "features": [{"text": "Er sinkt"}]})";
    EXPECT_EQ(german.issue(),
              "/steps/1/lane: comes from the original; leave it out here, where only texts are");
    german.draw = R"({"id": "draw", "kind": "sketch", "aim": "x", "features": [{"text": "Er sinkt"}]})";
    EXPECT_EQ(german.issue(),
              "/steps/1/aim: is no text that the original has here; it has id, kind, features");
}

TEST(Translation, IsRefusedWhereItsStepsAreOthers)
{
    German german;
    german.draw = R"({"id": "drew", "kind": "sketch"})";
    EXPECT_EQ(german.issue(), "/steps/1/id: is \"drew\"; the original has \"draw\" in this place");
    german.draw = R"({"id": "draw", "kind": "rank", "features": [{"text": "Er sinkt"}]})";
    EXPECT_EQ(german.issue(), "/steps/1/kind: is \"rank\"; the original has \"sketch\" in this place");
    german = {};
    german.keep += R"(, {"id": "end", "kind": "read"})";
    EXPECT_EQ(german.issue(), "/steps/5: is one more than the original has; it ends with 5");
    german = {};
    german.why = R"({"id": "keep", "kind": "finding", "text": "x"})";
    EXPECT_EQ(german.issue(), "/steps/3/id: is \"keep\"; the original has \"why\" in this place");
    german = {};
    german.body =
        "Raten.\n\n## look\n\nZwei ![Pläne](plan:A,B)\n\n> Notes: Warte.\n\n## draw\n## rate\n## why\n";
    EXPECT_EQ(german.issue(), "/steps/4/id: is \"keep\" and has no text; needs a heading ## keep");
    german.body += "## kep\n";
    EXPECT_EQ(german.read().issues().back().text(),
              "line 18: has the heading \"kep\", which no step has; did you mean keep?");
}

TEST(Translation, IsRefusedWhereChoicesAreOthersOrATextIsMissing)
{
    German german;
    german.body.erase(0, german.body.find("## look"));
    EXPECT_EQ(german.issue(), "line 7: has no text above the first heading; the original has one");
    german = {};
    german.why =
        R"({"id": "why", "kind": "choice", "choices": [{"id": "noise", "text": "Rauschen", "explain": "Ja."}]})";
    EXPECT_EQ(german.issue(),
              "/steps/3/choices: has 1 element; the original has 2, the next of which is \"time\"");
    german.why =
        R"({"id": "why", "kind": "choice", "choices": [{"id": "time", "text": "Zeit", "explain": "Ja."},
        {"id": "noise", "text": "Rauschen", "explain": "Ja."}]})";
    EXPECT_EQ(german.issue(), "/steps/3/choices/0/id: is \"time\"; the original has \"noise\" in this place");
    german.why = R"({"id": "why", "kind": "choice", "choices": [{"id": "noise", "text": "Rauschen"},
        {"id": "time", "text": "Zeit", "explain": "Ja."}]})";
    EXPECT_EQ(german.issue(), "/steps/3/choices/0/explain: is missing; the original says \"Yes.\"");
    german.why = R"({"id": "why", "kind": "choice"})";
    EXPECT_EQ(german.issue(), "/steps/3/choices: is missing; the original has it");
    german = {};
    german.keep = R"({"id": "keep", "kind": "finding", "text": ""})";
    EXPECT_EQ(german.issue(), "/steps/4/text: is missing; the original says \"It falls.\"");
    german = {};
    german.names = R"("Small race": "Kleines Rennen", "hott": "heiß", "cut": "Stufe")";
    EXPECT_EQ(german.issue(),
              "/names: lack \"hot\", which an experiment or a lane of the original is called; need "
              "\"hot\": \"…\"");
    EXPECT_EQ(german.read().issues()[1].text(), "/names/hott: is no name in the original; did you mean hot?");
    german = {};
    german.head =
        R"("format": "lr-playground lesson", "version": 1, "translates": "small", "language": "en", "title": "K")";
    EXPECT_EQ(german.issue(), "/language: is \"en\", as the original's; needs another, such as de");
}

TEST(Translation, HasThePicturesAndNotesOfTheOriginal)
{
    German german;
    const auto replace = [&german](const std::string& what, const std::string& by) {
        german = {};
        german.body.replace(german.body.find(what), what.size(), by);
        return german.issue();
    };
    const std::string place = "line 9: ";
    EXPECT_EQ(replace("plan:A,B", "plan:A"),
              place + "has below \"look\" other pictures than the original; needs plan:A,B");
    EXPECT_EQ(replace("> Notes: Warte.", ""),
              place + "has no notes below \"look\"; the original has some, which begin with > Notes:");
    EXPECT_EQ(replace("## rate", "## rate\n![](plan:C)"),
              "line 16: has below \"rate\" other pictures than the original; needs none");
}

TEST(Translation, NotesThatTheOriginalHasChangedSince)
{
    LessonText first = original();
    German german;
    const auto noted = [&] { return translated(first.text(), german.text())->notes; };
    ASSERT_EQ(noted().size(), 1U);
    const std::string sum = noted().front().substr(noted().front().find("the sum \"") + 9, 8);
    german.head.replace(german.head.find("SUM"), 3, sum);
    EXPECT_TRUE(noted().empty());

    first.body.replace(first.body.find("Wait."), 5, "Hurry.");
    ASSERT_EQ(noted().size(), 1U);
    EXPECT_TRUE(noted().front().starts_with("/of is \"" + sum + "\" and the texts of \"small\" have the sum"))
        << noted().front();
    first = original();
    first.steps.replace(first.steps.find("\"No.\""), 5, "\"Never.\"");
    EXPECT_EQ(noted().size(), 1U);
    first = original();
    first.more = R"(, "verified": {"build": "2"})";
    EXPECT_TRUE(noted().empty()) << "figures are no texts";
}

TEST(Translation, AloneIsNoLesson)
{
    EXPECT_EQ(originalOf(German{}.text()), "small");
    EXPECT_EQ(originalOf(original().text()), "");
    EXPECT_EQ(
        fromText(German{}.text()).issues().front().text(),
        "/translates: is \"small\", so that this is a translation; needs its own file beside that of the "
        "original");
}

TEST(Translation, DiffersInTextsAlone)
{
    const auto whole = translated(original().text(), German{}.text());
    ASSERT_TRUE(whole);
    EXPECT_TRUE(differInTextsAlone(original().text(), whole->text));

    LessonText other = original();
    other.steps.replace(other.steps.find("\"right\": 0.1"), 12, "\"right\": 0.2");
    EXPECT_FALSE(differInTextsAlone(other.text(), whole->text));
    other = original();
    other.experiments.replace(other.experiments.find("\"lr\": 3"), 7, "\"lr\": 2");
    EXPECT_FALSE(differInTextsAlone(other.text(), whole->text));
}

TEST(Translation, IsListedOncePerLesson)
{
    const std::vector<std::string> files{"/l/adam.de.lesson.md", "/l/adam.lesson.md", "/l/shape.fr.lesson.md",
                                         "/l/shape.lesson.md", "/l/why-decay.lesson.md"};
    EXPECT_EQ(inLanguage(files, "de"), (std::vector<std::string>{"/l/adam.de.lesson.md", "/l/shape.lesson.md",
                                                                 "/l/why-decay.lesson.md"}));
    EXPECT_EQ(inLanguage(files, "en"), (std::vector<std::string>{"/l/adam.lesson.md", "/l/shape.lesson.md",
                                                                 "/l/why-decay.lesson.md"}));
}

class TranslationFile : public lrp::test::WithFiles
{
};

TEST_F(TranslationFile, IsReadWithTheOriginalBesideIt)
{
    const std::string file = write("small.de.lesson.md", German{}.text());
    EXPECT_EQ(lesson::read(file).issues().front().text(),
              "/translates: is \"small\"; needs small.lesson.md beside this file");
    const std::string wrong = write("smal.lesson.md", original().text());
    EXPECT_EQ(lesson::read(file).issues().front().text(),
              "/translates: is \"small\"; needs small.lesson.md beside this file. The nearest there is smal");

    write("small.lesson.md", original().text());
    const auto lesson = lesson::read(file);
    ASSERT_TRUE(lesson) << lesson.issues().front().text();
    EXPECT_EQ(lesson->title, "Klein");
    EXPECT_EQ(lesson->notes.front().substr(0, 11), "/of is \"SUM");
}

TEST_F(TranslationFile, LooksNowhereElse)
{
    German german;
    german.head.replace(german.head.find("\"small\""), 7, "\"../small\"");
    EXPECT_EQ(
        lesson::read(write("small.de.lesson.md", german.text())).issues().front().text(),
        "/translates: is \"../small\"; needs lower-case letters, digits and hyphens, such as why-decay");
}

TEST_F(TranslationFile, SaysWhatIsWrongWithTheOriginal)
{
    LessonText broken = original();
    broken.claims = R"("A<X")";
    write("small.lesson.md", broken.text());
    const std::string issue =
        lesson::read(write("small.de.lesson.md", German{}.text())).issues().front().text();
    EXPECT_EQ(issue.substr(0, 58), "/translates: is the lesson \"small\", in which /claims/0: is");
}

} // namespace
} // namespace lrp::lesson
