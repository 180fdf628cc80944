//! Slips of markup that hide facts from a CommonMark parser, mended line by line: text in, text and line numbers out.
//!
//! What is mended is structure only: fences that never close, tables whose rows are broken or whose delimiter row does
//! not fit, comments glued to a line of text, a rule that would turn a paragraph into a heading. What stands in fences is
//! set aside, since no parser of markdown has to see it: an empty fence with its number stays. A text that needs nothing
//! is handed back as it is.

use std::borrow::Cow;

use crate::diagnostic::Code;

mod lines;
mod row;

use lines::{Line, Lines};

/// A text that a CommonMark parser reads as its author meant it.
#[derive(Debug)]
pub(crate) struct Repaired<'a> {
    pub(crate) text: Cow<'a, str>,
    /// The 0-based line of the original for each line of the text; empty where they are the same.
    lines: Vec<u32>,
    /// What stood in fences, in order.
    fences: Vec<Fenced<'a>>,
    /// What was mended, by 0-based line of the original.
    pub(crate) notes: Vec<(u32, Code, String)>,
}

/// A fence that was set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fenced<'a> {
    /// The word behind the opening marks.
    pub(crate) info: &'a str,
    /// The lines between the marks.
    pub(crate) text: &'a str,
}

impl Repaired<'_> {
    /// The 0-based line of the original for a 0-based line of the text.
    pub(crate) fn line(&self, index: usize) -> u32 {
        if self.lines.is_empty() {
            return index as u32;
        }
        self.lines.get(index).or(self.lines.last()).copied().unwrap_or(0)
    }
}

impl<'a> Repaired<'a> {
    /// The fence that was set aside under an info string.
    pub(crate) fn fence(&self, info: &str) -> Option<Fenced<'a>> {
        self.fences.get(info.strip_prefix(MARK)?.parse::<usize>().ok()?).copied()
    }
}

/// What the number of a fence that was set aside starts with.
const MARK: &str = "#";

/// Mends a text.
pub(crate) fn repair(text: &str) -> Repaired<'_> {
    let mut scan = Scan::new(text);
    let mut lines = Lines::new(text);
    while let Some(line) = lines.next() {
        scan.line(line, &mut lines);
    }
    scan.finish()
}

/// An opening fence: how many marks it has, and whether a heading inside of it means that it was never closed.
struct Fence<'a> {
    mark: u8,
    length: usize,
    info: &'a str,
    http: bool,
}

struct Scan<'a> {
    source: &'a str,
    text: String,
    lines: Vec<u32>,
    /// Whether the text differs from the source.
    changed: bool,
    fences: Vec<Fenced<'a>>,
    comment: bool,
    after_text: bool,
    notes: Vec<(u32, Code, String)>,
}

impl<'a> Scan<'a> {
    fn new(source: &'a str) -> Self {
        Self {
            source,
            text: String::with_capacity(source.len() + 64),
            lines: Vec::with_capacity(64),
            changed: false,
            fences: Vec::new(),
            comment: false,
            after_text: false,
            notes: Vec::new(),
        }
    }

    fn line(&mut self, line: Line<'a>, lines: &mut Lines<'a>) {
        let trimmed = line.text.trim_start();
        let first = trimmed.as_bytes().first().copied();
        if self.comment {
            self.split_comment(line, lines);
        } else if let Some(mark @ (b'`' | b'~')) = first
            && let Some(fence) = opening_fence(trimmed, mark)
        {
            self.fence(&fence, line, lines);
        } else if first == Some(b'-') && trimmed.trim_end() == "---" && self.after_text {
            self.insert([], line.number);
            self.keep(line.text, line.number);
        } else if let Some(delimiter) = lines.peek()
            && row::is_delimiter(delimiter)
            && line.text.contains('|')
        {
            self.table(line, lines);
        } else {
            self.split_comment(line, lines);
        }
        self.after_text = !trimmed.is_empty() && !matches!(first, Some(b'#' | b'-' | b'`' | b'~'));
    }

    /// Sets a fence aside, up to its end or to where it should have ended.
    fn fence(&mut self, fence: &Fence<'a>, opening: Line<'a>, lines: &mut Lines<'a>) {
        let start = lines.offset();
        let end = loop {
            lines.skip_to_marks(fence.mark, fence.http);
            let end = lines.offset();
            let Some(text) = lines.peek() else {
                self.unclosed(opening.number);
                break end;
            };
            let trimmed = text.trim_start();
            let marks = trimmed.bytes().take_while(|byte| *byte == fence.mark).count();
            let rest = trimmed[marks..].trim();
            if marks >= fence.length && rest.is_empty() {
                lines.next();
                break end;
            }
            if fence.http && (is_heading(text) || (marks >= 3 && !rest.is_empty())) {
                self.unclosed(opening.number);
                break end;
            }
            lines.next();
        };
        let indent = &opening.text[..opening.text.len() - opening.text.trim_start().len()];
        let marks = &opening.text[indent.len()..indent.len() + fence.length];
        self.insert([indent, marks, MARK, &self.fences.len().to_string()], opening.number);
        self.insert([indent, marks], opening.number);
        self.fences.push(Fenced { info: fence.info, text: &self.source[start..end] });
    }

