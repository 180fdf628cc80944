// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Bytes, Nullable, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.iosEduCertificateSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-ioseducertificatesettings?view=graph-rest-beta)
    IosEduCertificateSettings = "microsoft.graph.iosEduCertificateSettings"
}

impl IosEduCertificateSettings {
    /// `trustedRootCertificate` in queries.
    pub const TRUSTED_ROOT_CERTIFICATE: Property<Self> = Property::new("trustedRootCertificate");
    /// `certFileName` in queries.
    pub const CERT_FILE_NAME: Property<Self> = Property::new("certFileName");
    /// `certificationAuthority` in queries.
    pub const CERTIFICATION_AUTHORITY: Property<Self> = Property::new("certificationAuthority");
    /// `certificationAuthorityName` in queries.
    pub const CERTIFICATION_AUTHORITY_NAME: Property<Self> = Property::new("certificationAuthorityName");
    /// `certificateTemplateName` in queries.
    pub const CERTIFICATE_TEMPLATE_NAME: Property<Self> = Property::new("certificateTemplateName");
    /// `renewalThresholdPercentage` in queries.
    pub const RENEWAL_THRESHOLD_PERCENTAGE: Property<Self> = Property::new("renewalThresholdPercentage");
    /// `certificateValidityPeriodValue` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_VALUE: Property<Self> = Property::new("certificateValidityPeriodValue");
    /// `certificateValidityPeriodScale` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_SCALE: Property<Self> = Property::new("certificateValidityPeriodScale");

    /// `trustedRootCertificate`: `Edm.Binary`
    pub fn trusted_root_certificate(&self) -> Parsed<Bytes> {
        self.0.binary("trustedRootCertificate")
    }

    /// Sets `trustedRootCertificate`.
    pub fn with_trusted_root_certificate(self, value: impl Into<Nullable<Bytes>>) -> Self {
        Self(self.0.with("trustedRootCertificate", value))
    }

    /// `certFileName`: `Edm.String`
    pub fn cert_file_name(&self) -> Option<&str> {
        self.0.str("certFileName")
    }

    /// Sets `certFileName`.
    pub fn with_cert_file_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certFileName", value))
    }

    /// `certificationAuthority`: `Edm.String`
    pub fn certification_authority(&self) -> Option<&str> {
        self.0.str("certificationAuthority")
    }

    /// Sets `certificationAuthority`.
    pub fn with_certification_authority(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationAuthority", value))
    }

    /// `certificationAuthorityName`: `Edm.String`
    pub fn certification_authority_name(&self) -> Option<&str> {
        self.0.str("certificationAuthorityName")
    }

    /// Sets `certificationAuthorityName`.
    pub fn with_certification_authority_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificationAuthorityName", value))
    }

    /// `certificateTemplateName`: `Edm.String`
    pub fn certificate_template_name(&self) -> Option<&str> {
        self.0.str("certificateTemplateName")
    }

    /// Sets `certificateTemplateName`.
    pub fn with_certificate_template_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateTemplateName", value))
    }

    /// `renewalThresholdPercentage`: `Edm.Int32`
    pub fn renewal_threshold_percentage(&self) -> Option<i32> {
        self.0.i32("renewalThresholdPercentage")
    }

    /// Sets `renewalThresholdPercentage`.
    pub fn with_renewal_threshold_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("renewalThresholdPercentage", value))
    }

    /// `certificateValidityPeriodValue`: `Edm.Int32`
    pub fn certificate_validity_period_value(&self) -> Option<i32> {
        self.0.i32("certificateValidityPeriodValue")
    }

    /// Sets `certificateValidityPeriodValue`.
    pub fn with_certificate_validity_period_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateValidityPeriodValue", value))
    }

    /// `certificateValidityPeriodScale`: `microsoft.graph.certificateValidityPeriodScale`
    ///
    /// Possible values are: days, months, years.
    pub fn certificate_validity_period_scale(&self) -> Option<super::CertificateValidityPeriodScale> {
        self.0.enumeration("certificateValidityPeriodScale")
    }

    /// Sets `certificateValidityPeriodScale`.
    pub fn with_certificate_validity_period_scale(
        self,
        value: impl Into<Nullable<super::CertificateValidityPeriodScale>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodScale", value))
    }
}
