// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.userPFXCertificate`](https://learn.microsoft.com/graph/api/resources/intune-raimportcerts-userpfxcertificate?view=graph-rest-beta)
    UserPfxCertificate = "microsoft.graph.userPFXCertificate"
}

impl UserPfxCertificate {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `thumbprint` in queries.
    pub const THUMBPRINT: Property<Self> = Property::new("thumbprint");
    /// `intendedPurpose` in queries.
    pub const INTENDED_PURPOSE: Property<Self> = Property::new("intendedPurpose");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `startDateTime` in queries.
    pub const START_DATE_TIME: Property<Self> = Property::new("startDateTime");
    /// `expirationDateTime` in queries.
    pub const EXPIRATION_DATE_TIME: Property<Self> = Property::new("expirationDateTime");
    /// `providerName` in queries.
    pub const PROVIDER_NAME: Property<Self> = Property::new("providerName");
    /// `keyName` in queries.
    pub const KEY_NAME: Property<Self> = Property::new("keyName");
    /// `paddingScheme` in queries.
    pub const PADDING_SCHEME: Property<Self> = Property::new("paddingScheme");
    /// `encryptedPfxBlob` in queries.
    pub const ENCRYPTED_PFX_BLOB: Property<Self> = Property::new("encryptedPfxBlob");
    /// `encryptedPfxPassword` in queries.
    pub const ENCRYPTED_PFX_PASSWORD: Property<Self> = Property::new("encryptedPfxPassword");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `thumbprint`: `Edm.String`
    pub fn thumbprint(&self) -> Option<&str> {
        self.0.str("thumbprint")
    }

    /// Sets `thumbprint`.
    pub fn with_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("thumbprint", value))
    }

    /// `intendedPurpose`: `microsoft.graph.userPfxIntendedPurpose`
    ///
    /// Possible values are: unassigned, smimeEncryption, smimeSigning, vpn, wifi.
    pub fn intended_purpose(&self) -> Option<Flags<super::UserPfxIntendedPurpose>> {
        self.0.flags("intendedPurpose")
    }

    /// Sets `intendedPurpose`.
    pub fn with_intended_purpose(self, value: impl Into<Nullable<Flags<super::UserPfxIntendedPurpose>>>) -> Self {
        Self(self.0.with("intendedPurpose", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `startDateTime`: `Edm.DateTimeOffset`
    pub fn start_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("startDateTime")
    }

    /// Sets `startDateTime`.
    pub fn with_start_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("startDateTime", value))
    }

    /// `expirationDateTime`: `Edm.DateTimeOffset`
    pub fn expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("expirationDateTime")
    }

    /// Sets `expirationDateTime`.
    pub fn with_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("expirationDateTime", value))
    }

    /// `providerName`: `Edm.String`
    pub fn provider_name(&self) -> Option<&str> {
        self.0.str("providerName")
    }

    /// Sets `providerName`.
    pub fn with_provider_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("providerName", value))
    }

    /// `keyName`: `Edm.String`
    pub fn key_name(&self) -> Option<&str> {
        self.0.str("keyName")
    }

    /// Sets `keyName`.
    pub fn with_key_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("keyName", value))
    }

    /// `paddingScheme`: `microsoft.graph.userPfxPaddingScheme`
    ///
    /// Possible values are: none, pkcs1, oaepSha1, oaepSha256, oaepSha384, oaepSha512.
    pub fn padding_scheme(&self) -> Option<super::UserPfxPaddingScheme> {
        self.0.enumeration("paddingScheme")
    }

    /// Sets `paddingScheme`.
    pub fn with_padding_scheme(self, value: impl Into<Nullable<super::UserPfxPaddingScheme>>) -> Self {
        Self(self.0.with("paddingScheme", value))
    }

    /// `encryptedPfxBlob`: `Edm.Binary`
    pub fn encrypted_pfx_blob(&self) -> Parsed<Bytes> {
        self.0.binary("encryptedPfxBlob")
    }

    /// Sets `encryptedPfxBlob`.
    pub fn with_encrypted_pfx_blob(self, value: impl Into<Nullable<Bytes>>) -> Self {
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
}
