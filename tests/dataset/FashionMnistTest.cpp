#include "core/dataset/Catalog.h"
#include "tests/dataset/Files.h"

#include <algorithm>

namespace lrp::dataset
{
namespace
{

/// The files that Debian's package installs; without it these cases are skipped.
class InstalledFashionMnist : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(FashionMnist{}.folder.text)) {
            GTEST_SKIP() << "Debian's package dataset-fashion-mnist is not installed";
        }
    }
};

TEST_F(InstalledFashionMnist, HasSeventyThousandPicturesInTenClasses)
{
    const auto data = load(FashionMnist{}, 42, "/d");

    ASSERT_TRUE(data) << data.issues().front().text();
    EXPECT_EQ(data->examples(), 70'000);
    EXPECT_EQ(data->validationExamples, 10'000);
    EXPECT_EQ(data->shape, (std::vector<std::int64_t>{1, 28, 28}));
    EXPECT_EQ(data->features.size(), 70'000U * 784U);
    EXPECT_EQ(data->classes, 10);
    EXPECT_EQ(data->labels.front(), 9);    // an ankle boot
    EXPECT_EQ(data->labels.at(60'000), 9); // and another
    for (std::int64_t label = 0; label < 10; ++label) {
        EXPECT_EQ(std::count(data->labels.begin(), data->labels.end(), label), 7'000);
    }
    const auto [lowest, highest] = std::minmax_element(data->features.begin(), data->features.end());
    EXPECT_EQ(*lowest, 0.0F);
    EXPECT_EQ(*highest, 1.0F);
}

TEST_F(InstalledFashionMnist, LimitTakesTheFirstTrainingExamplesAndAllOfValidation)
{
    const FashionMnist settings{.limit = 100};

    const auto data = load(settings, 42, "/d");
    const auto counted = size(settings, "/d");

    ASSERT_TRUE(data) << data.issues().front().text();
    EXPECT_EQ(data->examples(), 10'100);
    EXPECT_EQ(data->validationExamples, 10'000);
    EXPECT_EQ(data->labels.front(), 9);
    EXPECT_EQ(counted->examples, 10'100);
    EXPECT_EQ(counted->validationExamples, 10'000);
}

class FashionMnistFiles : public WithFiles
{
};

TEST_F(FashionMnistFiles, MissingFolderNamesThePackage)
{
    EXPECT_EQ(issueOf(load(FashionMnist{.folder = {path("none")}}, 42, "/d"), folder()),
              "/d/folder: \"none\" is no folder; install Debian's package dataset-fashion-mnist or give the "
              "folder with "
              "Fashion-MNIST's files");
}

TEST_F(FashionMnistFiles, MissingFilesAreAllNamed)
{
    EXPECT_EQ(issueOf(load(FashionMnist{.folder = {folder()}}, 42, "/d"), folder()),
              "/d/folder: \"train-images-idx3-ubyte.gz\" does not exist; choose another file\n"
              "/d/folder: \"train-labels-idx1-ubyte.gz\" does not exist; choose another file\n"
              "/d/folder: \"t10k-images-idx3-ubyte.gz\" does not exist; choose another file\n"
              "/d/folder: \"t10k-labels-idx1-ubyte.gz\" does not exist; choose another file");
}

TEST_F(FashionMnistFiles, ReadsUnpackedFilesToo)
{
    for (const std::string part : {"train", "t10k"}) {
        write(part + "-images-idx3-ubyte", idx(0x08, {2, 28, 28}, std::string(2 * 784, '\xff')));
        write(part + "-labels-idx1-ubyte", idx(0x08, {2}, std::string{'\0', '\1'}));
    }
    const auto data = load(FashionMnist{.folder = {folder()}}, 42, "/d");

    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->examples(), 4);
    EXPECT_EQ(data->validationExamples, 2);
}

TEST_F(FashionMnistFiles, RefusesPicturesOfAnotherSize)
{
    for (const std::string part : {"train", "t10k"}) {
        write(part + "-images-idx3-ubyte", idx(0x08, {2, 2, 3}, "abcdefghijkl"));
        write(part + "-labels-idx1-ubyte", idx(0x08, {2}, std::string{'\0', '\1'}));
    }
    EXPECT_EQ(issueOf(load(FashionMnist{.folder = {folder()}}, 42, "/d"), folder()),
              "/d/folder: \"train-images-idx3-ubyte\" holds examples of 2 × 3; Fashion-MNIST's are 28 × 28. "
              "The data set "
              "IDX files reads any size");
}

TEST(FashionMnist, LimitIsNoneOrTenAndMore)
{
    const auto read = fromJson({{"type", "fashion_mnist"}, {"limit", 3}}, "/d");

    ASSERT_FALSE(read);
    EXPECT_EQ(read.issues().front().text(), "/d/limit: is 3; needs 10 or more, or 0 for all");
    EXPECT_TRUE(fromJson({{"type", "fashion_mnist"}, {"limit", 10}}, "/d"));
}

} // namespace
} // namespace lrp::dataset
