// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAllDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-managedalldevicecertificatestate?view=graph-rest-beta)
    ManagedAllDeviceCertificateState = "microsoft.graph.managedAllDeviceCertificateState"
}

impl ManagedAllDeviceCertificateState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `certificateRevokeStatus` in queries.
    pub const CERTIFICATE_REVOKE_STATUS: Property<Self> = Property::new("certificateRevokeStatus");
    /// `certificateRevokeStatusLastChangeDateTime` in queries.
    pub const CERTIFICATE_REVOKE_STATUS_LAST_CHANGE_DATE_TIME: Property<Self> =
        Property::new("certificateRevokeStatusLastChangeDateTime");
    /// `managedDeviceDisplayName` in queries.
    pub const MANAGED_DEVICE_DISPLAY_NAME: Property<Self> = Property::new("managedDeviceDisplayName");
    /// `userPrincipalName` in queries.
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    /// `certificateExpirationDateTime` in queries.
    pub const CERTIFICATE_EXPIRATION_DATE_TIME: Property<Self> = Property::new("certificateExpirationDateTime");
    /// `certificateIssuerName` in queries.
    pub const CERTIFICATE_ISSUER_NAME: Property<Self> = Property::new("certificateIssuerName");
    /// `certificateThumbprint` in queries.
    pub const CERTIFICATE_THUMBPRINT: Property<Self> = Property::new("certificateThumbprint");
    /// `certificateSerialNumber` in queries.
    pub const CERTIFICATE_SERIAL_NUMBER: Property<Self> = Property::new("certificateSerialNumber");
    /// `certificateSubjectName` in queries.
    pub const CERTIFICATE_SUBJECT_NAME: Property<Self> = Property::new("certificateSubjectName");
    /// `certificateKeyUsages` in queries.
    pub const CERTIFICATE_KEY_USAGES: Property<Self> = Property::new("certificateKeyUsages");
    /// `certificateExtendedKeyUsages` in queries.
    pub const CERTIFICATE_EXTENDED_KEY_USAGES: Property<Self> = Property::new("certificateExtendedKeyUsages");
    /// `certificateIssuanceDateTime` in queries.
    pub const CERTIFICATE_ISSUANCE_DATE_TIME: Property<Self> = Property::new("certificateIssuanceDateTime");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `certificateRevokeStatus`: `microsoft.graph.certificateRevocationStatus`
    ///
    /// Possible values are: none, pending, issued, failed, revoked.
    pub fn certificate_revoke_status(&self) -> Option<super::CertificateRevocationStatus> {
        self.0.enumeration("certificateRevokeStatus")
    }

    /// Sets `certificateRevokeStatus`.
    pub fn with_certificate_revoke_status(
        self,
        value: impl Into<Nullable<super::CertificateRevocationStatus>>,
    ) -> Self {
        Self(self.0.with("certificateRevokeStatus", value))
    }

    /// `certificateRevokeStatusLastChangeDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_revoke_status_last_change_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateRevokeStatusLastChangeDateTime")
    }

    /// Sets `certificateRevokeStatusLastChangeDateTime`.
    pub fn with_certificate_revoke_status_last_change_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("certificateRevokeStatusLastChangeDateTime", value))
    }

    /// `managedDeviceDisplayName`: `Edm.String`
    pub fn managed_device_display_name(&self) -> Option<&str> {
        self.0.str("managedDeviceDisplayName")
    }

    /// Sets `managedDeviceDisplayName`.
    pub fn with_managed_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("managedDeviceDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    /// Sets `userPrincipalName`.
    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `certificateExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateExpirationDateTime")
    }

    /// Sets `certificateExpirationDateTime`.
    pub fn with_certificate_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certificateExpirationDateTime", value))
    }

    /// `certificateIssuerName`: `Edm.String`
    pub fn certificate_issuer_name(&self) -> Option<&str> {
        self.0.str("certificateIssuerName")
    }

    /// Sets `certificateIssuerName`.
    pub fn with_certificate_issuer_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateIssuerName", value))
    }

    /// `certificateThumbprint`: `Edm.String`
    pub fn certificate_thumbprint(&self) -> Option<&str> {
        self.0.str("certificateThumbprint")
    }

    /// Sets `certificateThumbprint`.
    pub fn with_certificate_thumbprint(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateThumbprint", value))
    }

    /// `certificateSerialNumber`: `Edm.String`
    pub fn certificate_serial_number(&self) -> Option<&str> {
        self.0.str("certificateSerialNumber")
    }

    /// Sets `certificateSerialNumber`.
    pub fn with_certificate_serial_number(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateSerialNumber", value))
    }

    /// `certificateSubjectName`: `Edm.String`
    pub fn certificate_subject_name(&self) -> Option<&str> {
        self.0.str("certificateSubjectName")
    }

    /// Sets `certificateSubjectName`.
    pub fn with_certificate_subject_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateSubjectName", value))
    }

    /// `certificateKeyUsages`: `Edm.Int32`
    pub fn certificate_key_usages(&self) -> Option<i32> {
        self.0.i32("certificateKeyUsages")
    }

    /// Sets `certificateKeyUsages`.
    pub fn with_certificate_key_usages(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateKeyUsages", value))
    }

    /// `certificateExtendedKeyUsages`: `Edm.String`
    pub fn certificate_extended_key_usages(&self) -> Option<&str> {
        self.0.str("certificateExtendedKeyUsages")
    }

    /// Sets `certificateExtendedKeyUsages`.
    pub fn with_certificate_extended_key_usages(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateExtendedKeyUsages", value))
    }

    /// `certificateIssuanceDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_issuance_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateIssuanceDateTime")
    }

    /// Sets `certificateIssuanceDateTime`.
    pub fn with_certificate_issuance_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certificateIssuanceDateTime", value))
    }
}
