// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.lookupColumn`](https://learn.microsoft.com/graph/api/resources/lookupColumn?view=graph-rest-beta)
    LookupColumn = "microsoft.graph.lookupColumn"
}

impl LookupColumn {
    /// `allowMultipleValues` in queries.
    pub const ALLOW_MULTIPLE_VALUES: Property<Self> = Property::new("allowMultipleValues");
    /// `allowUnlimitedLength` in queries.
    pub const ALLOW_UNLIMITED_LENGTH: Property<Self> = Property::new("allowUnlimitedLength");
    /// `columnName` in queries.
    pub const COLUMN_NAME: Property<Self> = Property::new("columnName");
    /// `listId` in queries.
    pub const LIST_ID: Property<Self> = Property::new("listId");
    /// `primaryLookupColumnId` in queries.
    pub const PRIMARY_LOOKUP_COLUMN_ID: Property<Self> = Property::new("primaryLookupColumnId");

    /// `allowMultipleValues`: `Edm.Boolean`
    ///
    /// Supports multiple values.
    pub fn allow_multiple_values(&self) -> Option<bool> {
        self.0.bool("allowMultipleValues")
    }

    /// Sets `allowMultipleValues`.
    pub fn with_allow_multiple_values(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowMultipleValues", value))
    }

    /// `allowUnlimitedLength`: `Edm.Boolean`
    pub fn allow_unlimited_length(&self) -> Option<bool> {
        self.0.bool("allowUnlimitedLength")
    }

    /// Sets `allowUnlimitedLength`.
    pub fn with_allow_unlimited_length(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("allowUnlimitedLength", value))
    }

    /// `columnName`: `Edm.String`
    pub fn column_name(&self) -> Option<&str> {
        self.0.str("columnName")
    }

    /// Sets `columnName`.
    pub fn with_column_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("columnName", value))
    }

    /// `listId`: `Edm.String`
    pub fn list_id(&self) -> Option<&str> {
        self.0.str("listId")
    }

    /// Sets `listId`.
    pub fn with_list_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("listId", value))
    }

    /// `primaryLookupColumnId`: `Edm.String`
    pub fn primary_lookup_column_id(&self) -> Option<&str> {
        self.0.str("primaryLookupColumnId")
    }

    /// Sets `primaryLookupColumnId`.
    pub fn with_primary_lookup_column_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("primaryLookupColumnId", value))
    }
}
