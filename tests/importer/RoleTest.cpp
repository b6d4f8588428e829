#include "core/importer/Role.h"

#include <gtest/gtest.h>

namespace lrp::importer
{
namespace
{

void expectRole(Role role, std::initializer_list<const char*> tags)
{
    for (const char* tag : tags) {
        EXPECT_EQ(roleOf(tag), role) << tag;
    }
}

TEST(Role, IsGuessedFromTheNamesOfFrameworks)
{
    expectRole(Role::LearningRate,
               {"lr", "learning_rate", "Learning rate", "train/learning_rate", "lr-SGD", "lr-Adam/pg1",
                "LearningRate", "learningRate", "epoch_learning_rate", "base_lr", "optimizer/lr_0"});
    expectRole(Role::TrainingLoss, {"loss", "train/loss", "training_loss", "loss/training", "Loss/train",
                                    "trainLoss", "epoch_loss", "train_loss_step", "TrainLoss"});
    expectRole(Role::ValidationLoss, {"val_loss", "valid/loss", "validation_loss", "loss/validation",
                                      "Loss/test", "eval/loss", "valLoss", "dev loss", "epoch_val_loss"});
    expectRole(Role::Accuracy, {"accuracy", "acc", "val_acc", "Accuracy/test", "eval/accuracy", "val_top1"});
    expectRole(Role::Momentum, {"momentum", "lr-SGD-momentum", "beta1"});
}

TEST(Role, IsOtherWhereThisProgramHasNoSuchCurve)
{
    expectRole(Role::Other, {"", "/", "train_acc", "accuracy/train", "grad_norm", "epoch", "glossary",
                             "perplexity", "flr", "learning", "größe"});
}

} // namespace
} // namespace lrp::importer
