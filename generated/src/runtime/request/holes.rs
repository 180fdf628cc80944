//! The parts of a path that the caller wrote, such as ids: without them the path is a template.

use std::ops::Range;

/// The most parts that are recorded. Documented paths have up to ten.
const LIMIT: usize = 12;

/// The end of a template whose path has more parts of the caller than are recorded, or is too long.
const REST: &str = "/…";

/// The byte ranges of a path that the caller wrote, in order.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Holes {
    ranges: [(u16, u16); LIMIT],
    count: u8,
    /// Whether a range could not be recorded.
    overflow: bool,
}

impl Holes {
    /// Records a range. It begins after the ranges before it.
    pub(crate) fn add(&mut self, range: Range<usize>) {
        let slot = self.ranges.get_mut(usize::from(self.count)).filter(|_| !self.overflow);
        match (slot, u16::try_from(range.start), u16::try_from(range.end)) {
            (Some(slot), Ok(start), Ok(end)) => {
                *slot = (start, end);
                self.count += 1;
            }
            _ => self.overflow = true,
        }
    }

    /// Moves the end of the last range, if it is recorded.
    pub(crate) fn extend(&mut self, end: usize) {
        let last = usize::from(self.count).checked_sub(1).and_then(|last| self.ranges.get_mut(last));
        match (last, u16::try_from(end)) {
            (Some(range), Ok(end)) if !self.overflow => range.1 = end,
            _ => self.overflow = true,
        }
    }

    /// Returns the path below its version, with `{}` in place of the recorded ranges. What follows a range that could
    /// not be recorded is left out, so that the template has nothing of the caller.
    pub(crate) fn template(&self, path: &str) -> String {
        let mut template = String::with_capacity(path.len());
        let mut at = path.get(1..).and_then(|path| path.find('/')).map_or(path.len(), |length| length + 1);
        for &(start, end) in &self.ranges[..usize::from(self.count)] {
            let (start, end) = (usize::from(start), usize::from(end));
            template.push_str(path.get(at..start).unwrap_or_default());
            // A key in parentheses means the same as a segment.
            let quoted = path.get(start..end).is_some_and(|hole| hole.starts_with('('));
            template.push_str(if quoted { "/{}" } else { "{}" });
            at = end;
        }
        template.push_str(if self.overflow { REST } else { path.get(at..).unwrap_or_default() });
        if template.is_empty() { "/".to_owned() } else { template }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template(path: &str, holes: &[&str]) -> String {
        let mut all = Holes::default();
        let mut at = 0;
        for hole in holes {
            let start = at + path[at..].find(hole).expect("the path has it");
            at = start + hole.len();
            all.add(start..at);
        }
        all.template(path)
    }

    #[test]
    fn a_template_has_nothing_that_the_caller_wrote() {
        assert_eq!(template("/v1.0", &[]), "/");
        assert_eq!(template("/v1.0/me", &[]), "/me");
        assert_eq!(template("/v1.0/users/a/messages/b", &["a/".trim_end_matches('/'), "b"]), "/users/{}/messages/{}");
        assert_eq!(template("/v1.0/users('..')/x", &["('..')"]), "/users/{}/x");
        assert_eq!(template("/v1.0/drive/root:/a/b:/content", &["a/b"]), "/drive/root:/{}:/content");
    }

    #[test]
    fn what_is_not_recorded_is_left_out() {
        let one_too_many = "/v1.0".to_owned() + &"/x/ID".repeat(LIMIT + 1);
        assert_eq!(template(&one_too_many, &["ID"; LIMIT]), "/x/{}".repeat(LIMIT) + "/x/ID");
        assert_eq!(template(&one_too_many, &["ID"; LIMIT + 1]), "/x/{}".repeat(LIMIT) + "/…");
        let long = format!("/v1.0/x/{}", "l".repeat(70_000));
        assert_eq!(template(&long, &[&"l".repeat(70_000)]), "/…");
    }
}
