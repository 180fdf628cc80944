//! Ranges of bytes in requests and answers.

use std::ops::{Bound, RangeBounds};

/// The bytes that a request asks for, by its headers `Range` and `If-Range`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Wanted {
    bytes: Wish,
    /// Whether the whole file is right too, since it may have changed.
    or_whole: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    From {
        first: u64,
        last: Option<u64>,
    },
    /// As many bytes at the end of the file.
    Last(u64),
    /// Several ranges, or what is no range of bytes. The answer is left to the caller.
    Other,
}

impl Default for Wish {
    fn default() -> Self {
        Self::From { first: 0, last: None }
    }
}

/// Where the body of an answer lies in the file, and which bytes of it were requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Part {
    /// The position of the first byte of the body.
    pub(crate) body: u64,
    /// The first requested byte.
    pub(crate) first: u64,
    /// The byte after the last requested one, if the answer tells.
    pub(crate) end: Option<u64>,
    /// The byte before which the client stops to read, although the body may go on.
    pub(crate) limit: Option<u64>,
    /// The number of bytes in the file.
    pub(crate) total: Option<u64>,
    /// Whether the requested bytes may be fewer than all.
    pub(crate) partial: bool,
}

impl Wanted {
    /// Reads the headers of a request.
    pub(crate) fn of(range: Option<&str>, if_range: Option<&str>) -> Self {
        let bytes = range.map_or_else(Wish::default, |range| Wish::read(range).unwrap_or(Wish::Other));
        Self { bytes, or_whole: if_range.is_some() }
    }

    /// Compares an answer with the request. `length` is the number of bytes in the body.
    ///
    /// # Errors
    ///
    /// A message if the answer has other bytes than the requested ones, or none of them.
    pub(crate) fn part(self, status: u16, content_range: Option<&str>, length: Option<u64>) -> Result<Part, String> {
        let whole = Part { body: 0, first: 0, end: length, limit: None, total: length, partial: false };
        match status {
            _ if self.bytes == Wish::Other => Ok(whole),
            206 => self.bytes.check(content_range.unwrap_or_default()),
            200 | 203 if !self.or_whole && self.bytes != Wish::default() => self.bytes.cut(length),
            _ => Ok(whole),
        }
    }
}

impl Wish {
    fn read(header: &str) -> Option<Self> {
        let (unit, range) = header.split_once('=')?;
        let (first, last) = range.trim().split_once('-').filter(|_| unit.trim().eq_ignore_ascii_case("bytes"))?;
        match (first, last) {
            ("", last) => Some(Self::Last(last.parse().ok()?)),
            (first, "") => Some(Self::From { first: first.parse().ok()?, last: None }),
            (first, last) => {
                let (first, last) = (first.parse().ok()?, last.parse().ok()?);
                (first <= last).then_some(Self::From { first, last: Some(last) })
            }
        }
    }

    /// Checks that an answer with status 206 has the requested bytes. They may be fewer if the file ends there.
    fn check(self, content_range: &str) -> Result<Part, String> {
        let (first, last, total) = read_content_range(content_range)
            .ok_or_else(|| "it is a part of the file, and does not say which".to_owned())?;
        let ends = total.map(|total| total == last + 1);
        let right = match self {
            Self::From { first: wanted, last: Some(end) } => {
                first == wanted && (last == end || (last < end && ends == Some(true)))
            }
            Self::From { first: wanted, last: None } => first == wanted && ends != Some(false),
            Self::Last(count) => {
                let begin = total.map_or((last + 1).checked_sub(count), |total| Some(total.saturating_sub(count)));
                ends != Some(false) && begin == Some(first)
            }
            Self::Other => true,
        };
        if !right {
            return Err(format!("it has the bytes {first} to {last}, which are not the requested ones"));
        }
        Ok(Part { body: first, first, end: Some(last + 1), limit: None, total, partial: true })
    }

