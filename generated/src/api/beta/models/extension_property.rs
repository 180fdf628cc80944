// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.extensionProperty`](https://learn.microsoft.com/graph/api/resources/extensionproperty?view=graph-rest-beta)
    ExtensionProperty: super::DirectoryObject = "microsoft.graph.extensionProperty"
}

impl ExtensionProperty {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `appDisplayName` in queries.
    pub const APP_DISPLAY_NAME: Property<Self> = Property::new("appDisplayName");
    /// `dataType` in queries.
    pub const DATA_TYPE: Property<Self> = Property::new("dataType");
    /// `isSyncedFromOnPremises` in queries.
    pub const IS_SYNCED_FROM_ON_PREMISES: Property<Self> = Property::new("isSyncedFromOnPremises");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `targetObjects` in queries.
    pub const TARGET_OBJECTS: Property<Self> = Property::new("targetObjects");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `appDisplayName`: `Edm.String`, read-only
    ///
    /// Read-only.
    pub fn app_display_name(&self) -> Option<&str> {
        self.0.str("appDisplayName")
    }

    /// `dataType`: `Edm.String`
    ///
    /// Not nullable.
    pub fn data_type(&self) -> Option<&str> {
        self.0.str("dataType")
    }

    /// Sets `dataType`.
    pub fn with_data_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("dataType", value))
    }

    /// `isSyncedFromOnPremises`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_synced_from_on_premises(&self) -> Option<bool> {
        self.0.bool("isSyncedFromOnPremises")
    }

    /// `name`: `Edm.String`
    ///
    /// Not nullable.
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `targetObjects`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn target_objects(&self) -> Option<Vec<&str>> {
        self.0.strs("targetObjects")
    }

    /// Sets `targetObjects`.
    pub fn with_target_objects(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("targetObjects", value))
    }
}
