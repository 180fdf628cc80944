// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property, Uuid};

crate::runtime::model! {
    /// Inherits from windows10xcertificateprofile.
    ///
    /// [`microsoft.graph.windows10XSCEPCertificateProfile`](https://learn.microsoft.com/graph/api/resources/intune-rapolicy-windows10xscepcertificateprofile?view=graph-rest-beta)
    Windows10XscepCertificateProfile: super::Windows10XCertificateProfile = "microsoft.graph.windows10XSCEPCertificateProfile"
}

crate::runtime::derived! {
    Windows10XscepCertificateProfile: super::DeviceManagementResourceAccessProfileBase
}

impl Windows10XscepCertificateProfile {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `creationDateTime` in queries.
    pub const CREATION_DATE_TIME: Property<Self> = Property::new("creationDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `certificateStore` in queries.
    pub const CERTIFICATE_STORE: Property<Self> = Property::new("certificateStore");
    /// `certificateValidityPeriodScale` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_SCALE: Property<Self> = Property::new("certificateValidityPeriodScale");
    /// `certificateValidityPeriodValue` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_VALUE: Property<Self> = Property::new("certificateValidityPeriodValue");
    /// `extendedKeyUsages` in queries.
    pub const EXTENDED_KEY_USAGES: Property<Self> = Property::new("extendedKeyUsages");
    /// `hashAlgorithm` in queries.
    pub const HASH_ALGORITHM: Property<Self> = Property::new("hashAlgorithm");
    /// `keySize` in queries.
    pub const KEY_SIZE: Property<Self> = Property::new("keySize");
    /// `keyStorageProvider` in queries.
    pub const KEY_STORAGE_PROVIDER: Property<Self> = Property::new("keyStorageProvider");
    /// `keyUsage` in queries.
    pub const KEY_USAGE: Property<Self> = Property::new("keyUsage");
    /// `renewalThresholdPercentage` in queries.
    pub const RENEWAL_THRESHOLD_PERCENTAGE: Property<Self> = Property::new("renewalThresholdPercentage");
    /// `rootCertificateId` in queries.
    pub const ROOT_CERTIFICATE_ID: Property<Self> = Property::new("rootCertificateId");
    /// `scepServerUrls` in queries.
    pub const SCEP_SERVER_URLS: Property<Self> = Property::new("scepServerUrls");
    /// `subjectAlternativeNameFormats` in queries.
    pub const SUBJECT_ALTERNATIVE_NAME_FORMATS: Property<Self> = Property::new("subjectAlternativeNameFormats");
    /// `subjectNameFormatString` in queries.
    pub const SUBJECT_NAME_FORMAT_STRING: Property<Self> = Property::new("subjectNameFormatString");

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `creationDateTime`.
    pub fn with_creation_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("creationDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `assignments`.
    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::DeviceManagementResourceAccessProfileAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `certificateStore`: `microsoft.graph.certificateStore`
    ///
    /// Possible values are: user, machine.
    pub fn certificate_store(&self) -> Option<super::CertificateStore> {
        self.0.enumeration("certificateStore")
    }

    /// Sets `certificateStore`.
    pub fn with_certificate_store(self, value: impl Into<Nullable<super::CertificateStore>>) -> Self {
        Self(self.0.with("certificateStore", value))
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

    /// `certificateValidityPeriodValue`: `Edm.Int32`
    pub fn certificate_validity_period_value(&self) -> Option<i32> {
        self.0.i32("certificateValidityPeriodValue")
    }

    /// Sets `certificateValidityPeriodValue`.
    pub fn with_certificate_validity_period_value(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateValidityPeriodValue", value))
    }

    /// `extendedKeyUsages`: `Collection(microsoft.graph.extendedKeyUsage)`
    pub fn extended_key_usages(&self) -> Option<&[super::ExtendedKeyUsage]> {
        self.0.models("extendedKeyUsages")
    }

    /// Sets `extendedKeyUsages`.
    pub fn with_extended_key_usages(self, value: impl Into<Nullable<Vec<super::ExtendedKeyUsage>>>) -> Self {
        Self(self.0.with("extendedKeyUsages", value))
    }

    /// `hashAlgorithm`: `Collection(microsoft.graph.hashAlgorithms)`
    pub fn hash_algorithm(&self) -> Option<Vec<super::HashAlgorithms>> {
        self.0.enumerations("hashAlgorithm")
    }

    /// Sets `hashAlgorithm`.
    pub fn with_hash_algorithm(self, value: impl Into<Nullable<Vec<super::HashAlgorithms>>>) -> Self {
        Self(self.0.with("hashAlgorithm", value))
    }

    /// `keySize`: `microsoft.graph.keySize`
    ///
    /// Possible values are: size1024, size2048, size4096.
    pub fn key_size(&self) -> Option<super::KeySize> {
        self.0.enumeration("keySize")
    }

    /// Sets `keySize`.
    pub fn with_key_size(self, value: impl Into<Nullable<super::KeySize>>) -> Self {
        Self(self.0.with("keySize", value))
    }

    /// `keyStorageProvider`: `microsoft.graph.keyStorageProviderOption`
    ///
    /// Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.
    pub fn key_storage_provider(&self) -> Option<super::KeyStorageProviderOption> {
        self.0.enumeration("keyStorageProvider")
    }

    /// Sets `keyStorageProvider`.
    pub fn with_key_storage_provider(self, value: impl Into<Nullable<super::KeyStorageProviderOption>>) -> Self {
        Self(self.0.with("keyStorageProvider", value))
    }

    /// `keyUsage`: `microsoft.graph.keyUsages`
    ///
    /// Possible values are: keyEncipherment, digitalSignature.
    pub fn key_usage(&self) -> Option<super::KeyUsages> {
        self.0.enumeration("keyUsage")
    }

    /// Sets `keyUsage`.
    pub fn with_key_usage(self, value: impl Into<Nullable<super::KeyUsages>>) -> Self {
        Self(self.0.with("keyUsage", value))
    }

    /// `renewalThresholdPercentage`: `Edm.Int32`
    pub fn renewal_threshold_percentage(&self) -> Option<i32> {
        self.0.i32("renewalThresholdPercentage")
    }

    /// Sets `renewalThresholdPercentage`.
    pub fn with_renewal_threshold_percentage(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("renewalThresholdPercentage", value))
    }

    /// `rootCertificateId`: `Edm.Guid`
    pub fn root_certificate_id(&self) -> Parsed<Uuid> {
        self.0.guid("rootCertificateId")
    }

    /// Sets `rootCertificateId`.
    pub fn with_root_certificate_id(self, value: impl Into<Nullable<Uuid>>) -> Self {
        Self(self.0.with("rootCertificateId", value))
    }

    /// `scepServerUrls`: `Collection(Edm.String)`
    pub fn scep_server_urls(&self) -> Option<Vec<&str>> {
        self.0.strs("scepServerUrls")
    }

    /// Sets `scepServerUrls`.
    pub fn with_scep_server_urls(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("scepServerUrls", value))
    }

    /// `subjectAlternativeNameFormats`: `Collection(microsoft.graph.windows10XCustomSubjectAlternativeName)`
    pub fn subject_alternative_name_formats(&self) -> Option<&[super::Windows10XCustomSubjectAlternativeName]> {
        self.0.models("subjectAlternativeNameFormats")
    }

    /// Sets `subjectAlternativeNameFormats`.
    pub fn with_subject_alternative_name_formats(
        self,
        value: impl Into<Nullable<Vec<super::Windows10XCustomSubjectAlternativeName>>>,
    ) -> Self {
        Self(self.0.with("subjectAlternativeNameFormats", value))
    }

    /// `subjectNameFormatString`: `Edm.String`
    pub fn subject_name_format_string(&self) -> Option<&str> {
        self.0.str("subjectNameFormatString")
    }

    /// Sets `subjectNameFormatString`.
    pub fn with_subject_name_format_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("subjectNameFormatString", value))
    }
}
