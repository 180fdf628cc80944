// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.onPremEncryptedPayload`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-onpremencryptedpayload?view=graph-rest-beta)
    OnPremEncryptedPayload = "microsoft.graph.onPremEncryptedPayload"
}

impl OnPremEncryptedPayload {
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `deviceId` in queries.
    pub const DEVICE_ID: Property<Self> = Property::new("deviceId");
    /// `payloadId` in queries.
    pub const PAYLOAD_ID: Property<Self> = Property::new("payloadId");
    /// `deviceKeyThumbprint` in queries.
    pub const DEVICE_KEY_THUMBPRINT: Property<Self> = Property::new("deviceKeyThumbprint");
    /// `cert1PayloadUUID` in queries.
    pub const CERT1_PAYLOAD_UUID: Property<Self> = Property::new("cert1PayloadUUID");
    /// `cert2PayloadUUID` in queries.
    pub const CERT2_PAYLOAD_UUID: Property<Self> = Property::new("cert2PayloadUUID");
    /// `cert3PayloadUUID` in queries.
    pub const CERT3_PAYLOAD_UUID: Property<Self> = Property::new("cert3PayloadUUID");
    /// `plistTemplate` in queries.
    pub const PLIST_TEMPLATE: Property<Self> = Property::new("plistTemplate");
    /// `encryptedBlob` in queries.
    pub const ENCRYPTED_BLOB: Property<Self> = Property::new("encryptedBlob");
    /// `payloadVersion` in queries.
    pub const PAYLOAD_VERSION: Property<Self> = Property::new("payloadVersion");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `createdTime` in queries.
    pub const CREATED_TIME: Property<Self> = Property::new("createdTime");
    /// `lastModifiedTime` in queries.
    pub const LAST_MODIFIED_TIME: Property<Self> = Property::new("lastModifiedTime");
    /// `eTag` in queries.
    pub const E_TAG: Property<Self> = Property::new("eTag");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");

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

    /// `payloadId`: `Edm.Guid`
    pub fn payload_id(&self) -> Parsed<Uuid> {
        self.0.guid("payloadId")
    }

    /// Sets `payloadId`.
    pub fn with_payload_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("payloadId", value))
    }

    /// `deviceKeyThumbprint`: `Edm.String`
    pub fn device_key_thumbprint(&self) -> Option<&str> {
        self.0.str("deviceKeyThumbprint")
    }

    /// Sets `deviceKeyThumbprint`.
    pub fn with_device_key_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceKeyThumbprint", value))
    }

    /// `cert1PayloadUUID`: `Edm.String`
    pub fn cert1_payload_uuid(&self) -> Option<&str> {
        self.0.str("cert1PayloadUUID")
    }

    /// Sets `cert1PayloadUUID`.
    pub fn with_cert1_payload_uuid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cert1PayloadUUID", value))
    }

    /// `cert2PayloadUUID`: `Edm.String`
    pub fn cert2_payload_uuid(&self) -> Option<&str> {
        self.0.str("cert2PayloadUUID")
    }

    /// Sets `cert2PayloadUUID`.
    pub fn with_cert2_payload_uuid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cert2PayloadUUID", value))
    }

    /// `cert3PayloadUUID`: `Edm.String`
    pub fn cert3_payload_uuid(&self) -> Option<&str> {
        self.0.str("cert3PayloadUUID")
    }

    /// Sets `cert3PayloadUUID`.
    pub fn with_cert3_payload_uuid(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("cert3PayloadUUID", value))
    }

    /// `plistTemplate`: `Edm.String`
    pub fn plist_template(&self) -> Option<&str> {
        self.0.str("plistTemplate")
    }

    /// Sets `plistTemplate`.
    pub fn with_plist_template(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("plistTemplate", value))
    }

    /// `encryptedBlob`: `Edm.Binary`
    pub fn encrypted_blob(&self) -> Parsed<Bytes> {
        self.0.binary("encryptedBlob")
    }

    /// Sets `encryptedBlob`.
    pub fn with_encrypted_blob(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("encryptedBlob", value))
    }

    /// `payloadVersion`: `Edm.Int32`
    pub fn payload_version(&self) -> Option<i32> {
        self.0.i32("payloadVersion")
    }

    /// Sets `payloadVersion`.
    pub fn with_payload_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("payloadVersion", value))
    }

    /// `status`: `Edm.Int32`
    pub fn status(&self) -> Option<i32> {
        self.0.i32("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("status", value))
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

    /// `eTag`: `Edm.String`
    pub fn e_tag(&self) -> Option<&str> {
        self.0.str("eTag")
    }

    /// Sets `eTag`.
    pub fn with_e_tag(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("eTag", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
    }
}
