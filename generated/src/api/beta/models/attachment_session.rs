// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Value};

crate::runtime::model! {
    /// Inherits from entity.
    ///
    /// [`microsoft.graph.attachmentSession`](https://learn.microsoft.com/graph/api/resources/attachmentsession?view=graph-rest-beta)
    AttachmentSession: super::Entity = "microsoft.graph.attachmentSession"
}

impl AttachmentSession {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `content` in queries.
    pub const CONTENT: Property<Self> = Property::new("content");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `nextExpectedRanges` in queries.
    pub const NEXT_EXPECTED_RANGES: Property<Self> = Property::new("nextExpectedRanges");

    /// `content`: `Edm.Stream`
    pub fn content(&self) -> Option<&Value> {
        self.0.untyped("content")
    }

    /// Sets `content`.
    pub fn with_content(self, value: impl Into<Nullable<Value>>) -> Self {
        Self(self.0.with("content", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `nextExpectedRanges`: `Collection(Edm.String)`
    pub fn next_expected_ranges(&self) -> Option<Vec<&str>> {
        self.0.strs("nextExpectedRanges")
    }

    /// Sets `nextExpectedRanges`.
    pub fn with_next_expected_ranges(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("nextExpectedRanges", value))
    }
}