    fn unclosed(&mut self, number: u32) {
        self.note(number, Code::FenceUnclosed, "this code fence is not closed; close it with ```");
    }

    /// Keeps a line; a comment that starts or ends inside of it gets lines of its own.
    fn split_comment(&mut self, line: Line<'a>, lines: &mut Lines<'a>) {
        if !self.comment && (!lines.opens_comment(line) || line.text.trim_start().starts_with('|')) {
            return self.keep(line.text, line.number);
        }
        let (cuts, inside) = comment_cuts(line.text, self.comment);
        self.comment = inside;
        if cuts.is_empty() {
            return self.keep(line.text, line.number);
        }
        let mut start = 0;
        for cut in cuts.into_iter().chain([line.text.len()]) {
            self.insert([&line.text[start..cut]], line.number);
            start = cut;
        }
    }

    /// A table: its head, its delimiter row and all rows up to a line that is none.
    fn table(&mut self, head: Line<'a>, lines: &mut Lines<'a>) {
        if self.after_text {
            self.insert([], head.number);
        }
        let columns = row::cells(head.text);
        self.keep(head.text, head.number);
        let Some(delimiter) = lines.next() else { return };
        if row::cells(delimiter.text) == columns && !delimiter.text.contains('\t') {
            self.keep(delimiter.text, delimiter.number);
        } else if row::cells(delimiter.text) == columns {
            self.insert([&delimiter.text.replace('\t', " ")], delimiter.number);
        } else {
            self.insert(["|", &"-|".repeat(columns)], delimiter.number);
            self.note(delimiter.number, Code::RowCells, "the delimiter row does not fit the head of the table");
        }
        let mut pending: Option<(Cow<'a, str>, u32, bool)> = None;
        while let Some(next) = lines.peek() {
            if !row::continues_table(next, pending.as_ref().map(|(text, ..)| text.as_ref()), columns) {
                break;
            }
            let Some(line) = lines.next() else { break };
            if line.text.trim() == "|" || line.text.trim_start().starts_with("<!--") {
                self.note(line.number, Code::RowJoined, "a line inside of the table is no row; remove it");
                self.changed = true;
                continue;
            }
            match pending.take() {
                Some((before, number, _)) if row::is_continuation(&before, line.text, columns) => {
                    self.note(number, Code::RowJoined, "this row is broken over several lines");
                    pending = Some((format!("{} {}", before.trim_end(), line.text.trim_start()).into(), number, true));
                }
                before => {
                    self.row(before, columns);
                    pending = Some((line.text.into(), line.number, false));
                }
            }
        }
        self.row(pending, columns);
        if lines.peek().is_some_and(|next| !next.trim().is_empty()) {
            self.insert([], lines.number);
        }
    }

    /// Writes a row; cells that the head has no column for become part of the last one.
    fn row(&mut self, row: Option<(Cow<'a, str>, u32, bool)>, columns: usize) {
        let Some((text, number, joined)) = row else { return };
        let cells = row::cells(&text);
        if cells != columns {
            self.note(number, Code::RowCells, &format!("this row has {cells} cells, the head has {columns}"));
        }
        if cells > columns {
            self.insert([&row::fold(&text, columns)], number);
        } else if joined {
            self.insert([text.as_ref()], number);
        } else {
            self.keep(&text, number);
        }
    }

    fn note(&mut self, number: u32, code: Code, message: &str) {
        self.notes.push((number, code, message.to_owned()));
    }

    /// A line as it stands in the source.
    fn keep(&mut self, line: &str, number: u32) {
        self.changed |= self.lines.len() != number as usize;
        self.push([line], number);
    }

    /// A line that the source does not have, from its parts.
    fn insert<const N: usize>(&mut self, parts: [&str; N], number: u32) {
        self.changed = true;
        self.push(parts, number);
    }

    fn push<const N: usize>(&mut self, parts: [&str; N], number: u32) {
        parts.iter().for_each(|part| self.text.push_str(part));
        self.text.push('\n');
        self.lines.push(number);
    }

    fn finish(self) -> Repaired<'a> {
        let (text, lines) = match self.changed {
            true => (Cow::Owned(self.text), self.lines),
            false => (Cow::Borrowed(self.source), Vec::new()),
        };
        Repaired { text, lines, fences: self.fences, notes: self.notes }
    }
}

fn opening_fence(trimmed: &str, mark: u8) -> Option<Fence<'_>> {
    let length = trimmed.bytes().take_while(|byte| *byte == mark).count();
    let info = trimmed.get(length..)?.trim();
    if length < 3 || (mark == b'`' && info.contains('`')) {
        return None;
    }
    let http = info.is_empty() || ["http", "msgraph-interactive"].iter().any(|known| info.eq_ignore_ascii_case(known));
    Some(Fence { mark, length, info, http })
}

