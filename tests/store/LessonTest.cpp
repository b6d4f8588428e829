#include "tests/store/Fixture.h"

namespace lrp::store
{
namespace
{

using KeptLessons = Documents;

TEST_F(KeptLessons, AreThereAsTheyWereLeft)
{
    const KeptLesson first{.text = "---json\n{}\n---\n", .state = R"({"at": "look"})"};
    KeptLesson second = first;
    second.state = R"({"at": "guess"})";
    {
        auto document = create();
        EXPECT_FALSE(document->contents().value().lesson);
        document->setLesson(first);
        ASSERT_TRUE(document->flush().empty());
        EXPECT_EQ(document->contents().value().lesson, first);
        document->setLesson(second);
        ASSERT_TRUE(document->flush().empty());
    }
    auto document = open();
    EXPECT_EQ(document->contents().value().lesson, second);
    document->setLesson({});
    ASSERT_TRUE(document->flush().empty());
    EXPECT_FALSE(document->contents().value().lesson);
    EXPECT_EQ(answer("SELECT count(*) FROM document"), "0");
}

TEST_F(KeptLessons, GoAlongWithACopy)
{
    const KeptLesson lesson{.text = "text", .state = "{}"};
    {
        auto document = create();
        document->setLesson(lesson);
        ASSERT_TRUE(document->saveAs(path("b.lrp")).empty());
    }
    EXPECT_EQ(Document::open(path("b.lrp")).value()->contents().value().lesson, lesson);
}

TEST_F(KeptLessons, AreNoneWhereHalfIsMissing)
{
    {
        auto document = create();
        document->setLesson(KeptLesson{.text = "text", .state = "{}"});
    }
    execute("DELETE FROM document WHERE key = 'lesson_state'");
    EXPECT_FALSE(open()->contents().value().lesson);
}

} // namespace
} // namespace lrp::store
