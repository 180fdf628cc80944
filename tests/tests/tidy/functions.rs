//! Measures the functions of a file. The text is formatted by rustfmt, so a function ends at the brace with its
//! indentation.

use crate::checkout::File;

/// A function of a file.
pub(crate) struct Function {
    /// The 1-based line in which it starts.
    pub(crate) line: usize,
    /// The number of its lines, with signature and closing brace.
    pub(crate) length: usize,
}

/// The functions of a file, without its unit tests.
pub(crate) fn measure(file: &File) -> Vec<Function> {
    let lines: Vec<&str> = file.without_tests().lines().collect();
    let starts = lines.iter().enumerate().filter(|(_, line)| is_function(line));
    starts.map(|(start, line)| Function { line: start + 1, length: length(&lines[start..], line) }).collect()
}

/// The number of lines up to the closing brace.
fn length(lines: &[&str], first: &str) -> usize {
    if first.ends_with('}') || first.ends_with(';') {
        return 1;
    }
    let indentation = &first[..first.len() - first.trim_start().len()];
    let is_end = |line: &&str| {
        line.strip_prefix(indentation).is_some_and(|rest| rest == "}" || rest.ends_with(';') && rest.starts_with(')'))
    };
    lines.iter().position(is_end).map_or(lines.len(), |end| end + 1)
}

/// Whether a function starts in the line.
fn is_function(line: &str) -> bool {
    let is_qualifier = |word: &str| matches!(word, "pub" | "const" | "async" | "unsafe") || word.starts_with("pub(");
    line.split_whitespace().find(|word| !is_qualifier(word)) == Some("fn")
}
