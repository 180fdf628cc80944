//! Mends markup that hides facts from a CommonMark parser, line by line.
//!
//! Only structure is mended: fences that never close, tables with broken rows or a delimiter row that does not fit,
//! comments glued to a line of text, a rule that would make a heading of a paragraph. The content of fences is set
//! aside, because the markdown parser has no use for it; an empty fence with a number takes its place. A text in which
//! nothing changes is returned as it is.

mod comment;
mod fence;
mod lines;
mod output;
mod row;
mod table;

use lines::{Line, Lines};
use output::Output;

pub(crate) use output::Repaired;

/// Mends a text.
pub(crate) fn repair(text: &str) -> Repaired<'_> {
    let mut repair =
        Repair { lines: Lines::new(text), output: Output::new(text), in_comment: false, after_text: false };
    while let Some(line) = repair.lines.next() {
        repair.mend_line(line);
    }
    repair.output.finish()
}

/// The remaining lines, the mended text so far, and the state after the last line.
struct Repair<'a> {
    lines: Lines<'a>,
    output: Output<'a>,
    in_comment: bool,
    after_text: bool,
}

impl<'a> Repair<'a> {
    /// Mends a line together with the lines of the fence or table that it opens.
    fn mend_line(&mut self, line: Line<'a>) {
        let Self { lines, output, .. } = self;
        let trimmed = line.text.trim_start();
        let first = trimmed.as_bytes().first().copied();
        if self.in_comment {
            self.in_comment = comment::split(line, true, output);
        } else if let Some(mark @ (b'`' | b'~')) = first
            && let Some(fence) = fence::open(trimmed, mark)
        {
            fence::set_aside(&fence, line, lines, output);
        } else if first == Some(b'-') && trimmed.trim_end() == "---" && self.after_text {
            output.insert([], line.number);
            output.keep(line.text, line.number);
        } else if lines.peek().is_some_and(row::is_delimiter) && line.text.contains('|') {
            table::mend(line, self.after_text, lines, output);
        } else if lines.opens_comment(line) && !trimmed.starts_with('|') {
            self.in_comment = comment::split(line, false, output);
        } else {
            output.keep(line.text, line.number);
        }
        self.after_text = !trimmed.is_empty() && !matches!(first, Some(b'#' | b'-' | b'`' | b'~'));
    }
}

#[cfg(test)]
mod tests {
    use super::output::Fenced;
    use super::repair;

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
    fn other_lines_with_number_signs_end_no_http_fence() {
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
    fn the_delimiter_row_is_fitted_to_the_head() {
        assert_eq!(mended("|a|b|\n|-|-|-|\n|x|y|\n"), "|a|b|\n|-|-|\n|x|y|\n");
    }

    #[test]
    fn text_glued_to_a_comment_gets_its_own_line() {
        assert_eq!(mended("<!-- {\"a\": 1} -->text\n"), "<!-- {\"a\": 1} -->\ntext\n");
    }

    #[test]
    fn a_rule_below_text_makes_no_heading() {
        assert_eq!(mended("text\n---\n"), "text\n\n---\n");
    }

    #[test]
    fn lines_keep_their_numbers() {
        let repaired = repair("text\n---\nmore\n");
        let numbers: Vec<u32> = (0..4).map(|index| repaired.line(index)).collect();
        assert_eq!(numbers, [0, 1, 1, 2]);
    }
}
