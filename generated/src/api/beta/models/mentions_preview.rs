// Written by `cargo xtask gen`; do not edit.
use crate::runtime::Property;

crate::runtime::model! {
    /// [`microsoft.graph.mentionsPreview`](https://learn.microsoft.com/graph/api/resources/mentionspreview?view=graph-rest-beta)
    MentionsPreview = "microsoft.graph.mentionsPreview"
}

impl MentionsPreview {
    /// `isMentioned` in queries.
    pub const IS_MENTIONED: Property<Self> = Property::new("isMentioned");

    /// `isMentioned`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_mentioned(&self) -> Option<bool> {
        self.0.bool("isMentioned")
    }
}
