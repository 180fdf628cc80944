// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callTranscriptionInfo`](https://learn.microsoft.com/graph/api/resources/calltranscriptioninfo?view=graph-rest-1.0)
    CallTranscriptionInfo = "microsoft.graph.callTranscriptionInfo"
}

impl CallTranscriptionInfo {
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `state`: `microsoft.graph.callTranscriptionState`
    ///
    /// Possible values are: notStarted, active, inactive.
    pub fn state(&self) -> Option<super::CallTranscriptionState> {
        self.0.enumeration("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<super::CallTranscriptionState>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }
}
