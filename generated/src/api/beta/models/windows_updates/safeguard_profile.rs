// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.windowsUpdates.safeguardProfile`](https://learn.microsoft.com/graph/api/resources/windowsupdates-safeguardprofile?view=graph-rest-beta)
    SafeguardProfile = "microsoft.graph.windowsUpdates.safeguardProfile"
}

impl SafeguardProfile {
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");

    /// `category`: `microsoft.graph.windowsUpdates.safeguardCategory`
    ///
    /// Possible values are: likelyIssues, unknownFutureValue.
    pub fn category(&self) -> Option<super::SafeguardCategory> {
        self.0.enumeration("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<super::SafeguardCategory>>) -> Self {
        Self(self.0.with("category", value))
    }
}
