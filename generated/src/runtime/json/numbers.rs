//! Finds the numbers of a JSON text that a double cannot hold, so that their digits are kept.

use std::collections::VecDeque;

use serde_json::value::RawValue;

/// The digits that a double keeps, whatever they are.
const KEPT: usize = 15;

/// Numbers of a text: the position among all its numbers, and the digits.
pub(crate) type Numbers<'t> = VecDeque<(usize, &'t str)>;

/// Whether some number may have more digits than a double keeps. Digits in a string count too.
pub(crate) fn has_long(text: &[u8]) -> bool {
    text.split(|byte| !matches!(byte, b'0'..=b'9' | b'.')).any(|run| run.len() > KEPT)
}

/// Replaces each number that a double may not hold by `0`. Returns the new text and the replaced numbers.
///
/// It reads the text once, so that it is linear in its length, and does not mind whether the text is JSON.
pub(crate) fn shorten(text: &[u8]) -> (Vec<u8>, Numbers<'_>) {
    let (mut short, mut long) = (Vec::with_capacity(text.len()), Numbers::new());
    let (mut rest, mut count) = (text, 0);
    while let Some(&first) = rest.first() {
        let is_number = begins_number(first);
        let (token, after) = rest.split_at(match first {
            b'"' => string_length(rest),
            _ if is_number => rest.iter().position(|&byte| !is_in_number(byte)).unwrap_or(rest.len()),
            _ => rest.iter().position(|&byte| byte == b'"' || begins_number(byte)).unwrap_or(rest.len()),
        });
        match long_number(token).filter(|_| is_number) {
            Some(digits) => {
                short.push(b'0');
                long.push_back((count, digits));
            }
            None => short.extend_from_slice(token),
        }
        count += usize::from(is_number);
        rest = after;
    }
    (short, long)
}

fn begins_number(byte: u8) -> bool {
    matches!(byte, b'-' | b'0'..=b'9')
}

fn is_in_number(byte: u8) -> bool {
    matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9')
}

/// The length of the string that the text begins with, with its quotation marks.
fn string_length(text: &[u8]) -> usize {
    let mut escaped = false;
    let end = text.iter().skip(1).position(|&byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// Returns the token if it is a number of JSON that is long or has an exponent.
fn long_number(token: &[u8]) -> Option<&str> {
    let digits = str::from_utf8(token).ok().filter(|digits| digits.len() > KEPT || digits.contains(['e', 'E']))?;
    serde_json::from_str::<&RawValue>(digits).is_ok().then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_numbers_are_replaced_where_they_stand() {
        let cases = [
            ("[1,1234567890123456,-2e5,0.5]", "[1,0,0,0.5]", vec![(1, "1234567890123456"), (2, "-2e5")]),
            (r#"{"1e9":"\"1e9\\","b":1e9}"#, r#"{"1e9":"\"1e9\\","b":0}"#, vec![(0, "1e9")]),
            ("\"1e9", "\"1e9", vec![]),
            ("1e 01e5 --1e5 1.e5", "1e 01e5 --1e5 1.e5", vec![]),
            ("", "", vec![]),
        ];
        for (text, expected, numbers) in cases {
            let (short, long) = shorten(text.as_bytes());
            assert_eq!((str::from_utf8(&short), Vec::from(long)), (Ok(expected), numbers), "{text}");
        }
    }
}
