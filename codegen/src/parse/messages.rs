//! Divides a fence into the messages that it holds: pages show several requests in one block, or a request and its
//! response.

use super::http::{Start, read_start};
use super::json;

/// The messages in a fence, each with the index of its first line. A fence without one gives its text.
///
/// A line that starts a message starts a new one only if the message before it is complete: it has no body, or its body
/// is JSON that ends there. So the parts of a multipart body stay together.
pub(super) fn split_messages(text: &str) -> Vec<(u32, &str)> {
    let mut messages = Vec::new();
    let (mut start, mut first_line, mut offset) = (0, 0, 0);
    for (index, line) in text.split_inclusive('\n').enumerate() {
        if offset > start && starts_message(line) && is_complete(&text[start..offset]) {
            messages.push((first_line, &text[start..offset]));
            (start, first_line) = (offset, index as u32);
        }
        offset += line.len();
    }
    messages.push((first_line, &text[start..]));
    messages
}

/// Whether a line is the start line of a message whose target is a path or a URL.
fn starts_message(line: &str) -> bool {
    match read_start(line) {
        Some(Start::Request { url, .. }) => url.starts_with('/') || url.starts_with("http"),
        Some(Start::Response { .. }) => true,
        None => false,
    }
}

/// Whether a text is a message to which nothing can be added: its start line and perhaps headers, or JSON behind them.
fn is_complete(text: &str) -> bool {
    if read_start(text).is_none() {
        return false;
    }
    let rest = text.trim_start().split_once('\n').map_or("", |(_, rest)| rest);
    match rest.find(['{', '[']) {
        Some(body) if is_head(&rest[..body]) => json::read::<serde::de::IgnoredAny>(rest[body..].trim()).is_ok(),
        _ => is_head(rest),
    }
}

/// Whether lines are headers, empty, or the word between alternatives.
fn is_head(lines: &str) -> bool {
    lines.lines().map(str::trim).all(|line| line.is_empty() || line.eq_ignore_ascii_case("or") || line.contains(": "))
}

#[cfg(test)]
mod tests {
    use super::split_messages;

    #[test]
    fn messages_in_one_fence_are_divided() {
        for (text, starts) in [
            ("GET /boats\n", vec![0]),
            ("GET /boats\nGET /oars\n\nGET /ports?$top=1\n", vec![0, 1, 3]),
            ("GET /boats\nor\nGET /oars\n", vec![0, 2]),
            (
                "POST /boats\nContent-type: application/json\n\n{\n  \"a\": 1\n}\n\nHTTP/1.1 204 No Content\n",
                vec![0, 7],
            ),
            ("POST /pages\nContent-type: multipart/form-data\n\n--part\nPOST /x HTTP/1.1\n", vec![0]),
            ("PATCH /boats\n\n{\n  \"text\":\nGET /oars\n", vec![0]),
            ("no message\nGET /boats\n", vec![0]),
        ] {
            let found: Vec<u32> = split_messages(text).into_iter().map(|(line, _)| line).collect();
            assert_eq!(found, starts, "{text}");
            assert_eq!(split_messages(text).into_iter().map(|(_, part)| part).collect::<String>(), text);
        }
    }
}
