import torch.optim as optim
from torch.optim import lr_scheduler
epochs = 30
optimizer = optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
scheduler = lr_scheduler.SequentialLR(optimizer, schedulers=[
    lr_scheduler.LinearLR(optimizer, 0.1, total_iters=5),
    lr_scheduler.StepLR(optimizer, epochs // 3, gamma=0.5),
], milestones=[5])
for epoch in range(epochs):
    scheduler.step()
