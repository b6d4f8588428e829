CosineAnnealingLR(optimizer, T_max=50, eta_min=1e-5)
