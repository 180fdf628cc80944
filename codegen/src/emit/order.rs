//! Orders the paths of an import as rustfmt does: numbers by their value, and `_` before everything else.

use std::cmp::Ordering;

use crate::naming::RustName;

/// Compares the first modules of two paths.
pub(super) fn compare(a: &RustName, b: &RustName) -> Ordering {
    compare_text(a.as_str(), b.as_str())
}

fn compare_text(mut a: &str, mut b: &str) -> Ordering {
    loop {
        let ((number_a, rest_a), (number_b, rest_b)) = (split_number(a), split_number(b));
        let order = if number_a.is_empty() || number_b.is_empty() {
            match (a.chars().next(), b.chars().next()) {
                (Some(first), Some(second)) if rank(first) == rank(second) => {
                    (a, b) = (&a[first.len_utf8()..], &b[second.len_utf8()..]);
                    continue;
                }
                (first, second) => return first.map(rank).cmp(&second.map(rank)),
            }
        } else {
            (number_a.trim_start_matches('0').len(), number_a.trim_start_matches('0'))
                .cmp(&(number_b.trim_start_matches('0').len(), number_b.trim_start_matches('0')))
        };
        if order != Ordering::Equal {
            return order;
        }
        (a, b) = (rest_a, rest_b);
    }
}

fn rank(c: char) -> (bool, char) {
    (c != '_', c)
}

/// The leading digits of a text, and the rest.
fn split_number(text: &str) -> (&str, &str) {
    text.split_at(text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_go_by_value_and_underscores_first() {
        let ordered = ["a", "a_b", "a2", "a10", "ab", "b"];
        for pair in ordered.windows(2) {
            assert_eq!(compare_text(pair[0], pair[1]), Ordering::Less, "{pair:?}");
        }
        assert_eq!(compare_text("a_b", "a_b"), Ordering::Equal);
    }
}
