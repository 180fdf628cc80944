// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.segment`](https://learn.microsoft.com/graph/api/resources/callrecords-segment?view=graph-rest-1.0)
    Segment = "microsoft.graph.callRecords.segment"
}

impl Segment {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `caller` in queries.
    pub const CALLER: Property<Self> = Property::new("caller");
    /// `callee` in queries.
    pub const CALLEE: Property<Self> = Property::new("callee");
    /// `failureInfo` in queries.
    pub const FAILURE_INFO: Property<Self> = Property::new("failureInfo");
    /// `media` in queries.
    pub const MEDIA: Property<Self> = Property::new("media");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `caller`: `microsoft.graph.callRecords.endpoint`
    pub fn caller(&self) -> Option<&super::Endpoint> {
        self.0.model("caller")
    }

    /// Sets `caller`.
    pub fn with_caller(self, value: impl Into<Nullable<super::Endpoint>>) -> Self {
        Self(self.0.with("caller", value))
    }

    /// `callee`: `microsoft.graph.callRecords.endpoint`
    pub fn callee(&self) -> Option<&super::Endpoint> {
        self.0.model("callee")
    }

    /// Sets `callee`.
    pub fn with_callee(self, value: impl Into<Nullable<super::Endpoint>>) -> Self {
        Self(self.0.with("callee", value))
    }

    /// `failureInfo`: `microsoft.graph.callRecords.failureInfo`
    pub fn failure_info(&self) -> Option<&super::FailureInfo> {
        self.0.model("failureInfo")
    }

    /// Sets `failureInfo`.
    pub fn with_failure_info(self, value: impl Into<Nullable<super::FailureInfo>>) -> Self {
        Self(self.0.with("failureInfo", value))
    }

    /// `media`: `Collection(microsoft.graph.callRecords.media)`
    pub fn media(&self) -> Option<&[super::Media]> {
        self.0.models("media")
    }

    /// Sets `media`.
    pub fn with_media(self, value: impl Into<Nullable<Vec<super::Media>>>) -> Self {
        Self(self.0.with("media", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }
}
