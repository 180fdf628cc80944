// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.pfxUserCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-pfxusercertificate?view=graph-rest-beta)
    PfxUserCertificate = "microsoft.graph.pfxUserCertificate"
}

impl PfxUserCertificate {
    /// `tenantId` in queries.
    pub const TENANT_ID: Property<Self> = Property::new("tenantId");
    /// `userId` in queries.
    pub const USER_ID: Property<Self> = Property::new("userId");
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");
    /// `userUpn` in queries.
    pub const USER_UPN: Property<Self> = Property::new("userUpn");
    /// `encryptedPfxBlob` in queries.
    pub const ENCRYPTED_PFX_BLOB: Property<Self> = Property::new("encryptedPfxBlob");
    /// `encryptedPfxPassword` in queries.
    pub const ENCRYPTED_PFX_PASSWORD: Property<Self> = Property::new("encryptedPfxPassword");
    /// `certStartDate` in queries.
    pub const CERT_START_DATE: Property<Self> = Property::new("certStartDate");
    /// `certExpirationDate` in queries.
    pub const CERT_EXPIRATION_DATE: Property<Self> = Property::new("certExpirationDate");
    /// `providerName` in queries.
    pub const PROVIDER_NAME: Property<Self> = Property::new("providerName");
    /// `encryptionKeyName` in queries.
    pub const ENCRYPTION_KEY_NAME: Property<Self> = Property::new("encryptionKeyName");
    /// `paddingScheme` in queries.
    pub const PADDING_SCHEME: Property<Self> = Property::new("paddingScheme");
    /// `status` in queries.
    pub const STATUS: Property<Self> = Property::new("status");
    /// `intendedPurpose` in queries.
    pub const INTENDED_PURPOSE: Property<Self> = Property::new("intendedPurpose");
    /// `createdTime` in queries.
    pub const CREATED_TIME: Property<Self> = Property::new("createdTime");
    /// `isDeleted` in queries.
    pub const IS_DELETED: Property<Self> = Property::new("isDeleted");
    /// `lastModifiedTime` in queries.
    pub const LAST_MODIFIED_TIME: Property<Self> = Property::new("lastModifiedTime");
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

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }

    /// `userUpn`: `Edm.String`
    pub fn user_upn(&self) -> Option<&str> {
        self.0.str("userUpn")
    }

    /// Sets `userUpn`.
    pub fn with_user_upn(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userUpn", value))
    }

    /// `encryptedPfxBlob`: `Edm.String`
    pub fn encrypted_pfx_blob(&self) -> Option<&str> {
        self.0.str("encryptedPfxBlob")
    }

    /// Sets `encryptedPfxBlob`.
    pub fn with_encrypted_pfx_blob(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptedPfxBlob", value))
    }

    /// `encryptedPfxPassword`: `Edm.String`
    pub fn encrypted_pfx_password(&self) -> Option<&str> {
        self.0.str("encryptedPfxPassword")
    }

    /// Sets `encryptedPfxPassword`.
    pub fn with_encrypted_pfx_password(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptedPfxPassword", value))
    }

    /// `certStartDate`: `Edm.DateTimeOffset`
    pub fn cert_start_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certStartDate")
    }

    /// Sets `certStartDate`.
    pub fn with_cert_start_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certStartDate", value))
    }

    /// `certExpirationDate`: `Edm.DateTimeOffset`
    pub fn cert_expiration_date(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certExpirationDate")
    }

    /// Sets `certExpirationDate`.
    pub fn with_cert_expiration_date(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certExpirationDate", value))
    }

    /// `providerName`: `Edm.String`
    pub fn provider_name(&self) -> Option<&str> {
        self.0.str("providerName")
    }

    /// Sets `providerName`.
    pub fn with_provider_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("providerName", value))
    }

    /// `encryptionKeyName`: `Edm.String`
    pub fn encryption_key_name(&self) -> Option<&str> {
        self.0.str("encryptionKeyName")
    }

    /// Sets `encryptionKeyName`.
    pub fn with_encryption_key_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("encryptionKeyName", value))
    }

    /// `paddingScheme`: `Edm.Int32`
    pub fn padding_scheme(&self) -> Option<i32> {
        self.0.i32("paddingScheme")
    }

    /// Sets `paddingScheme`.
    pub fn with_padding_scheme(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("paddingScheme", value))
    }

    /// `status`: `Edm.Int32`
    pub fn status(&self) -> Option<i32> {
        self.0.i32("status")
    }

    /// Sets `status`.
    pub fn with_status(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("status", value))
    }

    /// `intendedPurpose`: `Edm.Int32`
    pub fn intended_purpose(&self) -> Option<i32> {
        self.0.i32("intendedPurpose")
    }

    /// Sets `intendedPurpose`.
    pub fn with_intended_purpose(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("intendedPurpose", value))
    }

    /// `createdTime`: `Edm.DateTimeOffset`
    pub fn created_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdTime")
    }

    /// Sets `createdTime`.
    pub fn with_created_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdTime", value))
    }

    /// `isDeleted`: `Edm.Boolean`
    pub fn is_deleted(&self) -> Option<bool> {
        self.0.bool("isDeleted")
    }

    /// Sets `isDeleted`.
    pub fn with_is_deleted(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isDeleted", value))
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
}
