// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.pfxRecryptionRequest`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxrecryptionrequest?view=graph-rest-beta)
    PfxRecryptionRequest = "microsoft.graph.pfxRecryptionRequest"
}

impl PfxRecryptionRequest {
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `profileId` in queries.
    pub const PROFILE_ID: Property<Self> = Property::new("profileId");
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");
    /// `deviceKeyThumbprint` in queries.
    pub const DEVICE_KEY_THUMBPRINT: Property<Self> = Property::new("deviceKeyThumbprint");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `sourceType` in queries.
    pub const SOURCE_TYPE: Property<Self> = Property::new("sourceType");
    /// `createdTime` in queries.
    pub const CREATED_TIME: Property<Self> = Property::new("createdTime");
    /// `lastModifiedTime` in queries.
    pub const LAST_MODIFIED_TIME: Property<Self> = Property::new("lastModifiedTime");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");

    /// `tenantId`: `Edm.Guid`
    pub fn tenant_id(&self) -> Parsed<Uuid> {
        self.0.guid("tenantId")
    }

    /// Sets `tenantId`.
    pub fn with_tenant_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("tenantId", value))
    }

    /// `userId`: `Edm.Guid`
    pub fn user_id(&self) -> Parsed<Uuid> {
        self.0.guid("userId")
    }

    /// Sets `userId`.
    pub fn with_user_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("userId", value))
    }

    /// `deviceId`: `Edm.Guid`
    pub fn device_id(&self) -> Parsed<Uuid> {
        self.0.guid("deviceId")
    }

    /// Sets `deviceId`.
    pub fn with_device_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("deviceId", value))
    }

    /// `profileId`: `Edm.Guid`
    pub fn profile_id(&self) -> Parsed<Uuid> {
        self.0.guid("profileId")
    }

    /// Sets `profileId`.
    pub fn with_profile_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("profileId", value))
    }

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }

    /// `deviceKeyThumbprint`: `Edm.String`
    pub fn device_key_thumbprint(&self) -> Option<&str> {
        self.0.str("deviceKeyThumbprint")
    }

    /// Sets `deviceKeyThumbprint`.
    pub fn with_device_key_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceKeyThumbprint", value))
    }

    /// `status`: `Edm.Int32`
    pub fn status(&self) -> Option<i32> {
        self.0.i32("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `sourceType`: `Edm.Int32`
    pub fn source_type(&self) -> Option<i32> {
        self.0.i32("sourceType")
    }

    /// Sets `sourceType`.
    pub fn with_source_type(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("sourceType", value))
    }

    /// `createdTime`: `Edm.DateTimeOffset`
    pub fn created_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdTime")
    }

    /// Sets `createdTime`.
    pub fn with_created_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdTime", value))
    }

    /// `lastModifiedTime`: `Edm.DateTimeOffset`
    pub fn last_modified_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastModifiedTime")
    }

    /// Sets `lastModifiedTime`.
    pub fn with_last_modified_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedTime", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }

    /// `eTag`: `Edm.String`
    pub fn e_tag(&self) -> Option<&str> {
        self.0.str("eTag")
    }

    /// Sets `eTag`.
    pub fn with_e_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eTag", value))
    }
}
