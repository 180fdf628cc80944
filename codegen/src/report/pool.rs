//! Texts that many rows of a list share. A row holds the number of a text, which keeps the file with the list small.

use std::collections::BTreeMap;

/// Texts, each with a number. The empty text is 0.
pub(super) struct Pool {
    texts: Vec<String>,
    numbers: BTreeMap<String, usize>,
}

impl Pool {
    pub(super) fn new() -> Self {
        let mut pool = Self { texts: Vec::new(), numbers: BTreeMap::new() };
        pool.number("");
        pool
    }

    /// The number of a text.
    pub(super) fn number(&mut self, text: &str) -> usize {
        if let Some(number) = self.numbers.get(text) {
            return *number;
        }
        let number = self.texts.len();
        self.texts.push(text.to_owned());
        self.numbers.insert(text.to_owned(), number);
        number
    }

    /// The texts by number.
    pub(super) fn into_texts(self) -> Vec<String> {
        self.texts
    }
}
