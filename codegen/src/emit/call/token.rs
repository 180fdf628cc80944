//! Splits the path of a URL into names, arguments, and paths of items.

use super::error::RequestError;

/// A part of the path of a URL, decoded.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// The text between two slashes, without arguments.
    Name(String),
    /// Arguments in parentheses, at least one.
    Arguments(Vec<Given>),
    /// The path between two colons.
    Path(String),
}

/// A named argument.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Given {
    pub(super) name: String,
    pub(super) value: String,
    /// Whether it stands for a value: `{id}`, `<timestamp>`.
    pub(super) is_placeholder: bool,
}

impl Given {
    /// Reads a decoded argument as it is written.
    pub(super) fn read(name: &str, value: &str) -> Self {
        let (value, is_placeholder) = unquote(value);
        Self { name: name.to_owned(), value, is_placeholder }
    }
}

/// Splits a path. A placeholder gives its name.
pub(super) fn split(path: &str) -> Result<Vec<Token>, RequestError> {
    let mut tokens = Vec::new();
    let mut parts = parts(path).into_iter().filter(|part| !part.is_empty());
    while let Some(part) = parts.next() {
        let Some(name) = part.strip_suffix(':') else {
            add_part(part, &mut tokens)?;
            continue;
        };
        if !name.is_empty() {
            add_part(name, &mut tokens)?;
        }
        let mut inside = Vec::new();
        for part in parts.by_ref() {
            inside.push(text(part.strip_suffix(':').unwrap_or(part))?);
            if part.ends_with(':') {
                break;
            }
        }
        tokens.push(Token::Path(inside.join("/")));
    }
    Ok(tokens)
}

/// Decodes `%` sequences.
pub(super) fn decode(text: &str) -> Result<String, RequestError> {
    let wrong = || RequestError::Encoding(text.to_owned());
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [byte, after @ ..] = rest {
        if *byte != b'%' {
            bytes.push(*byte);
            rest = after;
            continue;
        }
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).ok_or_else(wrong)?;
        bytes.push(u8::from_str_radix(digits, 16).map_err(|_| wrong())?);
        rest = &after[2..];
    }
    String::from_utf8(bytes).map_err(|_| wrong())
}

/// The parts between slashes that are not in parentheses.
fn parts(path: &str) -> Vec<&str> {
    outside(path, '/')
}

/// Splits a text at a separator that is neither in parentheses, nor in quotes between them.
pub(super) fn outside(text: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut start, mut depth, mut quoted) = (Vec::new(), 0, 0_usize, false);
    for (at, c) in text.char_indices() {
        match c {
            '\'' if depth > 0 || separator == ',' => quoted = !quoted,
            _ if quoted => {}
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if c == separator && depth == 0 => {
                parts.push(&text[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

/// `range(address='A1')`, `users('1')`, `messages`.
fn add_part(part: &str, tokens: &mut Vec<Token>) -> Result<(), RequestError> {
    let Some((name, rest)) = part.split_once('(') else {
        tokens.push(Token::Name(text(part)?));
        return Ok(());
    };
    let list = rest.strip_suffix(')').ok_or_else(|| RequestError::Unclosed(part.to_owned()))?;
    if !name.is_empty() {
        tokens.push(Token::Name(text(name)?));
    }
    let given = outside(list, ',').into_iter().filter(|one| !one.trim().is_empty()).map(argument);
    let mut given: Vec<Given> = given.collect::<Result<_, _>>()?;
    match given.as_mut_slice() {
        [] => {}
        [only] if only.name.is_empty() => tokens.push(Token::Name(std::mem::take(&mut only.value))),
        _ => tokens.push(Token::Arguments(given)),
    }
    Ok(())
}

fn argument(written: &str) -> Result<Given, RequestError> {
    let written = written.trim();
    let named = written.split_once('=').filter(|(name, _)| !name.contains('\''));
    let (name, value) = named.unwrap_or(("", written));
    Ok(Given::read(&text(name.trim())?, &decode(value.trim())?))
}

/// Decodes a text, without the quotes around it, and without the braces of a placeholder.
fn text(written: &str) -> Result<String, RequestError> {
    Ok(unquote(&decode(written)?).0)
}

/// The text without quotes around it and without the marks of a placeholder, and whether it is a placeholder.
fn unquote(decoded: &str) -> (String, bool) {
    let inside = decoded.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\''));
    let value = inside.map_or_else(|| decoded.to_owned(), |inside| inside.replace("''", "'"));
    let within = |open, close| value.strip_prefix(open).and_then(|rest| rest.strip_suffix(close));
    match within('{', '}').or_else(|| within('<', '>')) {
        Some(names) => (names.split('|').next().unwrap_or_default().trim().to_owned(), true),
        None => (value, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(path: &str) -> Vec<String> {
        let shown = |token: Token| match token {
            Token::Name(name) => name,
            Token::Path(path) => format!(":{path}"),
            Token::Arguments(given) => given.into_iter().map(|one| format!("({}={})", one.name, one.value)).collect(),
        };
        split(path).expect("a path").into_iter().map(shown).collect()
    }

    #[test]
    fn a_path_becomes_names_arguments_and_paths_of_items() {
        assert_eq!(names("/users/{id | upn}/messages"), ["users", "id", "messages"]);
        assert_eq!(names("/me/drive/root:/a%20b/c.txt:/content"), ["me", "drive", "root", ":a b/c.txt", "content"]);
        assert_eq!(names("/sites/x.example:/sites/y"), ["sites", "x.example", ":sites/y"]);
        assert_eq!(names("/w/range(address='A1:B2/C')/x"), ["w", "range", "(address=A1:B2/C)", "x"]);
        assert_eq!(names("/users('it''s')/delta()"), ["users", "it's", "delta"]);
        assert_eq!(names("/f(a=1,b='x,y')"), ["f", "(a=1)(b=x,y)"]);
        assert_eq!(names("/f(a=<row>,b={n})"), ["f", "(a=row)(b=n)"]);
        assert_eq!(names("/"), [""; 0]);
    }
}
