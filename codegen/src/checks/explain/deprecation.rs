//! Says in words what the metadata adds to a fact: its type, its absence, its deprecation.

use crate::model::api::{Deprecation, Marks, Source, Version};

/// What the marks of a fact say.
pub(super) fn describe(marks: &Marks, version: &Version) -> Vec<String> {
    let date = version.completed.as_ref().and_then(|dates| dates.metadata.as_deref());
    let metadata = date.map_or("the service's metadata".to_owned(), |date| format!("the service's metadata of {date}"));
    let mut words = Vec::new();
    words.extend(marks.source.map(|source| match source {
        Source::Metadata => format!("no published page has it; {metadata} has"),
        Source::OtherMetadata => {
            format!("neither a published page nor {metadata} has it, but the reference documents what uses it")
        }
        Source::List => format!("neither a published page nor {metadata} has it, only a list of requests"),
    }));
    if marks.type_source.is_some() && !marks.is_completed() {
        words.push(format!("the type is that of {metadata}, which is newer than the page and leads"));
    }
    if marks.absent {
        words.push(format!("{metadata} lacks it; the page alone has it"));
    }
    if marks.immutable {
        words.push(format!("it cannot change once it is set, by {metadata}"));
    }
    words.extend(marks.deprecated.as_ref().map(|one| describe_deprecation(one, &metadata)));
    words
}

fn describe_deprecation(Deprecation { since, removal, version }: &Deprecation, metadata: &str) -> String {
    let mut text = format!("deprecated, by {metadata}");
    for (before, day) in [(" since ", since), (", removal announced for ", removal), (", revision ", version)] {
        text.extend(day.iter().map(|day| format!("{before}{day}")));
    }
    text
}
