StepLR(opt, \
 3) \