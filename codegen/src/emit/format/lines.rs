//! Joins lines that prettyplease breaks and rustfmt would not break.
//!
//! prettyplease limits lines to 89 columns, the project's rustfmt to 120. prettyplease breaks a line at its outermost
//! bracket and indents the contents, so the broken lines form a tree. Every part of the tree that fits on one line is
//! joined. A text of several lines stays as it is, but for its indentation.

/// The width of a line, as in `rustfmt.toml`.
const WIDTH: usize = 120;

/// The text with its lines joined.
pub(super) fn join(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        if begins_text(line) {
            write_text(&lines, &mut at, &mut out);
        } else if is_complete(line) {
            write_line(0, line, &mut out);
            at += 1;
        } else {
            read(&lines, &mut at).write(&mut out);
        }
    }
    out
}

/// A line and the lines that were broken off it.
struct Broken<'a> {
    depth: usize,
    head: &'a str,
    groups: Vec<Group<'a>>,
    /// The further indented lines that continue it: the calls of a chain, or the value after `=`.
    rest: Vec<Broken<'a>>,
}

/// The contents of a bracket with which a line ends, and the line that closes it.
struct Group<'a> {
    contents: Vec<Broken<'a>>,
    close: &'a str,
}

/// Reads the line at a position and the lines that were broken off it, and moves the position past them.
fn read<'a>(lines: &[&'a str], at: &mut usize) -> Broken<'a> {
    let depth = depth(lines[*at]);
    let is_inside = |at: usize| lines.get(at).is_some_and(|line| self::depth(line) > depth);
    let mut broken = Broken { depth, head: lines[*at].trim_start(), groups: Vec::new(), rest: Vec::new() };
    let mut last = broken.head;
    *at += 1;
    while opens_group(last) {
        let mut contents = Vec::new();
        while is_inside(*at) {
            contents.push(read(lines, at));
        }
        let Some(line) = lines.get(*at) else { break };
        last = line.trim_start();
        broken.groups.push(Group { contents, close: last });
        *at += 1;
    }
    while is_inside(*at) && !last.ends_with('{') {
        broken.rest.push(read(lines, at));
    }
    broken
}

impl Broken<'_> {
    fn write(&self, out: &mut String) {
        let flat = self.flatten();
        if fits(self.depth, &flat) {
            write_line(self.depth, &flat, out);
        } else if let Some((name, value)) = split_constant(&flat) {
            write_line(self.depth, name, out);
            write_line(self.depth + 4, value, out);
        } else {
            write_line(self.depth, self.head, out);
            self.write_groups(out);
            self.rest.iter().for_each(|line| line.write(out));
        }
    }

    fn write_groups(&self, out: &mut String) {
        for (index, Group { contents, close }) in self.groups.iter().enumerate() {
            if is_import(self.head) {
                fill(contents, self.depth + 4, out);
            } else {
                contents.iter().for_each(|line| line.write(out));
            }
            let end = flatten(close, &self.groups[index + 1..]);
            if fits(self.depth, &end) {
                return self.write_end(&end, out);
            }
            self.write_end(close, out);
        }
    }

    /// If the parameters of a function are broken and `&self` is the only one, rustfmt puts the brace on a line of its
    /// own.
    fn write_end(&self, end: &str, out: &mut String) {
        let is_lonely = |group: &Group<'_>| matches!(&*group.contents, [only] if only.head == "&self,");
        match end.strip_suffix(" {") {
            Some(before) if self.groups.first().is_some_and(is_lonely) => {
                write_line(self.depth, before, out);
                write_line(self.depth, "{", out);
            }
            _ => write_line(self.depth, end, out),
        }
    }

    /// The whole tree on one line.
    fn flatten(&self) -> String {
        let mut out = flatten(self.head, &self.groups);
        for line in &self.rest {
            out.push_str(if line.head.starts_with('.') { "" } else { " " });
            out.push_str(&line.flatten());
        }
        out
    }
}

