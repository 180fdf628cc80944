// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.autoReviewSettings`](https://learn.microsoft.com/graph/api/resources/autoreviewsettings?view=graph-rest-beta)
    AutoReviewSettings = "microsoft.graph.autoReviewSettings"
}

impl AutoReviewSettings {
    /// `notReviewedResult` in queries.
    pub const NOT_REVIEWED_RESULT: Property<Self> = Property::new("notReviewedResult");

    /// `notReviewedResult`: `Edm.String`
    ///
    /// Possible values are: Approve, Deny, Recommendation.
    pub fn not_reviewed_result(&self) -> Option<&str> {
        self.0.str("notReviewedResult")
    }

    /// Sets `notReviewedResult`.
    pub fn with_not_reviewed_result(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("notReviewedResult", value))
    }
}
