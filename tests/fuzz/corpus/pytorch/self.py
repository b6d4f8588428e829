a = a
b = ChainedScheduler([b, b])
