//! The state that all parts of the parser share while one page is read.

use super::include::Expanded;
use crate::diagnostic::{Code, Diagnostic};
use crate::lexicon::Lexicon;

/// The page that is read and the words of its locale.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// The path of the page.
    pub(crate) page: &'a str,
    pub(crate) lexicon: &'a Lexicon,
    /// Whether the page is a translation.
    pub(crate) translated: bool,
    /// Whether the locale of the page has no lexicon.
    pub(crate) wordless: bool,
}

#[cfg(test)]
impl<'a> Context<'a> {
    /// The context of an English page.
    pub(crate) fn english(page: &'a str) -> Self {
        Self { page, lexicon: Lexicon::english(), translated: false, wordless: false }
    }
}

/// The context of a page, the numbers of its lines, and the diagnostics about it.
pub(crate) struct PageReader<'a> {
    pub(crate) context: Context<'a>,
    pub(crate) expanded: &'a Expanded<'a>,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl PageReader<'_> {
    /// The 1-based line in the page for a 0-based line of the text.
    pub(crate) fn line(&self, line: u32) -> u32 {
        self.expanded.line(line)
    }

    /// Reports something about a 0-based line of the text.
    pub(crate) fn report(&mut self, code: Code, line: u32, message: &str) {
        let line = self.line(line);
        self.diagnostics.push(Diagnostic::new(code, self.context.page, line, message));
    }

    /// Reports something about a word in a 0-based line of the text.
    pub(crate) fn report_word(&mut self, word: &str, code: Code, line: u32, message: &str) {
        let line = self.line(line);
        self.diagnostics.push(Diagnostic::new(code, self.context.page, line, message).about(word));
    }
    /// Reports something about a word in a 1-based line of the page.
    pub(crate) fn report_at(&mut self, word: &str, code: Code, line: u32, message: &str) {
        self.diagnostics.push(Diagnostic::new(code, self.context.page, line, message).about(word));
    }
}
