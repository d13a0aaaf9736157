await import(process.argv[2]);
process.exit(0);
