//! Reads the front matter: the block between `---` lines at the top of a page.
//!
//! It is read line by line and not as YAML, because translated front matter is not always valid YAML. A page without
//! front matter has no fields.

/// The front matter, borrowed from the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct FrontMatter<'a> {
    /// The lines between the marks.
    text: &'a str,
    /// The offset of the text behind it.
    pub(crate) end: usize,
    /// How many lines it takes.
    pub(crate) lines: u32,
}

impl<'a> FrontMatter<'a> {
    /// The value of a field, without quotes.
    pub(crate) fn get(&self, name: &str) -> Option<&'a str> {
        let lines = self.text.lines().filter(|line| line.trim_start().starts_with(name));
        lines.filter_map(split_field).find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

/// Reads the front matter at the top of a page. Full-width colons count as colons.
pub(crate) fn front_matter(text: &str) -> FrontMatter<'_> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut lines = text[start..].split_inclusive('\n');
    let mut end = start;
    let mut count = 0;
    match lines.next() {
        Some(first) if first.trim() == "---" => {
            end += first.len();
            count += 1;
        }
        _ => return FrontMatter { end: start, ..FrontMatter::default() },
    }
    let first = end;
    for line in lines {
        let last = end;
        end += line.len();
        count += 1;
        if line.trim_end() == "---" {
            return FrontMatter { text: &text[first..last], end, lines: count };
        }
    }
    FrontMatter { end: start, ..FrontMatter::default() }
}

fn split_field(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    let value = value.trim();
    let unquoted = ['"', '\''].iter().find_map(|quote| value.strip_prefix(*quote)?.strip_suffix(*quote));
    Some((name.trim(), unquoted.unwrap_or(value)))
}

#[cfg(test)]
mod tests {
    use super::front_matter;

    #[test]
    fn fields_lose_their_quotes() {
        let text = "---\ntitle: \"List users\"\nms.contentlocale: ru-RU\n---\n# x\n";
        let matter = front_matter(text);
        assert_eq!(matter.get("title"), Some("List users"));
        assert_eq!(matter.get("ms.contentlocale"), Some("ru-RU"));
        assert_eq!((&text[matter.end..], matter.lines), ("# x\n", 4));
    }

    #[test]
    fn a_page_without_front_matter_starts_at_its_top() {
        assert_eq!(front_matter("# x\n---\n").end, 0);
        assert_eq!(front_matter("---\nno end\n").end, 0);
    }
}
