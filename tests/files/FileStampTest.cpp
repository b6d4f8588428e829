#include "core/files/FileStamp.h"
#include "tests/support/WithFiles.h"

namespace lrp::files
{
namespace
{

namespace fs = std::filesystem;

class Stamp : public test::WithFiles
{
};

TEST_F(Stamp, StaysWhileTheFileDoes)
{
    const std::string file = write("a.csv", "lr\n1\n");
    const auto stamp = stampOf(file);
    ASSERT_TRUE(stamp);
    EXPECT_EQ(stamp->size, 5);
    read("a.csv");
    EXPECT_EQ(stampOf(file), stamp);
    EXPECT_FALSE(stampOf(path("none.csv")));
}

TEST_F(Stamp, TellsWhatIsAppendedAndPutInItsPlace)
{
    const std::string file = write("a.csv", "lr\n1\n");
    const auto before = stampOf(file);
    std::ofstream(file, std::ios::app) << "2\n";
    EXPECT_NE(stampOf(file), before);

    const auto appended = stampOf(file);
    fs::rename(write("b.csv", "lr\n1\n3\n"), file); // the same size
    EXPECT_NE(stampOf(file), appended);
}

TEST_F(Stamp, IsNotDeceivedByATimeThatIsPutBack)
{
    const std::string file = write("a.csv", "lr\n1\n");
    const auto before = stampOf(file);
    const auto time = fs::last_write_time(file);
    for (int attempt = 0; attempt < 1000 && stampOf(file) == before; ++attempt) { // the clock may stand still
        write("a.csv", "lr\n2\n");
        fs::last_write_time(file, time);
    }
    EXPECT_NE(stampOf(file), before);
    EXPECT_EQ(stampOf(file)->written, before->written);
}

} // namespace
} // namespace lrp::files
