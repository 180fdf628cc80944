// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicecertificatestate?view=graph-rest-beta)
    ManagedDeviceCertificateState = "microsoft.graph.managedDeviceCertificateState"
}

impl ManagedDeviceCertificateState {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `devicePlatform` in queries.
    pub const DEVICE_PLATFORM: Property<Self> = Property::new("devicePlatform");
    /// `certificateKeyUsage` in queries.
    pub const CERTIFICATE_KEY_USAGE: Property<Self> = Property::new("certificateKeyUsage");
    /// `certificateValidityPeriodUnits` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD_UNITS: Property<Self> = Property::new("certificateValidityPeriodUnits");
    /// `certificateIssuanceState` in queries.
    pub const CERTIFICATE_ISSUANCE_STATE: Property<Self> = Property::new("certificateIssuanceState");
    /// `certificateKeyStorageProvider` in queries.
    pub const CERTIFICATE_KEY_STORAGE_PROVIDER: Property<Self> = Property::new("certificateKeyStorageProvider");
    /// `certificateSubjectNameFormat` in queries.
    pub const CERTIFICATE_SUBJECT_NAME_FORMAT: Property<Self> = Property::new("certificateSubjectNameFormat");
    /// `certificateSubjectAlternativeNameFormat` in queries.
    pub const CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT: Property<Self> =
        Property::new("certificateSubjectAlternativeNameFormat");
    /// `certificateRevokeStatus` in queries.
    pub const CERTIFICATE_REVOKE_STATUS: Property<Self> = Property::new("certificateRevokeStatus");
    /// `certificateProfileDisplayName` in queries.
    pub const CERTIFICATE_PROFILE_DISPLAY_NAME: Property<Self> = Property::new("certificateProfileDisplayName");
    /// `deviceDisplayName` in queries.
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    /// `userDisplayName` in queries.
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    /// `certificateExpirationDateTime` in queries.
    pub const CERTIFICATE_EXPIRATION_DATE_TIME: Property<Self> = Property::new("certificateExpirationDateTime");
    /// `certificateLastIssuanceStateChangedDateTime` in queries.
    pub const CERTIFICATE_LAST_ISSUANCE_STATE_CHANGED_DATE_TIME: Property<Self> =
        Property::new("certificateLastIssuanceStateChangedDateTime");
    /// `lastCertificateStateChangeDateTime` in queries.
    pub const LAST_CERTIFICATE_STATE_CHANGE_DATE_TIME: Property<Self> =
        Property::new("lastCertificateStateChangeDateTime");
    /// `certificateIssuer` in queries.
    pub const CERTIFICATE_ISSUER: Property<Self> = Property::new("certificateIssuer");
    /// `certificateThumbprint` in queries.
    pub const CERTIFICATE_THUMBPRINT: Property<Self> = Property::new("certificateThumbprint");
    /// `certificateSerialNumber` in queries.
    pub const CERTIFICATE_SERIAL_NUMBER: Property<Self> = Property::new("certificateSerialNumber");
    /// `certificateKeyLength` in queries.
    pub const CERTIFICATE_KEY_LENGTH: Property<Self> = Property::new("certificateKeyLength");
    /// `certificateEnhancedKeyUsage` in queries.
    pub const CERTIFICATE_ENHANCED_KEY_USAGE: Property<Self> = Property::new("certificateEnhancedKeyUsage");
    /// `certificateValidityPeriod` in queries.
    pub const CERTIFICATE_VALIDITY_PERIOD: Property<Self> = Property::new("certificateValidityPeriod");
    /// `certificateSubjectNameFormatString` in queries.
    pub const CERTIFICATE_SUBJECT_NAME_FORMAT_STRING: Property<Self> =
        Property::new("certificateSubjectNameFormatString");
    /// `certificateSubjectAlternativeNameFormatString` in queries.
    pub const CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING: Property<Self> =
        Property::new("certificateSubjectAlternativeNameFormatString");
    /// `certificateIssuanceDateTime` in queries.
    pub const CERTIFICATE_ISSUANCE_DATE_TIME: Property<Self> = Property::new("certificateIssuanceDateTime");
    /// `certificateErrorCode` in queries.
    pub const CERTIFICATE_ERROR_CODE: Property<Self> = Property::new("certificateErrorCode");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `devicePlatform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown, androidAOSP.
    pub fn device_platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("devicePlatform")
    }

    /// Sets `devicePlatform`.
    pub fn with_device_platform(self, value: impl Into<Nullable<super::DevicePlatformType>>) -> Self {
        Self(self.0.with("devicePlatform", value))
    }

    /// `certificateKeyUsage`: `microsoft.graph.keyUsages`
    ///
    /// Possible values are: keyEncipherment, digitalSignature.
    pub fn certificate_key_usage(&self) -> Option<super::KeyUsages> {
        self.0.enumeration("certificateKeyUsage")
    }

    /// Sets `certificateKeyUsage`.
    pub fn with_certificate_key_usage(self, value: impl Into<Nullable<super::KeyUsages>>) -> Self {
        Self(self.0.with("certificateKeyUsage", value))
    }

    /// `certificateValidityPeriodUnits`: `microsoft.graph.certificateValidityPeriodScale`
    ///
    /// Possible values are: days, months, years.
    pub fn certificate_validity_period_units(&self) -> Option<super::CertificateValidityPeriodScale> {
        self.0.enumeration("certificateValidityPeriodUnits")
    }

    /// Sets `certificateValidityPeriodUnits`.
    pub fn with_certificate_validity_period_units(
        self,
        value: impl Into<Nullable<super::CertificateValidityPeriodScale>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodUnits", value))
    }

    /// `certificateIssuanceState`: `microsoft.graph.certificateIssuanceStates`
    ///
    /// Possible values are: unknown, challengeIssued, challengeIssueFailed, requestCreationFailed, requestSubmitFailed, challengeValidationSucceeded, challengeValidationFailed, issueFailed, issuePending, issued, responseProcessingFailed, responsePending, enrollmentSucceeded, enrollmentNotNeeded, revoked, removedFromCollection, renewVerified, installFailed, installed, deleteFailed, deleted, renewalRequested, requested.
    pub fn certificate_issuance_state(&self) -> Option<super::CertificateIssuanceStates> {
        self.0.enumeration("certificateIssuanceState")
    }

    /// Sets `certificateIssuanceState`.
    pub fn with_certificate_issuance_state(self, value: impl Into<Nullable<super::CertificateIssuanceStates>>) -> Self {
        Self(self.0.with("certificateIssuanceState", value))
    }

    /// `certificateKeyStorageProvider`: `microsoft.graph.keyStorageProviderOption`
    ///
    /// Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.
    pub fn certificate_key_storage_provider(&self) -> Option<super::KeyStorageProviderOption> {
        self.0.enumeration("certificateKeyStorageProvider")
    }

    /// Sets `certificateKeyStorageProvider`.
    pub fn with_certificate_key_storage_provider(
        self,
        value: impl Into<Nullable<super::KeyStorageProviderOption>>,
    ) -> Self {
        Self(self.0.with("certificateKeyStorageProvider", value))
    }

    /// `certificateSubjectNameFormat`: `microsoft.graph.subjectNameFormat`
    ///
    /// Possible values are: commonName, commonNameIncludingEmail, commonNameAsEmail, custom, commonNameAsIMEI, commonNameAsSerialNumber, commonNameAsAadDeviceId, commonNameAsIntuneDeviceId, commonNameAsDurableDeviceId.
    pub fn certificate_subject_name_format(&self) -> Option<super::SubjectNameFormat> {
        self.0.enumeration("certificateSubjectNameFormat")
    }

    /// Sets `certificateSubjectNameFormat`.
    pub fn with_certificate_subject_name_format(self, value: impl Into<Nullable<super::SubjectNameFormat>>) -> Self {
        Self(self.0.with("certificateSubjectNameFormat", value))
    }

    /// `certificateSubjectAlternativeNameFormat`: `microsoft.graph.subjectAlternativeNameType`
    ///
    /// Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.
    pub fn certificate_subject_alternative_name_format(&self) -> Option<Flags<super::SubjectAlternativeNameType>> {
        self.0.flags("certificateSubjectAlternativeNameFormat")
    }

    /// Sets `certificateSubjectAlternativeNameFormat`.
    pub fn with_certificate_subject_alternative_name_format(
        self,
        value: impl Into<Nullable<Flags<super::SubjectAlternativeNameType>>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectAlternativeNameFormat", value))
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

    /// `certificateProfileDisplayName`: `Edm.String`
    pub fn certificate_profile_display_name(&self) -> Option<&str> {
        self.0.str("certificateProfileDisplayName")
    }

    /// Sets `certificateProfileDisplayName`.
    pub fn with_certificate_profile_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateProfileDisplayName", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    /// Sets `deviceDisplayName`.
    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    /// Sets `userDisplayName`.
    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
    }

    /// `certificateExpirationDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_expiration_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateExpirationDateTime")
    }

    /// Sets `certificateExpirationDateTime`.
    pub fn with_certificate_expiration_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certificateExpirationDateTime", value))
    }

    /// `certificateLastIssuanceStateChangedDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_last_issuance_state_changed_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateLastIssuanceStateChangedDateTime")
    }

    /// Sets `certificateLastIssuanceStateChangedDateTime`.
    pub fn with_certificate_last_issuance_state_changed_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("certificateLastIssuanceStateChangedDateTime", value))
    }

    /// `lastCertificateStateChangeDateTime`: `Edm.DateTimeOffset`
    pub fn last_certificate_state_change_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("lastCertificateStateChangeDateTime")
    }

    /// Sets `lastCertificateStateChangeDateTime`.
    pub fn with_last_certificate_state_change_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastCertificateStateChangeDateTime", value))
    }

    /// `certificateIssuer`: `Edm.String`
    pub fn certificate_issuer(&self) -> Option<&str> {
        self.0.str("certificateIssuer")
    }

    /// Sets `certificateIssuer`.
    pub fn with_certificate_issuer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateIssuer", value))
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

    /// `certificateKeyLength`: `Edm.Int32`
    pub fn certificate_key_length(&self) -> Option<i32> {
        self.0.i32("certificateKeyLength")
    }

    /// Sets `certificateKeyLength`.
    pub fn with_certificate_key_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateKeyLength", value))
    }

    /// `certificateEnhancedKeyUsage`: `Edm.String`
    pub fn certificate_enhanced_key_usage(&self) -> Option<&str> {
        self.0.str("certificateEnhancedKeyUsage")
    }

    /// Sets `certificateEnhancedKeyUsage`.
    pub fn with_certificate_enhanced_key_usage(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateEnhancedKeyUsage", value))
    }

    /// `certificateValidityPeriod`: `Edm.Int32`
    pub fn certificate_validity_period(&self) -> Option<i32> {
        self.0.i32("certificateValidityPeriod")
    }

    /// Sets `certificateValidityPeriod`.
    pub fn with_certificate_validity_period(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateValidityPeriod", value))
    }

    /// `certificateSubjectNameFormatString`: `Edm.String`
    pub fn certificate_subject_name_format_string(&self) -> Option<&str> {
        self.0.str("certificateSubjectNameFormatString")
    }

    /// Sets `certificateSubjectNameFormatString`.
    pub fn with_certificate_subject_name_format_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateSubjectNameFormatString", value))
    }

    /// `certificateSubjectAlternativeNameFormatString`: `Edm.String`
    pub fn certificate_subject_alternative_name_format_string(&self) -> Option<&str> {
        self.0.str("certificateSubjectAlternativeNameFormatString")
    }

    /// Sets `certificateSubjectAlternativeNameFormatString`.
    pub fn with_certificate_subject_alternative_name_format_string(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateSubjectAlternativeNameFormatString", value))
    }

    /// `certificateIssuanceDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_issuance_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateIssuanceDateTime")
    }

    /// Sets `certificateIssuanceDateTime`.
    pub fn with_certificate_issuance_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("certificateIssuanceDateTime", value))
    }

    /// `certificateErrorCode`: `Edm.Int32`
    pub fn certificate_error_code(&self) -> Option<i32> {
        self.0.i32("certificateErrorCode")
    }

    /// Sets `certificateErrorCode`.
    pub fn with_certificate_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateErrorCode", value))
    }
}
