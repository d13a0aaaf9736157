foobar();
