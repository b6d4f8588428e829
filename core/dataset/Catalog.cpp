#include "core/dataset/Catalog.h"
#include "core/text/Translate.h"

#include <new>

namespace lrp::dataset
{
namespace
{

std::vector<const Type*>& known()
{
    static auto types = params::typesOf<Type>(Listed{});
    return types;
}

/// Files can be larger than memory.
template <class T, class Read>
params::Result<T> withinMemory(const std::string& pointer, Read read)
{
    try {
        return read();
    } catch (const std::bad_alloc&) {
        return params::Issue{
            pointer, translate("dataset", "is larger than the memory that is free; choose fewer examples")};
    }
}

} // namespace

const std::vector<const Type*>& Type::all()
{
    return known();
}

Added::Added(const Type& type)
{
    known().push_back(&type);
}

const params::Entries& entries()
{
    static const params::Entries all = params::entriesOfAll<Type>();
    return all;
}

params::Json toJson(const Source& source)
{
    return params::writeTyped(source.type(), source.settings());
}

params::Result<Source> fromJson(const params::Json& json, const std::string& pointer)
{
    return params::readOneOf<Type>(json, pointer, [] { return translate("dataset", "data set"); });
}

params::Result<Dataset> load(const Source& source, std::uint64_t seed, const std::string& pointer)
{
    return withinMemory<Dataset>(pointer,
                                 [&] { return source.type().load(source.settings(), seed, pointer); });
}

params::Result<Size> size(const Source& source, const std::string& pointer)
{
    return withinMemory<Size>(pointer, [&] { return source.type().size(source.settings(), pointer); });
}

bool isPlanar(const Source& source)
{
    return source.type().isPlanar(source.settings());
}

bool isNone(const Source& source)
{
    return source.as<NoData>() != nullptr;
}

bool isGenerated(const Source& source)
{
    return source.type().isGenerated;
}

bool givesImages(const Source& source)
{
    return source.type().mayBeImages;
}

} // namespace lrp::dataset
