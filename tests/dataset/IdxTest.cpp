#include "core/dataset/Catalog.h"
#include "tests/dataset/Files.h"

#include <bit>
#include <limits>

namespace lrp::dataset
{
namespace
{

using namespace std::string_literals;

constexpr unsigned char kByte = 0x08;
constexpr unsigned char kInt8 = 0x09;
constexpr unsigned char kInt16 = 0x0b;
constexpr unsigned char kInt32 = 0x0c;
constexpr unsigned char kFloat32 = 0x0d;
constexpr unsigned char kFloat64 = 0x0e;

class Idx : public WithFiles
{
protected:
    /// Two pictures of 1 × 2 pixels with labels 0 and 1; each case breaks what it is about.
    std::string images = write("images", idx(kByte, {2, 1, 2}, "\x00\x33\x66\xff"s));
    std::string labels = write("labels", idx(kByte, {2}, "\x00\x01"s));

    params::Result<Dataset> loaded(const std::string& validationImages = "",
                                   const std::string& validationLabels = "") const
    {
        return load(IdxFiles{{images}, {labels}, {validationImages}, {validationLabels}}, 42, "/d");
    }
    std::string issue() const { return issueOf(loaded(), folder()); }
};

TEST_F(Idx, ReadsPicturesAsSharesOf255)
{
    const auto data = loaded();

    ASSERT_TRUE(data) << issue();
    EXPECT_EQ(data->shape, (std::vector<std::int64_t>{1, 1, 2}));
    EXPECT_TRUE(data->isImages());
    EXPECT_EQ(data->features, (std::vector<float>{0.0F, 0.2F, 0.4F, 1.0F}));
    EXPECT_EQ(data->labels, (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(data->classes, 2);
    EXPECT_EQ(data->validationExamples, 0);
}

TEST_F(Idx, ReadsGzipWhateverTheName)
{
    images = writePacked("packed.idx", idx(kByte, {2, 1, 2}, "\x00\x33\x66\xff"s));

    const auto data = loaded();

    ASSERT_TRUE(data) << issue();
    EXPECT_EQ(data->features.back(), 1.0F);
}

TEST_F(Idx, ReadsTwoDimensionsAsFeaturesAndFourAsChannels)
{
    images = write("rows", idx(kByte, {2, 2}, "\x00\x33\x66\xff"s));
    EXPECT_TRUE(loaded()->isPlanar());
    EXPECT_TRUE(isPlanar(IdxFiles{{images}, {labels}}));

    images = write("colour", idx(kByte, {2, 3, 1, 2}, "abcdefghijkl"s));
    EXPECT_EQ(loaded()->shape, (std::vector<std::int64_t>{3, 1, 2}));
    EXPECT_FALSE(isPlanar(IdxFiles{{images}, {labels}}));
}

TEST_F(Idx, KeepsOtherTypesAsTheyAre)
{
    const auto features = [this](unsigned char type, const std::string& values) {
        images = write("values", idx(type, {2, 1}, values));
        const auto data = loaded();
        return data ? data->features : std::vector<float>{};
    };
    EXPECT_EQ(features(kInt8, "\xff\x7f"s), (std::vector<float>{-1.0F, 127.0F}));
    EXPECT_EQ(features(kInt16, "\xff\xfe\x01\x00"s), (std::vector<float>{-2.0F, 256.0F}));
    EXPECT_EQ(features(kInt32, "\xff\xff\xff\xfd\x00\x01\x00\x00"s), (std::vector<float>{-3.0F, 65536.0F}));
    EXPECT_EQ(features(kFloat32, bigEndian(std::bit_cast<std::uint32_t>(0.1F)) +
                                     bigEndian(std::bit_cast<std::uint32_t>(-2.5F))),
              (std::vector<float>{0.1F, -2.5F}));
    EXPECT_EQ(features(kFloat64, bigEndian(std::bit_cast<std::uint64_t>(0.1)) +
                                     bigEndian(std::bit_cast<std::uint64_t>(-2.5))),
              (std::vector<float>{0.1F, -2.5F}));
}

TEST_F(Idx, ReadsLabelsOfEveryIntegerType)
{
    labels = write("labels", idx(kInt16, {2}, "\x03\xe7\x00\x05"s));
    EXPECT_EQ(loaded()->labels, (std::vector<std::int64_t>{999, 5}));
    EXPECT_EQ(loaded()->classes, 1000);

    labels = write("labels", idx(kInt32, {2}, "\x00\x00\x00\x02\x00\x00\x00\x01"s));
    EXPECT_EQ(loaded()->labels, (std::vector<std::int64_t>{2, 1}));
}

TEST_F(Idx, PutsValidationAtTheEnd)
{
    const std::string moreImages = write("more", idx(kByte, {1, 1, 2}, "\xff\x00"s));
    const std::string moreLabels = write("more-labels", idx(kByte, {1}, "\x04"s));

    const auto data = loaded(moreImages, moreLabels);

    ASSERT_TRUE(data) << issueOf(data, folder());
    EXPECT_EQ(data->examples(), 3);
    EXPECT_EQ(data->validationExamples, 1);
    EXPECT_EQ(data->labels, (std::vector<std::int64_t>{0, 1, 4}));
    EXPECT_EQ(data->features[4], 1.0F);
    EXPECT_EQ(data->classes, 5);

    const auto counted = size(IdxFiles{{images}, {labels}, {moreImages}, {moreLabels}}, "/d");
    EXPECT_EQ(counted->examples, 3);
    EXPECT_EQ(counted->validationExamples, 1);
}

TEST_F(Idx, NamesAMissingFile)
{
    images = path("nothing");
    EXPECT_EQ(issue(), "/d/images: \"nothing\" does not exist; choose another file");
}

TEST_F(Idx, NamesEveryFileThatIsMissing)
{
    images = labels = path("nothing");
    EXPECT_EQ(issue(), "/d/images: \"nothing\" does not exist; choose another file\n"
                       "/d/labels: \"nothing\" does not exist; choose another file");
}

TEST_F(Idx, AsksForAFileWhereNoneIsNamed)
{
    labels = "";
    EXPECT_EQ(issue(), "/d/labels: is empty; needs the name of a file");
}

TEST_F(Idx, RefusesAFolderAPipeAndADevice)
{
    std::filesystem::create_directory(path("folder"));
    images = path("folder");
    EXPECT_EQ(issue(), "/d/images: \"folder\" is a folder; needs a file");

    images = makePipe("pipe");
    EXPECT_EQ(issue(), "/d/images: \"pipe\" is no plain file; choose another");
    images = "/dev/zero";
    EXPECT_EQ(issue(), "/d/images: \"/dev/zero\" is no plain file; choose another");
}

TEST_F(Idx, RefusesAnEmptyFile)
{
    images = write("images", "");
    EXPECT_EQ(issue(), "/d/images: \"images\" is empty; needs an IDX file");
}

TEST_F(Idx, RefusesWhatIsNoIdx)
{
    images = write("images", "\x89PNG\r\n"s);
    EXPECT_EQ(issue(),
              "/d/images: \"images\" is no IDX file: it starts with the bytes 89 50 4e 47, and an IDX file "
              "with 00 00, a type from 08 to 0e and the number of dimensions");
    images = write("images", idx(0x0a, {2, 1, 2}, "abcd"));
    EXPECT_NE(issue().find("starts with the bytes 00 00 0a 03"), std::string::npos);
    images = write("images", "\0\0"s);
    EXPECT_NE(issue().find("starts with the bytes 00 00,"), std::string::npos);
}

TEST_F(Idx, RefusesTooManyOrTooFewDimensions)
{
    images = write("images", idx(kByte, {2, 1, 1, 1, 2}, "abcd"));
    EXPECT_EQ(issue(), "/d/images: \"images\" has 5 dimensions; needs 4 or fewer");
    images = write("images", idx(kByte, {2}, "ab"));
    EXPECT_EQ(issue(),
              "/d/images: \"images\" has 1 dimension; images need 2, 3 or 4, the first of which counts them");
}

TEST_F(Idx, RefusesAnUnfinishedHeader)
{
    images = write("images", idx(kByte, {2, 1, 2}, "").substr(0, 11));
    EXPECT_EQ(issue(), "/d/images: \"images\" ends inside its header");
}

TEST_F(Idx, SaysHowMuchOfATruncatedFileIsThere)
{
    images = write("images", idx(kByte, {2, 1, 2}, "abc"));
    EXPECT_EQ(
        issue(),
        "/d/images: \"images\" ends too soon: its header promises 2 × 1 × 2 values, 4 bytes, and 3 follow");
}

TEST_F(Idx, RefusesWhatFollowsTheLastValue)
{
    images = write("images", idx(kByte, {2, 1, 2}, "abcde"));
    EXPECT_EQ(issue(), "/d/images: \"images\" goes on after the 2 × 1 × 2 values that its header promises");
}

TEST_F(Idx, AbsurdPromisesCostNoMemory)
{
    labels = write("labels", idx(kByte, {2147483648U}, "ab"));
    images = write("images", idx(kByte, {2147483648U, 28, 28}, "abcd"));
    EXPECT_EQ(
        issue(),
        "/d/images: \"images\" promises 2,147,483,648 × 28 × 28 values; at most 1,073,741,824 (4 GiB) are "
        "read from one file\n"
        "/d/labels: \"labels\" promises 2,147,483,648 values; at most 1,073,741,824 (4 GiB) are read from "
        "one file");
    images = write("images", idx(kByte, {4294967295U, 4294967295U, 4294967295U, 4294967295U}, "abcd"));
    EXPECT_NE(issue().find("promises 4,294,967,295 × "), std::string::npos);

    labels =
        write("labels", idx(kByte, {1'000'000}, std::string(500'000, '\1') + std::string(500'000, '\0')));
    images = write("images", idx(kByte, {1'000'000, 28, 28}, "abcd"));
    EXPECT_NE(issue().find("784,000,000 bytes, and 4 follow"), std::string::npos) << issue();
}

TEST_F(Idx, RefusesMoreExamplesThanAreCounted)
{
    labels = write("labels", idx(kByte, {200'000'000}, "ab"));
    EXPECT_EQ(issue(),
              "/d/labels: \"labels\" promises 200,000,000 examples; at most 100,000,000 are read from "
              "one file");
}

TEST_F(Idx, StopsABombAfterWhatItsHeaderPromises)
{
    images = writePacked("images", idx(kByte, {2, 1, 2}, std::string(50'000'000, 'a')));
    EXPECT_LT(std::filesystem::file_size(images), 100'000U);
    EXPECT_EQ(issue(), "/d/images: \"images\" goes on after the 2 × 1 × 2 values that its header promises");
}

TEST_F(Idx, RefusesADimensionOfZero)
{
    images = write("images", idx(kByte, {2, 0, 2}, ""));
    EXPECT_EQ(issue(), "/d/images: \"images\" holds nothing: its header says 2 × 0 × 2 values");
}

TEST_F(Idx, RefusesBrokenAndTruncatedGzip)
{
    const std::string content = idx(kByte, {2, 1, 2}, "\x00\x33\x66\xff"s);
    writePacked("packed", content);
    std::string bytes = read("packed");
    images = write("images", bytes.substr(0, bytes.size() - 12));
    EXPECT_EQ(issue(),
              "/d/images: \"images\" ends in the middle of its gzip data; fetch or pack the file again");

    bytes[bytes.size() - 8] = static_cast<char>(bytes[bytes.size() - 8] ^ 1); // the checksum
    images = write("images", bytes);
    EXPECT_EQ(
        issue(),
        "/d/images: \"images\" is broken gzip data (incorrect data check); fetch or pack the file again");
}

TEST_F(Idx, RefusesUnequalCounts)
{
    labels = write("labels", idx(kByte, {3}, "\x00\x01\x00"s));
    EXPECT_EQ(issue(), "/d/labels: \"labels\" holds 3 labels; needs 2, one for each image");
    EXPECT_EQ(issueOf(size(IdxFiles{{images}, {labels}}, "/d"), folder()), issue());
}

TEST_F(Idx, RefusesLabelsOutOfRange)
{
    labels = write("labels", idx(kInt8, {2}, "\x00\xfd"s));
    EXPECT_EQ(issue(), "/d/labels: \"labels\" has label -3 for example 2; labels go from 0 to 999");
    labels = write("labels", idx(kInt16, {2}, "\x03\xe8\x00\x00"s));
    EXPECT_EQ(issue(), "/d/labels: \"labels\" has label 1000 for example 1; labels go from 0 to 999");
}

TEST_F(Idx, RefusesLabelsThatAreNoListOfIntegers)
{
    labels = write("labels", idx(kFloat32, {2}, "abcdefgh"));
    EXPECT_EQ(issue(), "/d/labels: \"labels\" holds floating-point numbers; labels need to be integers");
    labels = images;
    EXPECT_EQ(issue(), "/d/labels: \"images\" has 3 dimensions; labels need 1: a number for each image");
}

TEST_F(Idx, RefusesASingleClass)
{
    labels = write("labels", idx(kByte, {2}, "\x07\x07"s));
    EXPECT_EQ(
        issue(),
        "/d/labels: \"labels\": every label is 7; a classification needs at least two different labels");
}

TEST_F(Idx, RefusesValuesThatAreNotFinite)
{
    images = write("images", idx(kFloat32, {2, 2},
                                 std::string(12, '\0') + bigEndian(std::bit_cast<std::uint32_t>(
                                                             std::numeric_limits<float>::quiet_NaN()))));
    EXPECT_EQ(issue(),
              "/d/images: \"images\" has nan in example 2; needs finite numbers that a 32-bit float holds");
    images = write("images", idx(kFloat64, {2, 1},
                                 bigEndian(std::bit_cast<std::uint64_t>(1e39)) + std::string(8, '\0')));
    EXPECT_EQ(issue(),
              "/d/images: \"images\" has 1e+39 in example 1; needs finite numbers that a 32-bit float holds");
}

TEST_F(Idx, RefusesValidationImagesOfAnotherSizeOrScale)
{
    const std::string moreLabels = write("more-labels", idx(kByte, {1}, "\x01"s));
    const std::string larger = write("larger", idx(kByte, {1, 2, 2}, "abcd"));
    EXPECT_EQ(
        issueOf(loaded(larger, moreLabels), folder()),
        "/d/validation_images: \"larger\" holds examples of 2 × 2; needs 1 × 2, as the training images have");

    const std::string unscaled = write("unscaled", idx(kInt8, {1, 1, 2}, "ab"));
    EXPECT_EQ(
        issueOf(loaded(unscaled, moreLabels), folder()),
        "/d/validation_images: \"unscaled\" needs the same type of number as the training images: bytes are "
        "divided by 255, other types are not");
}

TEST_F(Idx, ValidationNeedsImagesAndLabels)
{
    EXPECT_EQ(issueOf(loaded(images, ""), folder()),
              "/d/validation_labels: is empty; needs the labels of the validation images");
    EXPECT_EQ(issueOf(loaded("", labels), folder()),
              "/d/validation_images: is empty; needs the images of the validation labels");
}

} // namespace
} // namespace lrp::dataset
