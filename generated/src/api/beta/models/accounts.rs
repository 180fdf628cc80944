// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.accounts`](https://learn.microsoft.com/graph/api/resources/dynamics-account?view=graph-rest-beta)
    Accounts = "microsoft.graph.accounts"
}

impl Accounts {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `number` in queries.
    pub const NUMBER: Property<Self> = Property::new("number");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `category` in queries.
    pub const CATEGORY: Property<Self> = Property::new("category");
    /// `subCategory` in queries.
    pub const SUB_CATEGORY: Property<Self> = Property::new("subCategory");
    /// `blocked` in queries.
    pub const BLOCKED: Property<Self> = Property::new("blocked");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.Guid`
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `number`: `Edm.String`
    pub fn number(&self) -> Option<&str> {
        self.0.str("number")
    }

    /// Sets `number`.
    pub fn with_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("number", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `category`: `Edm.String`
    pub fn category(&self) -> Option<&str> {
        self.0.str("category")
    }

    /// Sets `category`.
    pub fn with_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("category", value))
    }

    /// `subCategory`: `Edm.String`
    pub fn sub_category(&self) -> Option<&str> {
        self.0.str("subCategory")
    }

    /// Sets `subCategory`.
    pub fn with_sub_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subCategory", value))
    }

    /// `blocked`: `Edm.Boolean`
    pub fn blocked(&self) -> Option<bool> {
        self.0.bool("blocked")
    }

    /// Sets `blocked`.
    pub fn with_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("blocked", value))
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
