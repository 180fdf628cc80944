// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessReviewHistoryScheduleSettings`](https://learn.microsoft.com/graph/api/resources/accessreviewhistoryschedulesettings?view=graph-rest-1.0)
    AccessReviewHistoryScheduleSettings = "microsoft.graph.accessReviewHistoryScheduleSettings"
}

impl AccessReviewHistoryScheduleSettings {
    /// `recurrence` in queries.
    pub const RECURRENCE: Property<Self> = Property::new("recurrence");
    /// `reportRange` in queries.
    pub const REPORT_RANGE: Property<Self> = Property::new("reportRange");

    /// `recurrence`: `microsoft.graph.patternedRecurrence`
    ///
    /// Required.
    pub fn recurrence(&self) -> Option<&super::PatternedRecurrence> {
        self.0.model("recurrence")
    }

    /// Sets `recurrence`.
    pub fn with_recurrence(self, value: impl Into<Nullable<super::PatternedRecurrence>>) -> Self {
        Self(self.0.with("recurrence", value))
    }

    /// `reportRange`: `Edm.String`
    ///
    /// Required.
    pub fn report_range(&self) -> Option<&str> {
        self.0.str("reportRange")
    }

    /// Sets `reportRange`.
    pub fn with_report_range(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("reportRange", value))
    }
}
