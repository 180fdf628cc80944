// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.checklistItem`](https://learn.microsoft.com/graph/api/resources/checklistitem?view=graph-rest-1.0)
    ChecklistItem = "microsoft.graph.checklistItem"
}

impl ChecklistItem {
    /// `checkedDateTime` in queries.
    pub const CHECKED_DATE_TIME: Property<Self> = Property::new("checkedDateTime");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isChecked` in queries.
    pub const IS_CHECKED: Property<Self> = Property::new("isChecked");

    /// `checkedDateTime`: `Edm.DateTimeOffset`
    pub fn checked_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("checkedDateTime")
    }

    /// Sets `checkedDateTime`.
    pub fn with_checked_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("checkedDateTime", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `isChecked`: `Edm.Boolean`
    pub fn is_checked(&self) -> Option<bool> {
        self.0.bool("isChecked")
    }

    /// Sets `isChecked`.
    pub fn with_is_checked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isChecked", value))
    }
}
