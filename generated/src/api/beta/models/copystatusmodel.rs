// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.copystatusmodel`](https://learn.microsoft.com/graph/api/resources/copystatusmodel?view=graph-rest-beta)
    Copystatusmodel = "microsoft.graph.copystatusmodel"
}

impl Copystatusmodel {
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `status`: `Edm.String`
    pub fn status(&self) -> Option<&str> {
        self.0.str("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("status", value))
    }
}
