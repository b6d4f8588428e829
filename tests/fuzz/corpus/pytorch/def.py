def rule(t):
    return 1 / (t + 1)
LambdaLR(opt, rule)
