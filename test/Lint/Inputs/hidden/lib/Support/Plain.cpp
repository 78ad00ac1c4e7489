std::map<int, int> numbers;
