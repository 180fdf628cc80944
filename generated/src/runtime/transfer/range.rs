//! Ranges of bytes in requests.

use std::ops::{Bound, RangeBounds};

/// Returns the value of the header `Range`; `None` for all bytes.
///
/// # Errors
///
/// A message if the range is empty.
pub(crate) fn range_header(range: impl RangeBounds<u64>) -> Result<Option<String>, String> {
    let empty = || "the range has no byte".to_owned();
    let first = match range.start_bound() {
        Bound::Included(first) => *first,
        Bound::Excluded(before) => before.checked_add(1).ok_or_else(empty)?,
        Bound::Unbounded => 0,
    };
    let last = match range.end_bound() {
        Bound::Included(last) => *last,
        Bound::Excluded(end) => end.checked_sub(1).ok_or_else(empty)?,
        Bound::Unbounded if first == 0 => return Ok(None),
        Bound::Unbounded => return Ok(Some(format!("bytes={first}-"))),
    };
    if first <= last { Ok(Some(format!("bytes={first}-{last}"))) } else { Err(empty()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_written_as_http_has_it() {
        let text = |header: Result<Option<String>, String>| header.map(Option::unwrap_or_default).unwrap_or_default();
        assert_eq!(text(range_header(..10)), "bytes=0-9");
        assert_eq!(text(range_header(5..=5)), "bytes=5-5");
        assert_eq!(text(range_header(5..)), "bytes=5-");
        assert_eq!(text(range_header((Bound::Excluded(4), Bound::Included(9)))), "bytes=5-9");
        assert_eq!(range_header(..), Ok(None));
        assert_eq!(range_header(0..), Ok(None));
    }

    #[test]
    fn a_range_without_a_byte_is_refused() {
        assert!(range_header(..0).is_err() && range_header(5..5).is_err());
        assert!(range_header((Bound::Excluded(u64::MAX), Bound::Unbounded)).is_err());
    }
}
