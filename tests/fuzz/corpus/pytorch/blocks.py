n = 1
class A:
    def f(self, o, n=2, *more):
        global k
        k = 3
        if n: k = 4
        else:
            for k, (i, n) in x: n += 1
        return LambdaLR(o, lambda e, n=n, *, k=k: e / n + k)
n = k
