// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedAllDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-managedalldevicecertificatestate?view=graph-rest-beta)
    ManagedAllDeviceCertificateState = "microsoft.graph.managedAllDeviceCertificateState"
}

impl ManagedAllDeviceCertificateState {
    pub const ID: Property<Self> = Property::new("id");
    pub const CERTIFICATE_REVOKE_STATUS: Property<Self> = Property::new(
        "certificateRevokeStatus",
    );
    pub const CERTIFICATE_REVOKE_STATUS_LAST_CHANGE_DATE_TIME: Property<Self> = Property::new(
        "certificateRevokeStatusLastChangeDateTime",
    );
    pub const MANAGED_DEVICE_DISPLAY_NAME: Property<Self> = Property::new(
        "managedDeviceDisplayName",
    );
    pub const USER_PRINCIPAL_NAME: Property<Self> = Property::new("userPrincipalName");
    pub const CERTIFICATE_EXPIRATION_DATE_TIME: Property<Self> = Property::new(
        "certificateExpirationDateTime",
    );
    pub const CERTIFICATE_ISSUER_NAME: Property<Self> = Property::new(
        "certificateIssuerName",
    );
    pub const CERTIFICATE_THUMBPRINT: Property<Self> = Property::new(
        "certificateThumbprint",
    );
    pub const CERTIFICATE_SERIAL_NUMBER: Property<Self> = Property::new(
        "certificateSerialNumber",
    );
    pub const CERTIFICATE_SUBJECT_NAME: Property<Self> = Property::new(
        "certificateSubjectName",
    );
    pub const CERTIFICATE_KEY_USAGES: Property<Self> = Property::new(
        "certificateKeyUsages",
    );
    pub const CERTIFICATE_EXTENDED_KEY_USAGES: Property<Self> = Property::new(
        "certificateExtendedKeyUsages",
    );
    pub const CERTIFICATE_ISSUANCE_DATE_TIME: Property<Self> = Property::new(
        "certificateIssuanceDateTime",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `certificateRevokeStatus`: `microsoft.graph.certificateRevocationStatus`
    ///
    /// Possible values are: none, pending, issued, failed, revoked.
    pub fn certificate_revoke_status(
        &self,
    ) -> Option<super::CertificateRevocationStatus> {
        self.0.enumeration("certificateRevokeStatus")
    }

    pub fn with_certificate_revoke_status(
        self,
        value: impl Into<Nullable<super::CertificateRevocationStatus>>,
    ) -> Self {
        Self(self.0.with("certificateRevokeStatus", value))
    }

    /// `certificateRevokeStatusLastChangeDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_revoke_status_last_change_date_time(
        &self,
    ) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateRevokeStatusLastChangeDateTime")
    }

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

    pub fn with_managed_device_display_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("managedDeviceDisplayName", value))
    }

    /// `userPrincipalName`: `Edm.String`
    pub fn user_principal_name(&self) -> Option<&str> {
        self.0.str("userPrincipalName")
    }

    pub fn with_user_principal_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userPrincipalName", value))
    }

    /// `certificateExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateExpirationDateTime")
    }

    pub fn with_certificate_expiration_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("certificateExpirationDateTime", value))
    }

    /// `certificateIssuerName`: `Edm.String`
    pub fn certificate_issuer_name(&self) -> Option<&str> {
        self.0.str("certificateIssuerName")
    }

    pub fn with_certificate_issuer_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateIssuerName", value))
    }

    /// `certificateThumbprint`: `Edm.String`
    pub fn certificate_thumbprint(&self) -> Option<&str> {
        self.0.str("certificateThumbprint")
    }

    pub fn with_certificate_thumbprint(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateThumbprint", value))
    }

    /// `certificateSerialNumber`: `Edm.String`
    pub fn certificate_serial_number(&self) -> Option<&str> {
        self.0.str("certificateSerialNumber")
    }

    pub fn with_certificate_serial_number(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateSerialNumber", value))
    }

    /// `certificateSubjectName`: `Edm.String`
    pub fn certificate_subject_name(&self) -> Option<&str> {
        self.0.str("certificateSubjectName")
    }

    pub fn with_certificate_subject_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectName", value))
    }

    /// `certificateKeyUsages`: `Edm.Int32`
    pub fn certificate_key_usages(&self) -> Option<i32> {
        self.0.i32("certificateKeyUsages")
    }

    pub fn with_certificate_key_usages(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateKeyUsages", value))
    }

    /// `certificateExtendedKeyUsages`: `Edm.String`
    pub fn certificate_extended_key_usages(&self) -> Option<&str> {
        self.0.str("certificateExtendedKeyUsages")
    }

    pub fn with_certificate_extended_key_usages(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateExtendedKeyUsages", value))
    }

    /// `certificateIssuanceDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_issuance_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateIssuanceDateTime")
    }

    pub fn with_certificate_issuance_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("certificateIssuanceDateTime", value))
    }
}
