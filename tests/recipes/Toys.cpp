/// Names the toys where the program's own are named in lists: schedules in their framework's file, the others
/// in their Catalog.h. What is listed there needs no object of its own.
#include "core/dataset/Catalog.h"
#include "core/model/Catalog.h"
#include "core/optimizer/Catalog.h"
#include "core/schedule/Catalog.h"
#include "core/schedule/detail/TypeOf.h"
#include "core/update/detail/AddedRule.h"
#include "tests/recipes/ToyDataset.h"
#include "tests/recipes/ToyLR.h"
#include "tests/recipes/ToyModel.h"
#include "tests/recipes/ToyOptimizer.h"

namespace lrp::update
{

template <class Real>
class RuleFor<toys::ToySign, Real> final : public Rule<Real>
{
public:
    RuleFor(const toys::ToySign& settings, std::size_t parameters, ScalarType)
        : Rule<Real>(parameters)
        , m_sign(signFor<Real>(settings.maximize))
    {
    }

    void step(std::span<Real> x, std::span<const Real> g, const schedule::Group& now,
              const Evaluate&) override
    {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const Real direction = g[i] > 0 ? Real(1) : g[i] < 0 ? Real(-1) : Real(0);
            x[i] -= m_sign * static_cast<Real>(now.lr) * direction;
        }
    }

private:
    Real m_sign;
};

} // namespace lrp::update

namespace lrp::toys
{
namespace
{

const schedule::Added schedules(schedule::typesOf<ToyLR>());
const optimizer::Added optimizers(optimizer::Type::of<ToySign>());
const update::AddedRule<ToySign> rules;
const dataset::Added datasets(dataset::Type::of<ToySides>());
const model::Added models(model::Type::of<ToySquares>());

} // namespace
} // namespace lrp::toys
