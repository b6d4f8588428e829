f = lambda e, f=lambda e: e: f
f = lambda e: f
LambdaLR(o, [f, f])
f = 1
