//! HTML. Text gets into it as [`Html::from`] and as values of attributes alone, and both escape it.

/// HTML in which all text is escaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Html(String);

impl Html {
    /// Markup that stands in this program.
    pub(super) fn fixed(markup: &'static str) -> Self {
        Self(markup.to_owned())
    }

    /// Parts after each other.
    pub(super) fn join(parts: impl IntoIterator<Item = Self>) -> Self {
        Self(parts.into_iter().map(|part| part.0).collect())
    }

    /// An element that has nothing inside and no end.
    pub(super) fn void(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        Self(format!("<{name}{}>", print(attributes)))
    }

    /// The text of a file.
    pub(super) fn into_string(self) -> String {
        self.0
    }
}

impl From<&str> for Html {
    fn from(text: &str) -> Self {
        Self(escape(text))
    }
}

impl From<String> for Html {
    fn from(text: String) -> Self {
        Self(escape(&text))
    }
}

impl From<Vec<Html>> for Html {
    fn from(parts: Vec<Html>) -> Self {
        Self::join(parts)
    }
}

impl<const N: usize> From<[Html; N]> for Html {
    fn from(parts: [Html; N]) -> Self {
        Self::join(parts)
    }
}

/// An element with its attributes and what is inside of it.
pub(super) fn element(name: &'static str, attributes: &[(&'static str, &str)], inside: impl Into<Html>) -> Html {
    Html(format!("<{name}{}>{}</{name}>", print(attributes), inside.into().0))
}

/// A link.
pub(super) fn link(target: &str, label: impl Into<Html>) -> Html {
    element("a", &[("href", target)], label)
}

/// A number with separators: `20,365`.
pub(super) fn number(value: usize) -> String {
    let digits = value.to_string();
    let first = digits.len() % 3;
    let (head, tail) = digits.split_at(first);
    let groups = tail.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let groups: Vec<String> = (!head.is_empty()).then(|| head.to_owned()).into_iter().chain(groups).collect();
    groups.join(",")
}

/// A share of a whole: `87 %`, and `<1 %` for what is almost nothing.
pub(super) fn percent(part: usize, whole: usize) -> String {
    match (part * 100).checked_div(whole) {
        None => "–".to_owned(),
        Some(0) if part > 0 => "<1 %".to_owned(),
        Some(percent) => format!("{percent} %"),
    }
}

fn print(attributes: &[(&'static str, &str)]) -> String {
    attributes.iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(value))).collect()
}

/// Escapes text for the inside of an element and for the value of an attribute. A character that HTML does not allow is
/// replaced.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_only_text() {
        let hostile = "</td><script>alert('x')</script> \" onclick=\"a & b\u{0}\u{1b}";
        let expected =
            "&lt;/td&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot; onclick=&quot;a &amp; b\u{fffd}\u{fffd}";
        let inside = element("td", &[("title", hostile)], hostile).into_string();
        assert_eq!(inside, format!("<td title=\"{expected}\">{expected}</td>"));
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        let table = [(0, "0"), (999, "999"), (1_000, "1,000"), (20_365, "20,365"), (1_234_567, "1,234,567")];
        for (value, expected) in table {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn a_share_of_nothing_is_no_figure() {
        let table = [(1, 2, "50 %"), (1, 1_000, "<1 %"), (0, 5, "0 %"), (0, 0, "–"), (999, 1_000, "99 %")];
        for (part, whole, expected) in table {
            assert_eq!(percent(part, whole), expected);
        }
    }
}
