describe(;
