// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.companies`](https://learn.microsoft.com/graph/api/resources/dynamics-companies?view=graph-rest-beta)
    Companies = "microsoft.graph.companies"
}

impl Companies {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `name` in queries.
    pub const NAME: Property<Self> = Property::new("name");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `systemVersion` in queries.
    pub const SYSTEM_VERSION: Property<Self> = Property::new("systemVersion");
    /// `businessProfileId` in queries.
    pub const BUSINESS_PROFILE_ID: Property<Self> = Property::new("businessProfileId");

    /// `id`: `Edm.Guid`, read-only
    ///
    /// Read-only.
    pub fn id(&self) -> Parsed<Uuid> {
        self.0.guid("id")
    }

    /// `name`: `Edm.String`
    pub fn name(&self) -> Option<&str> {
        self.0.str("name")
    }

    /// Sets `name`.
    pub fn with_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("name", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `systemVersion`: `Edm.String`
    pub fn system_version(&self) -> Option<&str> {
        self.0.str("systemVersion")
    }

    /// Sets `systemVersion`.
    pub fn with_system_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("systemVersion", value))
    }

    /// `businessProfileId`: `Edm.String`
    pub fn business_profile_id(&self) -> Option<&str> {
        self.0.str("businessProfileId")
    }

    /// Sets `businessProfileId`.
    pub fn with_business_profile_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("businessProfileId", value))
    }
}
