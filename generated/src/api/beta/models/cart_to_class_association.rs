// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.cartToClassAssociation`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-carttoclassassociation?view=graph-rest-beta)
    CartToClassAssociation = "microsoft.graph.cartToClassAssociation"
}

impl CartToClassAssociation {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `deviceCartIds` in queries.
    pub const DEVICE_CART_IDS: Property<Self> = Property::new("deviceCartIds");
    /// `classroomIds` in queries.
    pub const CLASSROOM_IDS: Property<Self> = Property::new("classroomIds");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `lastModifiedDateTime`: `Edm.DateTimeOffset`
    pub fn last_modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedDateTime")
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// `version`: `Edm.Int32`
    pub fn version(&self) -> Option<i32> {
        self.0.i32("version")
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// `deviceCartIds`: `Collection(Edm.String)`
    pub fn device_cart_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("deviceCartIds")
    }

    /// Sets `deviceCartIds`.
    pub fn with_device_cart_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("deviceCartIds", value))
    }

    /// `classroomIds`: `Collection(Edm.String)`
    pub fn classroom_ids(&self) -> Option<Vec<&str>> {
        self.0.strs("classroomIds")
    }

    /// Sets `classroomIds`.
    pub fn with_classroom_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("classroomIds", value))
    }
}
