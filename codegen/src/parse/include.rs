//! Replaces the includes of a page with the included files.
//!
//! Every line keeps its number in the page; lines of an included file have the number of the line that includes it.
//! Code samples and the headings of their tabs are left out, since they hold no fact. A missing file and a file that
//! includes itself are reported.

use std::borrow::Cow;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::front_matter::front_matter;
use crate::diagnostic::{Code, Diagnostic};
use crate::limits;
use crate::source::{self, Includes};

/// A text with the number of each of its lines in the page.
#[derive(Debug)]
pub(crate) struct Expanded<'a> {
    pub(crate) text: Cow<'a, str>,
    lines: Vec<u32>,
    first_line: u32,
}

impl<'a> Expanded<'a> {
    /// A text without includes, whose first line has this number.
    pub(crate) fn plain(text: &'a str, first_line: u32) -> Self {
        Self { text: text.into(), lines: Vec::new(), first_line }
    }

    /// Another text with as many lines, which have the same numbers.
    pub(crate) fn with_text(self, text: String) -> Self {
        Self { text: text.into(), ..self }
    }

    /// The line in the page for a 0-based line of the text.
    pub(crate) fn line(&self, index: u32) -> u32 {
        if self.lines.is_empty() {
            return self.first_line + index;
        }
        self.lines.get(index as usize).or(self.lines.last()).copied().unwrap_or(self.first_line)
    }
}

/// Replaces the includes of a text with the included files, and leaves out code samples with the headings of their
/// tabs.
pub(crate) fn expand<'a>(
    text: &'a str,
    first_line: u32,
    page: (usize, &str),
    includes: &Includes,
    diagnostics: &mut Vec<Diagnostic>,
) -> Expanded<'a> {
    let mut expander = Expander {
        root: page.0,
        page: page.1,
        includes,
        diagnostics,
        out: String::new(),
        lines: Vec::new(),
        stack: Vec::new(),
        is_full: false,
    };
    let (mut copied, mut number) = (0, first_line);
    for mark in find_marks(text) {
        let start = memchr::memrchr(b'\n', &text.as_bytes()[..mark]).map_or(0, |newline| newline + 1);
        if start < copied {
            continue;
        }
        expander.out.reserve(text.len() - copied);
        number = expander.copy(&text[copied..start], number);
        let end = memchr::memchr(b'\n', &text.as_bytes()[start..]).map_or(text.len(), |newline| start + newline + 1);
        expander.expand_line(&text[start..end], page.1, number);
        number += 1;
        copied = end;
    }
    if copied == 0 {
        return Expanded { text: text.into(), lines: Vec::new(), first_line };
    }
    expander.copy(&text[copied..], number);
    Expanded { text: expander.out.into(), lines: expander.lines, first_line }
}

/// The places of includes and of headings of tabs, in order.
fn find_marks(text: &str) -> impl Iterator<Item = usize> + '_ {
    static INCLUDE: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("[!INCLUDE"));
    static TAB: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new("](#tab/"));
    let mut includes = INCLUDE.find_iter(text.as_bytes()).peekable();
    let mut tabs = TAB.find_iter(text.as_bytes()).peekable();
    std::iter::from_fn(move || match (includes.peek(), tabs.peek()) {
        (Some(include), Some(tab)) if tab < include => tabs.next(),
        (Some(_), _) => includes.next(),
        (None, _) => tabs.next(),
    })
}

struct Expander<'e> {
    root: usize,
    page: &'e str,
    includes: &'e Includes,
    diagnostics: &'e mut Vec<Diagnostic>,
    out: String,
    lines: Vec<u32>,
    stack: Vec<String>,
    /// Whether the page has become too long.
    is_full: bool,
}

