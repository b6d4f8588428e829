#include "tests/fused/Reference.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace lrp::fused::test
{
namespace
{

std::size_t at(std::int64_t i)
{
    return static_cast<std::size_t>(i);
}

class LinearLayer : public Layer
{
public:
    LinearLayer(std::size_t inputs, std::size_t outputs)
        : m_inputs(inputs)
        , m_outputs(outputs)
    {
    }

    std::size_t parameterCount() const override { return m_outputs * (m_inputs + 1); }

    Numbers forward(const double* parameters, const Numbers& x) const override
    {
        Numbers y(m_outputs);
        for (std::size_t o = 0; o < m_outputs; ++o) {
            y[o] = parameters[m_outputs * m_inputs + o];
            for (std::size_t i = 0; i < m_inputs; ++i) {
                y[o] += parameters[o * m_inputs + i] * x[i];
            }
        }
        return y;
    }

    Numbers backward(const double* parameters, double* gradient, const Numbers& x,
                     const Numbers& dy) const override
    {
        Numbers dx(m_inputs);
        for (std::size_t o = 0; o < m_outputs; ++o) {
            gradient[m_outputs * m_inputs + o] += dy[o];
            for (std::size_t i = 0; i < m_inputs; ++i) {
                gradient[o * m_inputs + i] += dy[o] * x[i];
                dx[i] += dy[o] * parameters[o * m_inputs + i];
            }
        }
        return dx;
    }

private:
    std::size_t m_inputs;
    std::size_t m_outputs;
};

class ActivationLayer : public Layer
{
public:
    explicit ActivationLayer(model::Activation activation)
        : m_activation(activation)
    {
    }

    Numbers forward(const double*, const Numbers& x) const override
    {
        Numbers y(x.size());
        std::transform(x.begin(), x.end(), y.begin(), [this](double z) { return value(z); });
        return y;
    }

    Numbers backward(const double*, double*, const Numbers& x, const Numbers& dy) const override
    {
        Numbers dx(x.size());
        std::transform(x.begin(), x.end(), dy.begin(), dx.begin(),
                       [this](double z, double d) { return d * slope(z); });
        return dx;
    }

private:
    double value(double z) const
    {
        switch (m_activation) {
        case model::Activation::Tanh:
            return std::tanh(z);
        case model::Activation::ReLU:
            return std::max(z, 0.0);
        case model::Activation::Sigmoid:
            return 1.0 / (1.0 + std::exp(-z));
        case model::Activation::GELU:
            break;
        }
        return z * std::erfc(-z / std::numbers::sqrt2) / 2.0;
    }

    double slope(double z) const
    {
        switch (m_activation) {
        case model::Activation::Tanh:
            return 1.0 - value(z) * value(z);
        case model::Activation::ReLU:
            return z > 0.0 ? 1.0 : 0.0;
        case model::Activation::Sigmoid:
            return value(z) * (1.0 - value(z));
        case model::Activation::GELU:
            break;
        }
        return std::erfc(-z / std::numbers::sqrt2) / 2.0 +
               z * std::exp(-z * z / 2.0) / std::sqrt(2.0 * std::numbers::pi);
    }

    model::Activation m_activation;
};

/// 5×5 taps; [inputs, height, width] → [outputs, height + 2 padding − 4, width + 2 padding − 4].
class ConvolutionLayer : public Layer
{
public:
    ConvolutionLayer(std::int64_t inputs, std::int64_t outputs, std::int64_t height, std::int64_t width,
                     std::int64_t padding)
        : m_inputs(inputs)
        , m_outputs(outputs)
        , m_height(height)
        , m_width(width)
        , m_padding(padding)
    {
    }

    std::size_t parameterCount() const override { return at(m_outputs * (m_inputs * 25 + 1)); }

    Numbers forward(const double* parameters, const Numbers& x) const override
    {
        Numbers y(at(m_outputs * outHeight() * outWidth()));
        for (std::int64_t i = 0; i < m_outputs * outHeight() * outWidth(); ++i) {
            y[at(i)] = parameters[m_outputs * m_inputs * 25 + i / (outHeight() * outWidth())];
        }
        everyProduct([&](std::size_t out, std::size_t weight, std::size_t in) {
            y[out] += parameters[weight] * x[in];
        });
        return y;
    }

    Numbers backward(const double* parameters, double* gradient, const Numbers& x,
                     const Numbers& dy) const override
    {
        Numbers dx(x.size());
        for (std::int64_t i = 0; i < m_outputs * outHeight() * outWidth(); ++i) {
            gradient[m_outputs * m_inputs * 25 + i / (outHeight() * outWidth())] += dy[at(i)];
        }
        everyProduct([&](std::size_t out, std::size_t weight, std::size_t in) {
            gradient[weight] += dy[out] * x[in];
            dx[in] += dy[out] * parameters[weight];
        });
        return dx;
    }

private:
    std::int64_t outHeight() const { return m_height + 2 * m_padding - 4; }
    std::int64_t outWidth() const { return m_width + 2 * m_padding - 4; }

    template <class Product>
    void everyProduct(Product product) const
    {
        for (std::int64_t out = 0; out < m_outputs * outHeight() * outWidth(); ++out) {
            const std::int64_t o = out / (outHeight() * outWidth());
            const std::int64_t y = out / outWidth() % outHeight(), x = out % outWidth();
            for (std::int64_t tap = 0; tap < m_inputs * 25; ++tap) {
                const std::int64_t row = y + tap % 25 / 5 - m_padding, column = x + tap % 5 - m_padding;
                if (row >= 0 && row < m_height && column >= 0 && column < m_width) {
                    product(at(out), at(o * m_inputs * 25 + tap),
                            at((tap / 25 * m_height + row) * m_width + column));
                }
            }
        }
    }

    std::int64_t m_inputs, m_outputs, m_height, m_width, m_padding;
};

/// The largest of each 2×2 window, the first of equals.
class PoolLayer : public Layer
{
public:
    PoolLayer(std::int64_t channels, std::int64_t height, std::int64_t width)
        : m_channels(channels)
        , m_height(height)
        , m_width(width)
    {
    }

    Numbers forward(const double*, const Numbers& x) const override
    {
        Numbers y;
        for (const std::size_t winner : winners(x)) {
            y.push_back(x[winner]);
        }
        return y;
    }

    Numbers backward(const double*, double*, const Numbers& x, const Numbers& dy) const override
    {
        Numbers dx(x.size());
        const auto places = winners(x);
        for (std::size_t i = 0; i < places.size(); ++i) {
            dx[places[i]] += dy[i];
        }
        return dx;
    }

private:
    std::vector<std::size_t> winners(const Numbers& x) const
    {
        std::vector<std::size_t> places;
        for (std::int64_t i = 0; i < m_channels * (m_height / 2) * (m_width / 2); ++i) {
            const std::int64_t channel = i / (m_width / 2) / (m_height / 2);
            const std::int64_t row = i / (m_width / 2) % (m_height / 2) * 2, column = i % (m_width / 2) * 2;
            const std::size_t corner = at((channel * m_height + row) * m_width + column);
            std::size_t best = corner;
            for (const std::size_t other : {corner + 1, corner + at(m_width), corner + at(m_width) + 1}) {
                best = x[other] > x[best] ? other : best;
            }
            places.push_back(best);
        }
        return places;
    }

    std::int64_t m_channels, m_height, m_width;
};

} // namespace

Reference::Reference(const model::Model& model, const std::vector<std::int64_t>& inputShape,
                     std::int64_t outputs, model::Loss loss)
    : m_loss(loss)
{
    std::vector<std::int64_t> widths{inputShape.front()};
    auto activation = model::Activation::ReLU;
    if (model.as<model::LeNet>() != nullptr) {
        const std::int64_t h = inputShape[1], w = inputShape[2], h2 = h / 2 - 4, w2 = w / 2 - 4;
        m_layers.push_back(std::make_unique<ConvolutionLayer>(inputShape[0], 6, h, w, 2));
        m_layers.push_back(std::make_unique<ActivationLayer>(activation));
        m_layers.push_back(std::make_unique<PoolLayer>(6, h, w));
        m_layers.push_back(std::make_unique<ConvolutionLayer>(6, 16, h / 2, w / 2, 0));
        m_layers.push_back(std::make_unique<ActivationLayer>(activation));
        m_layers.push_back(std::make_unique<PoolLayer>(16, h2, w2));
        widths = {16 * (h2 / 2) * (w2 / 2), 120, 84};
    } else if (const auto* mlp = model.as<model::MLP>()) {
        widths.insert(widths.end(), mlp->hidden.begin(), mlp->hidden.end());
        activation = mlp->activation;
    }
    widths.push_back(outputs);
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        if (i > 0) {
            m_layers.push_back(std::make_unique<ActivationLayer>(activation));
        }
        m_layers.push_back(std::make_unique<LinearLayer>(at(widths[i]), at(widths[i + 1])));
    }
}