/// A line and its groups on one line.
fn flatten(head: &str, groups: &[Group<'_>]) -> String {
    let mut out = head.to_owned();
    for Group { contents, close } in groups {
        let contents = contents.iter().map(Broken::flatten).collect::<Vec<_>>().join(" ");
        out.extend([contents.strip_suffix(',').unwrap_or(&contents), close]);
    }
    out
}

/// Writes the lines of a text that begins on the line at a position, and moves the position past them. Only sheets have
/// several lines, and their indentation has no meaning.
fn write_text(lines: &[&str], at: &mut usize, out: &mut String) {
    let first = lines[*at];
    write_line(0, first, out);
    *at += 1;
    while let Some(line) = lines.get(*at) {
        write_line(depth(first) + 4, line.trim_start(), out);
        *at += 1;
        if has_odd_quotes(line) {
            break;
        }
    }
}

/// Writes the contents of an import, with as many on each line as fit.
fn fill(contents: &[Broken<'_>], depth: usize, out: &mut String) {
    let mut row = String::new();
    for path in contents.iter().flat_map(|line| line.head.split_inclusive(", ")).map(str::trim) {
        if !row.is_empty() && !fits(depth + 1, &format!("{row}{path}")) {
            write_line(depth, &std::mem::take(&mut row), out);
        }
        row.extend([if row.is_empty() { "" } else { " " }, path]);
    }
    write_line(depth, &row, out);
}

/// Splits a constant after its `=`.
fn split_constant(line: &str) -> Option<(&str, &str)> {
    let equals = line.starts_with("pub const ").then(|| line.find("= "))??;
    Some((&line[..=equals], &line[equals + 2..]))
}

/// Whether a text begins on the line and goes on in the next one.
fn begins_text(line: &str) -> bool {
    line.trim_start().starts_with("let ") && has_odd_quotes(line)
}

/// Whether the line begins or ends a text.
fn has_odd_quotes(line: &str) -> bool {
    let mut escaped = false;
    let quotes = line.bytes().filter(|b| {
        let counts = *b == b'"' && !escaped;
        escaped = *b == b'\\' && !escaped;
        counts
    });
    quotes.count() % 2 == 1
}

/// Whether the line is complete: a comment, or the start or the end of a block.
fn is_complete(line: &str) -> bool {
    let code = line.trim_start();
    code.is_empty() || code.starts_with("//") || code.starts_with('}') || code.ends_with('{') && !opens_group(code)
}

fn opens_group(code: &str) -> bool {
    code.ends_with(['(', '[', '<']) || code.ends_with('{') && is_import(code)
}

fn is_import(code: &str) -> bool {
    code.starts_with("use ") || code.starts_with("pub use ")
}

fn fits(depth: usize, code: &str) -> bool {
    depth + code.chars().count() <= WIDTH
}

fn depth(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Writes a line at a depth.
pub(super) fn write_line(depth: usize, code: &str, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', depth));
    out.push_str(code);
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_on_one_line() {
        let text = r#"impl Id {
    pub const NAME: Property<Self> = Property::new(
        "name",
    );
    pub fn send(
        &self,
        body: requests::user::SendRequest,
    ) -> Call<
        models::Message,
    > {
        let sheet = "POST user: send
  a: \"b | |
                  /users";
        self.0
            .name("send")
            .call(sheet)
    }
}
"#;
        let expected = r#"impl Id {
    pub const NAME: Property<Self> = Property::new("name");
    pub fn send(&self, body: requests::user::SendRequest) -> Call<models::Message> {
        let sheet = "POST user: send
            a: \"b | |
            /users";
        self.0.name("send").call(sheet)
    }
}
"#;
        assert_eq!(join(text), expected);
    }

    #[test]
    fn what_does_not_fit_stays_broken_where_rustfmt_breaks_it() {
        let long = "Long".repeat(26);
        let text = format!(
            "pub const N: Property<Self> = Property::new(\n    \"{long}\",\n);\npub fn a(\n    &self,\n) -> b::{long} {{\n"
        );
        let expected = format!(
            "pub const N: Property<Self> =\n    Property::new(\"{long}\");\npub fn a(\n    &self,\n) -> b::{long}\n{{\n"
        );
        assert_eq!(join(&text), expected);
    }

    #[test]
    fn imports_fill_their_lines() {
        let paths = (10..40).map(|n| format!("a{n}::A{n}")).collect::<Vec<_>>().join(", ");
        let joined = join(&format!("pub use super::{{\n    {paths},\n}};\n"));
        assert!(joined.lines().all(|line| line.len() <= WIDTH), "{joined}");
        assert_eq!(joined.lines().count(), 5, "{joined}");
    }
}