/// A heading of the second level or below; `# x` may be a comment of a sample.
fn is_heading(line: &str) -> bool {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    (2..=6).contains(&level) && line[level..].starts_with(' ')
}

/// Where comments start after text or end before text, and whether one is open at the end of the line.
fn comment_cuts(line: &str, mut inside: bool) -> (Vec<usize>, bool) {
    let mut cuts = Vec::new();
    let (mut position, mut start) = (0, 0);
    loop {
        let mark = if inside { "-->" } else { "<!--" };
        let Some(found) = memchr::memmem::find(&line.as_bytes()[position..], mark.as_bytes()) else {
            return (cuts, inside);
        };
        position += found + mark.len();
        let cut = if inside { position } else { position - mark.len() };
        if !line[start..cut].trim().is_empty() && !line[cut..].trim().is_empty() {
            cuts.push(cut);
            start = cut;
        }
        inside = !inside;
    }
}

#[cfg(test)]
mod tests {
    use super::{Fenced, repair};

    fn mended(text: &str) -> String {
        repair(text).text.into_owned()
    }

    #[test]
    fn sound_text_is_not_copied() {
        let text = "# a\n\n|a|b|\n|-|-|\n|1|2|\n\ntext\n";
        assert!(matches!(repair(text).text, std::borrow::Cow::Borrowed(_)));
    }

    #[test]
    fn fences_are_set_aside() {
        let repaired = repair("a\n  ```json\n{}\n  ```\nb\n");
        assert_eq!(repaired.text, "a\n  ```#0\n  ```\nb\n");
        assert_eq!(repaired.fence("#0"), Some(Fenced { info: "json", text: "{}\n" }));
        assert_eq!(repaired.line(3), 4);
    }

    #[test]
    fn a_heading_or_another_fence_ends_an_http_fence() {
        let texts = |text| -> Vec<String> {
            let repaired = repair(text);
            assert!(!repaired.notes.is_empty());
            repaired.fences.iter().map(|fence| fence.text.to_owned()).collect()
        };
        assert_eq!(texts("```http\nGET /x\n\n## Response\n"), ["GET /x\n\n"]);
        assert_eq!(texts("```http\nGET /x\n```http\nGET /y\n```\n"), ["GET /x\n", "GET /y\n"]);
    }

    #[test]
    fn what_is_no_heading_ends_no_http_fence() {
        let repaired = repair("```http\nGET /x\n##x\n# y\n```\nz\n");
        assert_eq!(repaired.fences, [Fenced { info: "http", text: "GET /x\n##x\n# y\n" }]);
        assert!(repaired.notes.is_empty());
    }

    #[test]
    fn broken_rows_are_joined() {
        assert_eq!(mended("|a|b|\n|-|-|\n|x\n[y](z)|w|\n"), "|a|b|\n|-|-|\n|x [y](z)|w|\n");
        assert_eq!(mended("|a|b|\n|-|-|\n|x|y|\n|\n|z|w|\n"), "|a|b|\n|-|-|\n|x|y|\n|z|w|\n");
    }

    #[test]
    fn rows_without_a_leading_pipe_are_rows() {
        let text = "|a|b|\n|-|-|\n|x|y|\nz|w|\n";
        assert_eq!(mended(text), text);
    }

    #[test]
    fn surplus_cells_become_part_of_the_last() {
        assert_eq!(mended("|a|b|\n|-|-|\n|x|y `p|q` r|\n"), "|a|b|\n|-|-|\n|x|y `p\\|q` r|\n");
    }

    #[test]
    fn the_delimiter_row_is_made_to_fit() {
        assert_eq!(mended("|a|b|\n|-|-|-|\n|x|y|\n"), "|a|b|\n|-|-|\n|x|y|\n");
    }

    #[test]
    fn text_glued_to_a_comment_gets_its_own_line() {
        assert_eq!(mended("<!-- {\"a\": 1} -->text\n"), "<!-- {\"a\": 1} -->\ntext\n");
    }

    #[test]
    fn a_rule_below_text_is_no_heading() {
        assert_eq!(mended("text\n---\n"), "text\n\n---\n");
    }

    #[test]
    fn lines_keep_their_numbers() {
        let repaired = repair("text\n---\nmore\n");
        let numbers: Vec<u32> = (0..4).map(|index| repaired.line(index)).collect();
        assert_eq!(numbers, [0, 1, 1, 2]);
    }
}