std::size_t Reference::parameterCount() const
{
    std::size_t count = 0;
    for (const auto& layer : m_layers) {
        count += layer->parameterCount();
    }
    return count;
}

Numbers Reference::outputs(const Numbers& parameters, const Examples& examples, std::int64_t row,
                           std::vector<Numbers>* inputs) const
{
    const float* features = examples.features + row * examples.width;
    Numbers x(features, features + examples.width);
    const double* own = parameters.data();
    for (const auto& layer : m_layers) {
        Numbers y = layer->forward(own, x);
        if (inputs) {
            inputs->push_back(std::move(x));
        }
        x = std::move(y);
        own += layer->parameterCount();
    }
    return x;
}

double Reference::lossOf(const Numbers& z, const Examples& examples, std::int64_t row, Numbers* slope) const
{
    Numbers d(z.size());
    double loss = 0.0;
    if (m_loss == model::Loss::CrossEntropy) {
        const std::size_t label = at(examples.classes[row]);
        const double most = *std::max_element(z.begin(), z.end());
        double sum = 0.0;
        for (const double value : z) {
            sum += std::exp(value - most);
        }
        for (std::size_t i = 0; i < z.size(); ++i) {
            d[i] = std::exp(z[i] - most) / sum - (i == label ? 1.0 : 0.0);
        }
        loss = std::log(sum) + most - z[label];
    } else if (m_loss == model::Loss::BinaryCrossEntropy) {
        const double y = static_cast<double>(examples.targets[row]);
        loss = std::max(z[0], 0.0) - y * z[0] + std::log1p(std::exp(-std::abs(z[0])));
        d[0] = 1.0 / (1.0 + std::exp(-z[0])) - y;
    } else {
        d[0] = z[0] - static_cast<double>(examples.targets[row]);
        loss = d[0] * d[0];
        d[0] *= 2.0;
    }
    if (slope) {
        *slope = d;
    }
    return loss;
}