    /// Finds the requested bytes in the whole file, which a service sends that ignores ranges.
    fn cut(self, length: Option<u64>) -> Result<Part, String> {
        let (first, stop) = match (self, length) {
            (Self::From { first, last }, _) => (first, last.map(|last| last.saturating_add(1))),
            (Self::Last(count), Some(length)) => (length.saturating_sub(count), None),
            (Self::Last(_), None) => return Err("it is the whole file, and does not say how long it is".to_owned()),
            (Self::Other, _) => (0, None),
        };
        let end = length.map(|length| stop.map_or(length, |stop| stop.min(length)));
        match length {
            Some(length) if end <= Some(first) => Err(format!("the file has {length} bytes, none of them requested")),
            _ => Ok(Part { body: 0, first, end, limit: end.or(stop), total: length, partial: true }),
        }
    }
}

/// Reads first byte, last byte and total length in a `Content-Range`.
pub(crate) fn read_content_range(header: &str) -> Option<(u64, u64, Option<u64>)> {
    let (range, total) = header.strip_prefix("bytes ")?.split_once('/')?;
    let (first, last) = range.split_once('-')?;
    let (first, last): (u64, u64) = (first.trim().parse().ok()?, last.trim().parse().ok()?);
    let total = match total.trim() {
        "*" => None,
        total => Some(total.parse().ok()?),
    };
    (first <= last && last < total.unwrap_or(u64::MAX)).then_some((first, last, total))
}

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

    fn part(range: &str, content_range: &str) -> Option<(u64, Option<u64>)> {
        let part = Wanted::of(Some(range), None).part(206, Some(content_range), Some(0)).ok()?;
        Some((part.first, part.end))
    }

    #[test]
    fn a_part_has_the_requested_bytes() {
        assert_eq!(part("bytes=5-9", "bytes 5-9/20"), Some((5, Some(10))));
        assert_eq!(part("bytes=5-9", "bytes 5-9/*"), Some((5, Some(10))));
        assert_eq!(part("bytes=5-", "bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(part("Bytes=-5", "bytes 5-9/10"), Some((5, Some(10))));
        assert_eq!(part("bytes=-5", "bytes 0-2/3"), Some((0, Some(3))));
        for other in ["bytes 5-8/20", "bytes 4-9/20", "bytes 5-10/20", "bytes 5-9/9", "items 5-9/20", "bytes */20", ""]
        {
            assert_eq!(part("bytes=5-9", other), None, "{other}");
        }
        for other in ["bytes 5-9/20", "bytes 6-9/10", "bytes 5-18446744073709551615/*"] {
            assert_eq!(part("bytes=5-", other), None, "{other}");
        }
        assert_eq!(part("bytes=-5", "bytes 4-9/10"), None);
    }

    #[test]
    fn a_part_is_cut_from_the_whole() {
        let cut = |range, length| {
            let part = Wanted::of(Some(range), None).part(200, None, length).ok()?;
            Some((part.first, part.end, part.limit))
        };
        assert_eq!(cut("bytes=2-4", Some(10)), Some((2, Some(5), Some(5))));
        assert_eq!(cut("bytes=8-20", Some(10)), Some((8, Some(10), Some(10))));
        assert_eq!(cut("bytes=2-18446744073709551615", None), Some((2, None, Some(u64::MAX))));
        assert_eq!(cut("bytes=-3", Some(10)), Some((7, Some(10), Some(10))));
        assert_eq!(cut("bytes=0-1,4-5", Some(10)), Some((0, Some(10), None)));
        for (range, length) in
            [("bytes=10-", Some(10)), ("bytes=-3", None), ("bytes=-0", Some(10)), ("bytes=0-3", Some(0))]
        {
            assert_eq!(cut(range, length), None, "{range}");
        }
        assert!(Wanted::of(Some("bytes=5-"), Some("\"v1\"")).part(200, None, Some(3)).is_ok_and(|part| !part.partial));
    }
}
