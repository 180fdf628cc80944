//! Mends slips in JSON, token by token.

/// Mends the slips that the parent module lists, and copies all other text.
pub(super) fn mend(text: &str) -> String {
    let text = text.replace("&quot;", "\"").replace(['\u{feff}', '\u{200b}'], "").replace('\u{a0}', " ");
    let mut mender = Mender { out: String::with_capacity(text.len() + 16), after_value: false };
    let mut rest = text.as_str();
    while let Some(character) = rest.chars().next() {
        rest = mender.token(character, rest);
    }
    mender.out
}

struct Mender {
    out: String,
    /// Whether the last token was a value or closed one, so that a value after it needs a comma before it.
    after_value: bool,
}

impl Mender {
    /// Writes the token at the start of `rest`, and returns what follows it.
    fn token<'t>(&mut self, character: char, rest: &'t str) -> &'t str {
        match character {
            '"' | '“' | '”' => self.string(rest),
            '/' if rest.starts_with("//") => rest.find('\n').map_or("", |end| &rest[end..]),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or("", |end| &rest[end + 2..]),
            '.' if rest.starts_with("...") => &rest[3..],
            '…' => &rest['…'.len_utf8()..],
            '}' | ']' => {
                self.drop_comma();
                self.out.push(character);
                self.after_value = true;
                &rest[1..]
            }
            ',' => {
                if self.after_value {
                    self.out.push(',');
                }
                self.after_value = false;
                &rest[1..]
            }
            '{' | '[' => {
                self.separate();
                self.out.push(character);
                self.after_value = false;
                &rest[1..]
            }
            ':' => {
                self.out.push(':');
                self.after_value = false;
                &rest[1..]
            }
            _ if character.is_whitespace() => {
                self.out.push(if character == '\n' { '\n' } else { ' ' });
                &rest[character.len_utf8()..]
            }
            _ => self.word(rest),
        }
    }

    /// Writes a string with raw line breaks and tabs escaped.
    fn string<'t>(&mut self, rest: &'t str) -> &'t str {
        self.separate();
        self.out.push('"');
        let mut characters = rest.char_indices().skip(1);
        while let Some((index, character)) = characters.next() {
            match character {
                '"' | '”' => {
                    self.out.push('"');
                    self.after_value = true;
                    return &rest[index + character.len_utf8()..];
                }
                '\n' => self.out.push_str("\\n"),
                '\r' => {}
                '\t' => self.out.push_str("\\t"),
                '\\' => {
                    self.out.push('\\');
                    self.out.extend(characters.next().map(|(_, escaped)| escaped));
                }
                _ => self.out.push(character),
            }
        }
        ""
    }

    /// Writes a number or a literal; a key or a name without quotes is quoted.
    fn word<'t>(&mut self, rest: &'t str) -> &'t str {
        let end = rest.find([',', ':', '}', ']', '{', '[', '"', ' ', '\n', '\r', '\t']).unwrap_or(rest.len()).max(1);
        let end = (end..=rest.len()).find(|end| rest.is_char_boundary(*end)).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        self.separate();
        if after.trim_start().starts_with(':') || (is_name(word) && self.out.trim_end().ends_with(':')) {
            self.out.push_str(&format!("\"{word}\""));
        } else {
            self.out.push_str(word);
        }
        self.after_value = true;
        after
    }

    /// Writes a comma if one is missing between two values.
    fn separate(&mut self) {
        if self.after_value {
            self.out.push(',');
        }
    }

    /// Removes a comma that no value follows.
    fn drop_comma(&mut self) {
        let kept = self.out.trim_end().len();
        if self.out[..kept].ends_with(',') {
            self.out.truncate(kept - 1);
        }
    }
}

/// Whether a value is the bare name of a type: `NAV.PostalAddress`.
fn is_name(word: &str) -> bool {
    !matches!(word, "true" | "false" | "null")
        && word.starts_with(|c: char| c.is_ascii_alphabetic())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_'))
}
