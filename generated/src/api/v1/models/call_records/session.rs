// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.session`](https://learn.microsoft.com/graph/api/resources/callrecords-session?view=graph-rest-1.0)
    Session = "microsoft.graph.callRecords.session"
}

impl Session {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `caller` in queries.
    pub const CALLER: Property<Self> = Property::new("caller");
    /// `callee` in queries.
    pub const CALLEE: Property<Self> = Property::new("callee");
    /// `failureInfo` in queries.
    pub const FAILURE_INFO: Property<Self> = Property::new("failureInfo");
    /// `modalities` in queries.
    pub const MODALITIES: Property<Self> = Property::new("modalities");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `segments` in queries.
    pub const SEGMENTS: Property<Self> = Property::new("segments");

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

    /// `modalities`: `Collection(microsoft.graph.callRecords.modality)`
    ///
    /// Possible values are: unknown, audio, video, videoBasedScreenSharing, data, screenSharing, unknownFutureValue.
    pub fn modalities(&self) -> Option<Vec<super::Modality>> {
        self.0.enumerations("modalities")
    }

    /// Sets `modalities`.
    pub fn with_modalities(self, value: impl Into<Nullable<Vec<super::Modality>>>) -> Self {
        Self(self.0.with("modalities", value))
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

    /// `segments`: `Collection(microsoft.graph.callRecords.segment)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn segments(&self) -> Option<&[super::Segment]> {
        self.0.models("segments")
    }
}