impl Expander<'_> {
    /// Copies whole lines, the first of which has this number. Returns the number of the line after them.
    fn copy(&mut self, text: &str, number: u32) -> u32 {
        self.out.push_str(text);
        let newlines = memchr::memchr_iter(b'\n', text.as_bytes()).count() as u32;
        let end = number + newlines + u32::from(!text.is_empty() && !text.ends_with('\n'));
        self.lines.extend(number..end);
        end
    }

    /// Expands a line of the file `from`, which has this number in the page.
    fn expand_line(&mut self, line: &str, from: &str, number: u32) {
        if is_tab(line) {
            return;
        }
        match read_include(line, from) {
            Include::Nothing => self.push(line, number),
            Include::Sample => {}
            Include::File(path) => match self.includes.get(&(self.root, path.clone())) {
                Some(text) => self.expand_file(&path, text, number),
                None => self.report_missing(&path, number),
            },
        }
    }

    fn expand_file(&mut self, path: &str, text: &str, number: u32) {
        if self.stack.iter().any(|open| open == path) {
            let message = format!("{path} includes itself; break the cycle");
            return self.report(Code::IncludeCycle, number, message);
        }
        if self.stack.len() >= limits::INCLUDES {
            let message = format!("{path} is included more than {} deep", limits::INCLUDES);
            return self.report(Code::IncludeDeep, number, message);
        }
        self.stack.push(path.to_owned());
        let matter = front_matter(text);
        self.push("\n", number);
        for line in text[matter.end..].split_inclusive('\n') {
            if self.is_full {
                break;
            }
            self.expand_line(line, path, number);
        }
        self.push("\n", number);
        self.stack.pop();
    }

    fn report_missing(&mut self, path: &str, number: u32) {
        let message = format!("the included file {path} does not exist; its facts are missing");
        self.report(Code::IncludeMissing, number, message);
    }

    fn report(&mut self, code: Code, number: u32, message: String) {
        self.diagnostics.push(Diagnostic::new(code, self.page, number, message));
    }

    /// Adds a line, unless the page has become too long.
    fn push(&mut self, line: &str, number: u32) {
        if self.out.len() + line.len() > limits::PAGE {
            if !self.is_full {
                let message = format!("with this include the page has more than {} bytes", limits::PAGE);
                self.report(Code::PageLong, number, message);
            }
            self.is_full = true;
            return;
        }
        self.out.push_str(line);
        if !line.ends_with('\n') {
            self.out.push('\n');
        }
        self.lines.push(number);
    }
}

/// What a line includes.
enum Include {
    Nothing,
    /// A code sample.
    Sample,
    /// A file, relative to the root.
    File(String),
}

fn read_include(line: &str, from: &str) -> Include {
    let trimmed = line.trim_start();
    let target = if trimmed.starts_with("[!INCLUDE") { source::include_target(trimmed) } else { None };
    match target {
        None => Include::Nothing,
        Some(target) if target.contains("/snippets/") => Include::Sample,
        Some(target) => source::join(from, target).map_or(Include::Nothing, Include::File),
    }
}

/// Whether a line is the heading of a tab: `# [C#](#tab/csharp)`.
fn is_tab(line: &str) -> bool {
    line.starts_with("# ") && line.contains("](#tab/")
}

#[cfg(test)]
mod tests {
    use super::expand;
    use crate::source::Includes;

    #[test]
    fn files_are_put_in_place_and_lines_keep_their_numbers() {
        let mut includes = Includes::new();
        includes.insert((0, "v1.0/includes/a.md".into()), "---\nx: y\n---\n|a|\n[!INCLUDE [b](b.md)]\n".into());
        includes.insert((0, "v1.0/includes/b.md".into()), "b\n[!INCLUDE [a](a.md)]\n".into());
        let mut diagnostics = Vec::new();
        let text = "one\n[!INCLUDE [a](../includes/a.md)]\n[!INCLUDE [c](../includes/c.md)]\n# [C#](#tab/csharp)\n\
                    [!INCLUDE [d](../includes/snippets/d.md)]\ntwo\n";
        let expanded = expand(text, 5, (0, "v1.0/api/x.md"), &includes, &mut diagnostics);
        let lines: Vec<_> =
            expanded.text.lines().enumerate().map(|(index, line)| (line, expanded.line(index as u32))).collect();
        assert_eq!(
            lines.iter().filter(|(line, _)| !line.is_empty()).collect::<Vec<_>>(),
            [&("one", 5), &("|a|", 6), &("b", 6), &("two", 10)]
        );
        let codes: Vec<_> = diagnostics.iter().map(|d| (d.code.as_str(), d.line)).collect();
        assert_eq!(codes, [("GD0102", 6), ("GD0101", 7)]);
    }
}
