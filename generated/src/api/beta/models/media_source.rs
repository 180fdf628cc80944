// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.mediaSource`](https://learn.microsoft.com/graph/api/resources/mediasource?view=graph-rest-beta)
    MediaSource = "microsoft.graph.mediaSource"
}

impl MediaSource {
    /// `contentCategory` in queries.
    pub const CONTENT_CATEGORY: Property<Self> = Property::new("contentCategory");

    /// `contentCategory`: `microsoft.graph.mediaSourceContentCategory`
    pub fn content_category(&self) -> Option<super::MediaSourceContentCategory> {
        self.0.enumeration("contentCategory")
    }

    /// Sets `contentCategory`.
    pub fn with_content_category(self, value: impl Into<Nullable<super::MediaSourceContentCategory>>) -> Self {
        Self(self.0.with("contentCategory", value))
    }
}
