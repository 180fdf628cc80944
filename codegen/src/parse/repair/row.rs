//! Recognises rows of tables in lines of text, and counts their cells.

/// Whether a line is the delimiter row of a table: pipes, dashes, colons and spaces only, with at least one pipe.
pub(super) fn is_delimiter(line: &str) -> bool {
    let (mut pipe, mut dash) = (false, false);
    for byte in line.trim_end().bytes() {
        match byte {
            b'|' => pipe = true,
            b'-' => dash = true,
            b':' | b' ' | b'\t' => {}
            _ => return false,
        }
    }
    pipe && dash
}

/// The number of cells of a line for a CommonMark parser.
pub(super) fn cells(line: &str) -> usize {
    separators(line).count() + 1
}

/// Whether a line belongs to a table, given the row before it.
pub(super) fn continues_table(line: &str, before: Option<&str>, columns: usize) -> bool {
    let trimmed = line.trim();
    if trimmed.is_empty() || trimmed.starts_with("```") || trimmed.starts_with('#') {
        return false;
    }
    if trimmed.starts_with("<!--") {
        return trimmed.ends_with("-->") && trimmed.contains('|');
    }
    trimmed.starts_with('|')
        || cells(line) >= columns
        || before.is_some_and(|before| is_continuation(before, line, columns))
}

/// Whether a line is not a row itself, but the rest of the row before it, which lacks cells or its closing pipe.
pub(super) fn is_continuation(before: &str, line: &str, columns: usize) -> bool {
    let unclosed = !before.trim_end().ends_with('|');
    if line.trim_start().starts_with('|') {
        return unclosed && cells(before) < columns && cells(before) + cells(line) == columns;
    }
    (unclosed || cells(before) < columns) && cells(before) + cells(line) <= columns + 1
}

/// Cuts off surplus cells that are empty. Otherwise escapes the surplus separators: first those in code spans, then the
/// last ones.
pub(super) fn fold(line: &str, columns: usize) -> String {
    let positions: Vec<usize> = separators(line).collect();
    let surplus = positions.len() + 1 - columns;
    if line[positions[columns - 1]..].bytes().all(|byte| matches!(byte, b'|' | b' ')) {
        return line[..=positions[columns - 1]].to_owned();
    }
    let coded = in_code(line, &positions);
    let mut escaped: Vec<usize> = coded.iter().copied().take(surplus).collect();
    let others = positions.iter().rev().filter(|position| coded.binary_search(position).is_err());
    escaped.extend(others.take(surplus - escaped.len()));
    escaped.sort_unstable();
    let mut out = String::with_capacity(line.len() + surplus);
    let mut copied = 0;
    for position in escaped {
        out.push_str(&line[copied..position]);
        out.push('\\');
        copied = position;
    }
    out.push_str(&line[copied..]);
    out
}

/// The positions of pipes that separate cells: not escaped, not the outer ones.
fn separators(line: &str) -> impl Iterator<Item = usize> + '_ {
    let start = line.len() - line.trim_start().len();
    let end = line.trim_end().len();
    let bytes = line.as_bytes();
    memchr::memchr_iter(b'|', bytes).filter(move |position| {
        let escaped = *position > 0 && bytes[position - 1] == b'\\';
        *position != start && position + 1 != end && *position < end && !escaped
    })
}

/// The positions that are in a code span: behind an odd number of backticks and before another one.
fn in_code(line: &str, positions: &[usize]) -> Vec<usize> {
    let last = line.rfind('`').unwrap_or(0);
    let (mut counted, mut ticks) = (0, 0);
    let is_inside = |position: &usize| {
        ticks += memchr::memchr_iter(b'`', &line.as_bytes()[counted..*position]).count();
        counted = *position;
        ticks % 2 == 1 && *position < last
    };
    positions.iter().copied().filter(is_inside).collect()
}
