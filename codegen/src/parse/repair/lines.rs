//! Iterates over the lines of a text, and looks ahead for the end of a fence and the next comment.

/// The lines of a text with their 0-based numbers. The next one can be looked at before it is taken.
pub(super) struct Lines<'a> {
    source: &'a str,
    /// Where the next line starts and ends, without its line feed.
    start: usize,
    end: usize,
    pub(super) number: u32,
    /// Where the next comment opens, after the first search for one.
    comment: Option<usize>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        let mut lines = Self { source, start: 0, end: 0, number: 0, comment: None };
        lines.seek(0);
        lines
    }

    /// Goes to the line that starts at an offset.
    fn seek(&mut self, start: usize) {
        let rest = self.source.as_bytes().get(start..).unwrap_or_default();
        self.start = start;
        self.end = start + memchr::memchr(b'\n', rest).unwrap_or(rest.len());
    }

    /// Where the next line starts.
    pub(super) fn offset(&self) -> usize {
        self.start.min(self.source.len())
    }

    /// Skips the lines before the next line with three of these marks, which may end a fence. If `headings` is set,
    /// stops at a heading, too.
    pub(super) fn skip_to_marks(&mut self, mark: u8, headings: bool) {
        let text = &self.source[self.offset()..];
        let rest = text.as_bytes();
        let marked = match memchr::memmem::find(rest, &[mark; 3]) {
            Some(at) => memchr::memrchr(b'\n', &rest[..at]).map_or(0, |newline| newline + 1),
            None => rest.len(),
        };
        let heading = headings.then(|| find_heading(&text[..marked])).flatten();
        let skipped = heading.unwrap_or(marked);
        self.number += memchr::memchr_iter(b'\n', &rest[..skipped]).count() as u32;
        self.seek(self.offset() + skipped);
    }

    pub(super) fn peek(&self) -> Option<&'a str> {
        (self.start < self.source.len()).then(|| &self.source[self.start..self.end])
    }

    /// Whether a comment opens in a line. Lines must be given in order.
    pub(super) fn opens_comment(&mut self, line: Line<'_>) -> bool {
        if self.comment.is_none_or(|at| at < line.start) {
            let rest = &self.source.as_bytes()[line.start..];
            self.comment = Some(line.start + memchr::memmem::find(rest, b"<!--").unwrap_or(rest.len()));
        }
        self.comment.is_some_and(|at| at < line.start + line.text.len())
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        let text = self.peek()?;
        let line = Line { text: text.strip_suffix('\r').unwrap_or(text), start: self.start, number: self.number };
        self.seek(self.end + 1);
        self.number += 1;
        Some(line)
    }
}

/// The offset of the first line that is a heading.
fn find_heading(text: &str) -> Option<usize> {
    let below = memchr::memmem::find_iter(text.as_bytes(), b"\n##").map(|newline| newline + 1);
    std::iter::once(0).chain(below).find(|start| is_heading(&text[*start..]))
}

/// Whether a line is a heading of the second level or below. `# x` may be a comment of a code sample.
pub(super) fn is_heading(line: &str) -> bool {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    (2..=6).contains(&level) && line[level..].starts_with(' ')
}

/// A line without its line feed.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    /// Where it starts in the source.
    pub(super) start: usize,
    pub(super) number: u32,
}
