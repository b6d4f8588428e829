#include "core/dataset/Idx.h"

#include "core/dataset/detail/IdxStream.h"
#include "core/dataset/detail/Limits.h"
#include "core/dataset/detail/Text.h"
#include "core/files/Text.h"
#include "core/text/Translate.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace lrp::dataset
{
namespace
{

using detail::IdxStream;
using detail::IdxType;

/// A file and the pointer of the setting that names it.
struct Named {
    std::string path;
    std::string pointer;
};

/// Images and their labels, headers read and found to belong together.
struct Pair {
    IdxStream images;
    IdxStream labels;
};

/// The files of a data set, all headers read.
struct Files {
    Pair training;
    std::optional<Pair> validation;
    std::string imagesPath;
    std::string labelsPath;

    Size size(std::int64_t trainingExamples) const
    {
        const std::int64_t aside = validation ? validation->images.examples() : 0;
        return {.examples = trainingExamples + aside, .validationExamples = aside};
    }
};

std::vector<std::int64_t> shapeOf(const IdxStream& images)
{
    std::vector<std::int64_t> shape(images.dimensions().begin() + 1, images.dimensions().end());
    if (shape.size() == 2) {
        shape.insert(shape.begin(), 1); // one channel
    }
    return shape;
}

params::Issues mismatch(const IdxStream& images, const IdxStream& labels)
{
    if (images.dimensions().size() < 2) {
        return {images.issue(
            translate("dataset", "has 1 dimension; images need 2, 3 or 4, the first of which counts them"))};
    }
    if (labels.dimensions().size() != 1) {
        return {labels.issue(translate("dataset", "has %1 dimensions; labels need 1: a number for each image")
                                 .arg(labels.dimensions().size()))};
    }
    if (labels.type() == IdxType::Float32 || labels.type() == IdxType::Float64) {
        return {
            labels.issue(translate("dataset", "holds floating-point numbers; labels need to be integers"))};
    }
    if (images.examples() != labels.examples()) {
        return {labels.issue(translate("dataset", "holds %1 labels; needs %2, one for each image")
                                 .arg(labels.examples())
                                 .arg(images.examples()))};
    }
    return {};
}

params::Result<Pair> openPair(const Named& images, const Named& labels)
{
    params::Result<IdxStream> first = IdxStream::open(images.path, images.pointer);
    params::Result<IdxStream> second = IdxStream::open(labels.path, labels.pointer);
    params::Issues issues = first.issues();
    params::append(issues, second.issues());
    if (issues.empty()) {
        issues = mismatch(*first, *second);
    }
    if (!issues.empty()) {
        return issues;
    }
    return Pair{std::move(*first), std::move(*second)};
}

/// Validation images must be what the training images are, or a model could not take both.
params::Issues mismatch(const Pair& training, const Pair& validation)
{
    const IdxStream& images = validation.images;
    if (shapeOf(images) != shapeOf(training.images)) {
        return {
            images.issue(translate("dataset", "holds examples of %1; needs %2, as the training images have")
                             .arg(detail::product(images.dimensions().subspan(1)))
                             .arg(detail::product(training.images.dimensions().subspan(1))))};
    }
    if ((images.type() == IdxType::Byte) != (training.images.type() == IdxType::Byte)) {
        return {images.issue(translate("dataset", "needs the same type of number as the training images: "
                                                  "bytes are divided by 255, other types are not"))};
    }
    return {};
}

params::Result<Files> openAll(const Named& images, const Named& labels, const Named& validationImages,
                              const Named& validationLabels)
{
    params::Result<Pair> training = openPair(images, labels);
    if (validationImages.path.empty()) {
        if (!training) {
            return training.issues();
        }
        return Files{std::move(*training), std::nullopt, images.path, labels.path};
    }
    params::Result<Pair> validation = openPair(validationImages, validationLabels);
    params::Issues issues = training.issues();
    params::append(issues, validation.issues());
    if (issues.empty()) {
        issues = mismatch(*training, *validation);
    }
    if (!issues.empty()) {
        return issues;
    }
    return Files{std::move(*training), std::move(*validation), images.path, labels.path};
}

params::Issues readPair(Pair& pair, std::int64_t count, Dataset& data)
{
    params::Issues issues = pair.labels.readLabels(count, data.labels); // small, so it goes first
    return issues.empty() ? pair.images.readFeatures(count, data.features) : issues;
}

/// Reads the first `trainingExamples` and all that is set aside for validation.
params::Result<Dataset> readAll(Files& files, std::int64_t trainingExamples, const std::string& labelsPointer)
{
    Dataset data{.shape = shapeOf(files.training.images)};
    data.validationExamples = files.size(trainingExamples).validationExamples;
    const auto wanted = static_cast<std::size_t>(trainingExamples * files.training.images.valuesPerExample());
    data.features.reserve(std::min(wanted, files.training.images.plausibleValues()) +
                          (files.validation ? files.validation->images.plausibleValues() : 0));
    params::Issues issues = readPair(files.training, trainingExamples, data);
    if (issues.empty() && files.validation) {
        issues = readPair(*files.validation, files.validation->images.examples(), data);
    }
    if (issues.empty()) {
        issues = detail::countClasses(data, files.labelsPath, labelsPointer);
    }
    return issues.empty() ? params::Result<Dataset>(std::move(data))
                          : params::Result<Dataset>(std::move(issues));
}

params::Result<Files> openFiles(const IdxFiles& settings, const std::string& pointer)
{
    if (params::Issues issues = IdxFiles::check(settings); !issues.empty()) {
        issues.front().pointer.insert(0, pointer);
        return issues;
    }
    return openAll({settings.images.text, pointer + "/images"}, {settings.labels.text, pointer + "/labels"},
                   {settings.validationImages.text, pointer + "/validation_images"},
                   {settings.validationLabels.text, pointer + "/validation_labels"});
}

/// The file of this name in the folder, packed or not.
Named inFolder(const std::string& folder, const std::string& name, const std::string& pointer)
{
    const std::filesystem::path plain = std::filesystem::path(folder) / name;
    std::error_code error;
    return {std::filesystem::is_regular_file(plain, error) ? plain.string() : plain.string() + ".gz",
            pointer};
}

params::Result<Files> openFiles(const FashionMnist& settings, const std::string& pointer)
{
    const std::string at = pointer + "/folder";
    const std::string& folder = settings.folder.text;
    std::error_code error;
    if (!std::filesystem::is_directory(folder, error)) {
        return params::Issue{
            at, translate("dataset", "%1 is no folder; install Debian's package dataset-fashion-mnist or "
                                     "give the folder with Fashion-MNIST's files")
                    .arg(files::quotedFile(folder))};
    }
    params::Result<Files> files = openAll(
        inFolder(folder, "train-images-idx3-ubyte", at), inFolder(folder, "train-labels-idx1-ubyte", at),
        inFolder(folder, "t10k-images-idx3-ubyte", at), inFolder(folder, "t10k-labels-idx1-ubyte", at));
    if (files && shapeOf(files->training.images) != std::vector<std::int64_t>{1, 28, 28}) {
        return files->training.images.issue(
            translate(
                "dataset",
                "holds examples of %1; Fashion-MNIST's are 28 × 28. The data set IDX files reads any size")
                .arg(detail::product(files->training.images.dimensions().subspan(1))));
    }
    return files;
}

std::int64_t trainingExamples(const FashionMnist& settings, const Files& files)
{
    const std::int64_t all = files.training.images.examples();
    return settings.limit == 0 ? all : std::min(settings.limit, all);
}

} // namespace

params::Issues FashionMnist::check(const FashionMnist& settings)
{
    if (settings.limit > 0 && settings.limit < 10) {
        return {
            {"/limit", translate("dataset", "is %1; needs 10 or more, or 0 for all").arg(settings.limit)}};
    }
    return {};
}

params::Result<Dataset> FashionMnist::load(const std::string& pointer) const
{
    params::Result<Files> files = openFiles(*this, pointer);
    return files ? readAll(*files, trainingExamples(*this, *files), pointer + "/folder")
                 : params::Result<Dataset>(files.issues());
}

params::Result<Size> FashionMnist::size(const std::string& pointer) const
{
    const params::Result<Files> files = openFiles(*this, pointer);
    return files ? params::Result<Size>(files->size(trainingExamples(*this, *files)))
                 : params::Result<Size>(files.issues());
}

params::Issues IdxFiles::check(const IdxFiles& settings)
{
    const bool hasImages = !settings.validationImages.text.empty();
    const bool hasLabels = !settings.validationLabels.text.empty();
    if (hasImages && !hasLabels) {
        return {{"/validation_labels",
                 translate("dataset", "is empty; needs the labels of the validation images")}};
    }
    if (hasLabels && !hasImages) {
        return {{"/validation_images",
                 translate("dataset", "is empty; needs the images of the validation labels")}};
    }
    return {};
}

params::Result<Dataset> IdxFiles::load(const std::string& pointer) const
{
    params::Result<Files> files = openFiles(*this, pointer);
    return files ? readAll(*files, files->training.images.examples(), pointer + "/labels")
                 : params::Result<Dataset>(files.issues());
}

params::Result<Size> IdxFiles::size(const std::string& pointer) const
{
    const params::Result<Files> files = openFiles(*this, pointer);
    return files ? params::Result<Size>(files->size(files->training.images.examples()))
                 : params::Result<Size>(files.issues());
}

bool IdxFiles::isPlanar() const
{
    const params::Result<IdxStream> stream = IdxStream::open(images.text, "");
    return stream && shapeOf(*stream) == std::vector<std::int64_t>{2};
}

} // namespace lrp::dataset
