// expected-error {{expected what a test has}}
