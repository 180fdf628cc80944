//! Prepares the text of a page for the markdown parser: removes the front matter, sets the completion aside, replaces
//! includes with the included files, and separates code spans that translation glued together.

use std::borrow::Cow;

use super::completion::{Divided, divide};
use super::front_matter::{FrontMatter, front_matter};
use super::include::{self, Expanded};
use super::ticks;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::model::names::Locale;
use crate::source::{Includes, SourceFile};

/// A page with its includes in place.
#[derive(Debug)]
pub(crate) struct Prepared<'a> {
    /// The locale that the page is written in.
    pub(crate) locale: Locale,
    pub(crate) front_matter: FrontMatter<'a>,
    pub(crate) expanded: Expanded<'a>,
    /// Whether the page is a translation.
    pub(crate) translated: bool,
    /// The text of what completes the page, with the number of its first line.
    pub(crate) completion: Option<(&'a str, u32)>,
}

impl<'a> Prepared<'a> {
    /// Prepares a page. Includes that are missing or include themselves are added to `diagnostics`.
    pub(crate) fn new(file: &'a SourceFile, includes: &Includes, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let text = within_limit(file, diagnostics);
        let front_matter = front_matter(text);
        let first_line = front_matter.lines + 1;
        let Divided { published, completion } = divide(&text[front_matter.end..], first_line);
        let expanded = include::expand(published, first_line, (file.root, &file.path), includes, diagnostics);
        let locale = locale(file, &front_matter);
        let translated = !locale.is_english();
        let expanded = cut_lines(expanded, &file.path, diagnostics);
        Self { locale, front_matter, expanded, translated, completion }
    }

    /// The text for the markdown parser.
    pub(crate) fn text(&self) -> Cow<'_, str> {
        let text = self.expanded.text.as_ref();
        if self.translated { ticks::separate(text) } else { Cow::Borrowed(text) }
    }
}

/// The text of a page up to the last line that is within the limit.
fn within_limit<'a>(file: &'a SourceFile, diagnostics: &mut Vec<Diagnostic>) -> &'a str {
    let text = file.text.as_str();
    if text.len() <= limits::PAGE {
        return text;
    }
    let end = memchr::memrchr(b'\n', &text.as_bytes()[..limits::PAGE]).map_or(0, |newline| newline + 1);
    let line = memchr::memchr_iter(b'\n', &text.as_bytes()[..end]).count() as u32 + 1;
    let message = format!("the page has more than {} bytes; the rest is not read", limits::PAGE);
    diagnostics.push(Diagnostic::new(Code::PageLong, &file.path, line, message));
    &text[..end]
}

/// Cuts off the ends of lines that are too long.
fn cut_lines<'a>(expanded: Expanded<'a>, page: &str, diagnostics: &mut Vec<Diagnostic>) -> Expanded<'a> {
    let is_long = |line: &str| line.len() > limits::LINE;
    if expanded.text.len() <= limits::LINE || !expanded.text.lines().any(is_long) {
        return expanded;
    }
    let mut text = String::with_capacity(expanded.text.len());
    for (line, index) in expanded.text.split_inclusive('\n').zip(0..) {
        if !is_long(line) {
            text.push_str(line);
            continue;
        }
        let end = (0..=limits::LINE).rev().find(|end| line.is_char_boundary(*end)).unwrap_or_default();
        text.push_str(&line[..end]);
        text.push('\n');
        let message = format!("this line has more than {} bytes; the rest is not read", limits::LINE);
        diagnostics.push(Diagnostic::new(Code::LineLong, page, expanded.line(index), message));
    }
    expanded.with_text(text)
}

/// The locale that a page is written in, by its front matter or else by the name of its folder.
pub fn locale_of(file: &SourceFile) -> Locale {
    locale(file, &front_matter(&file.text))
}

fn locale(file: &SourceFile, front_matter: &FrontMatter<'_>) -> Locale {
    let stated = front_matter.get("ms.contentlocale").map(str::to_ascii_lowercase).filter(|locale| !locale.is_empty());
    Locale::new(stated.or_else(|| file.locale.clone()).unwrap_or_else(|| Locale::DEFAULT.into()))
}