double Reference::lossAndGradient(const std::vector<float>& parameters, Numbers& gradient,
                                  const Examples& examples, const std::vector<std::int64_t>& batch) const
{
    const Numbers p(parameters.begin(), parameters.end());
    gradient.assign(p.size(), 0.0);
    const double n = static_cast<double>(batch.size());
    double sum = 0.0;
    for (const std::int64_t row : batch) {
        std::vector<Numbers> inputs;
        const Numbers z = outputs(p, examples, row, &inputs);
        Numbers d;
        sum += lossOf(z, examples, row, &d);
        for (double& value : d) {
            value /= n;
        }
        std::size_t end = p.size();
        for (std::size_t i = m_layers.size(); i-- > 0;) {
            end -= m_layers[i]->parameterCount();
            d = m_layers[i]->backward(p.data() + end, gradient.data() + end, inputs[i], d);
        }
    }
    return sum / n;
}

Evaluation Reference::evaluate(const std::vector<float>& parameters, const Examples& examples,
                               std::int64_t begin, std::int64_t end) const
{
    const Numbers p(parameters.begin(), parameters.end());
    Evaluation result;
    for (std::int64_t row = begin; row < end; ++row) {
        const Numbers z = outputs(p, examples, row, nullptr);
        result.lossSum += lossOf(z, examples, row, nullptr);
        if (m_loss == model::Loss::CrossEntropy) {
            result.right += std::max_element(z.begin(), z.end()) - z.begin() == examples.classes[row];
        } else if (m_loss == model::Loss::BinaryCrossEntropy) {
            result.right += (z[0] > 0.0) == (examples.targets[row] > 0.5f);
        }
    }
    return result;
}

} // namespace lrp::fused::test
