// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.callRecords.callRecord`](https://learn.microsoft.com/graph/api/resources/callrecords-callrecord?view=graph-rest-beta)
    CallRecord = "microsoft.graph.callRecords.callRecord"
}

impl CallRecord {
    /// `endDateTime` in queries.
    pub const END_DATE_TIME: Property<Self> = Property::new("endDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `joinWebUrl` in queries.
    pub const JOIN_WEB_URL: Property<Self> = Property::new("joinWebUrl");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `modalities` in queries.
    pub const MODALITIES: Property<Self> = Property::new("modalities");
    /// `organizer` in queries.
    pub const ORGANIZER: Property<Self> = Property::new("organizer");
    /// `participants` in queries.
    pub const PARTICIPANTS: Property<Self> = Property::new("participants");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `type` in queries.
    pub const TYPE: Property<Self> = Property::new("type");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `sessions` in queries.
    pub const SESSIONS: Property<Self> = Property::new("sessions");

    /// `endDateTime`: `Edm.DateTimeOffset`
    pub fn end_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("endDateTime")
    }

    /// Sets `endDateTime`.
    pub fn with_end_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("endDateTime", value))
    }

    /// `id`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// `joinWebUrl`: `Edm.String`
    pub fn join_web_url(&self) -> Option<&str> {
        self.0.str("joinWebUrl")
    }

    /// Sets `joinWebUrl`.
    pub fn with_join_web_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("joinWebUrl", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
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

    /// `organizer`: `microsoft.graph.identitySet`
    pub fn organizer(&self) -> Option<&super::super::IdentitySet> {
        self.0.model("organizer")
    }

    /// Sets `organizer`.
    pub fn with_organizer(self, value: impl Into<Nullable<super::super::IdentitySet>>) -> Self {
        Self(self.0.with("organizer", value))
    }

    /// `participants`: `Collection(microsoft.graph.identitySet)`
    pub fn participants(&self) -> Option<&[super::super::IdentitySet]> {
        self.0.models("participants")
    }

    /// Sets `participants`.
    pub fn with_participants(self, value: impl Into<Nullable<Vec<super::super::IdentitySet>>>) -> Self {
        Self(self.0.with("participants", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `type`: `microsoft.graph.callRecords.callType`
    ///
    /// Possible values are: unknown, groupCall, peerToPeer, unknownFutureValue.
    pub fn type_(&self) -> Option<super::CallType> {
        self.0.enumeration("type")
    }

    /// Sets `type`.
    pub fn with_type(self, value: impl Into<Nullable<super::CallType>>) -> Self {
        Self(self.0.with("type", value))
    }

    /// `version`: `Edm.Int64`
    pub fn version(&self) -> Option<i64> {
        self.0.i64("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i64>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `sessions`: `Collection(microsoft.graph.callRecords.session)`, read-only
    ///
    /// Read-only. Nullable.
    pub fn sessions(&self) -> Option<&[super::Session]> {
        self.0.models("sessions")
    }
}
