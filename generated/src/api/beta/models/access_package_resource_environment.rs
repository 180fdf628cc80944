// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.accessPackageResourceEnvironment`](https://learn.microsoft.com/graph/api/resources/accesspackageresourceenvironment?view=graph-rest-beta)
    AccessPackageResourceEnvironment = "microsoft.graph.accessPackageResourceEnvironment"
}

impl AccessPackageResourceEnvironment {
    /// `connectionInfo` in queries.
    pub const CONNECTION_INFO: Property<Self> = Property::new("connectionInfo");
    /// `createdBy` in queries.
    pub const CREATED_BY: Property<Self> = Property::new("createdBy");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `isDefaultEnvironment` in queries.
    pub const IS_DEFAULT_ENVIRONMENT: Property<Self> = Property::new("isDefaultEnvironment");
    /// `modifiedBy` in queries.
    pub const MODIFIED_BY: Property<Self> = Property::new("modifiedBy");
    /// `modifiedDateTime` in queries.
    pub const MODIFIED_DATE_TIME: Property<Self> = Property::new("modifiedDateTime");
    /// `originId` in queries.
    pub const ORIGIN_ID: Property<Self> = Property::new("originId");
    /// `originSystem` in queries.
    pub const ORIGIN_SYSTEM: Property<Self> = Property::new("originSystem");
    /// `accessPackageResources` in queries.
    pub const ACCESS_PACKAGE_RESOURCES: Property<Self> = Property::new("accessPackageResources");

    /// `connectionInfo`: `microsoft.graph.connectionInfo`
    pub fn connection_info(&self) -> Option<&super::ConnectionInfo> {
        self.0.model("connectionInfo")
    }

    /// Sets `connectionInfo`.
    pub fn with_connection_info(self, value: impl Into<Nullable<super::ConnectionInfo>>) -> Self {
        Self(self.0.with("connectionInfo", value))
    }

    /// `createdBy`: `Edm.String`
    pub fn created_by(&self) -> Option<&str> {
        self.0.str("createdBy")
    }

    /// Sets `createdBy`.
    pub fn with_created_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("createdBy", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// `description`: `Edm.String`
    pub fn description(&self) -> Option<&str> {
        self.0.str("description")
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
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

    /// `isDefaultEnvironment`: `Edm.Boolean`
    pub fn is_default_environment(&self) -> Option<bool> {
        self.0.bool("isDefaultEnvironment")
    }

    /// Sets `isDefaultEnvironment`.
    pub fn with_is_default_environment(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDefaultEnvironment", value))
    }

    /// `modifiedBy`: `Edm.String`
    pub fn modified_by(&self) -> Option<&str> {
        self.0.str("modifiedBy")
    }

    /// Sets `modifiedBy`.
    pub fn with_modified_by(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("modifiedBy", value))
    }

    /// `modifiedDateTime`: `Edm.DateTimeOffset`
    pub fn modified_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("modifiedDateTime")
    }

    /// Sets `modifiedDateTime`.
    pub fn with_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("modifiedDateTime", value))
    }

    /// `originId`: `Edm.String`
    pub fn origin_id(&self) -> Option<&str> {
        self.0.str("originId")
    }

    /// Sets `originId`.
    pub fn with_origin_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originId", value))
    }

    /// `originSystem`: `Edm.String`
    pub fn origin_system(&self) -> Option<&str> {
        self.0.str("originSystem")
    }

    /// Sets `originSystem`.
    pub fn with_origin_system(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("originSystem", value))
    }

    /// `accessPackageResources`: `Collection(microsoft.graph.accessPackageResource)`, read-only
    ///
    /// Required. Read-only.
    pub fn access_package_resources(&self) -> Option<&[super::AccessPackageResource]> {
        self.0.models("accessPackageResources")
    }
}
