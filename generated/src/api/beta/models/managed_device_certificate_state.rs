// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Flags, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.managedDeviceCertificateState`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-manageddevicecertificatestate?view=graph-rest-beta)
    ManagedDeviceCertificateState = "microsoft.graph.managedDeviceCertificateState"
}

impl ManagedDeviceCertificateState {
    pub const ID: Property<Self> = Property::new("id");
    pub const DEVICE_PLATFORM: Property<Self> = Property::new("devicePlatform");
    pub const CERTIFICATE_KEY_USAGE: Property<Self> = Property::new(
        "certificateKeyUsage",
    );
    pub const CERTIFICATE_VALIDITY_PERIOD_UNITS: Property<Self> = Property::new(
        "certificateValidityPeriodUnits",
    );
    pub const CERTIFICATE_ISSUANCE_STATE: Property<Self> = Property::new(
        "certificateIssuanceState",
    );
    pub const CERTIFICATE_KEY_STORAGE_PROVIDER: Property<Self> = Property::new(
        "certificateKeyStorageProvider",
    );
    pub const CERTIFICATE_SUBJECT_NAME_FORMAT: Property<Self> = Property::new(
        "certificateSubjectNameFormat",
    );
    pub const CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT: Property<Self> = Property::new(
        "certificateSubjectAlternativeNameFormat",
    );
    pub const CERTIFICATE_REVOKE_STATUS: Property<Self> = Property::new(
        "certificateRevokeStatus",
    );
    pub const CERTIFICATE_PROFILE_DISPLAY_NAME: Property<Self> = Property::new(
        "certificateProfileDisplayName",
    );
    pub const DEVICE_DISPLAY_NAME: Property<Self> = Property::new("deviceDisplayName");
    pub const USER_DISPLAY_NAME: Property<Self> = Property::new("userDisplayName");
    pub const CERTIFICATE_EXPIRATION_DATE_TIME: Property<Self> = Property::new(
        "certificateExpirationDateTime",
    );
    pub const CERTIFICATE_LAST_ISSUANCE_STATE_CHANGED_DATE_TIME: Property<Self> = Property::new(
        "certificateLastIssuanceStateChangedDateTime",
    );
    pub const LAST_CERTIFICATE_STATE_CHANGE_DATE_TIME: Property<Self> = Property::new(
        "lastCertificateStateChangeDateTime",
    );
    pub const CERTIFICATE_ISSUER: Property<Self> = Property::new("certificateIssuer");
    pub const CERTIFICATE_THUMBPRINT: Property<Self> = Property::new(
        "certificateThumbprint",
    );
    pub const CERTIFICATE_SERIAL_NUMBER: Property<Self> = Property::new(
        "certificateSerialNumber",
    );
    pub const CERTIFICATE_KEY_LENGTH: Property<Self> = Property::new(
        "certificateKeyLength",
    );
    pub const CERTIFICATE_ENHANCED_KEY_USAGE: Property<Self> = Property::new(
        "certificateEnhancedKeyUsage",
    );
    pub const CERTIFICATE_VALIDITY_PERIOD: Property<Self> = Property::new(
        "certificateValidityPeriod",
    );
    pub const CERTIFICATE_SUBJECT_NAME_FORMAT_STRING: Property<Self> = Property::new(
        "certificateSubjectNameFormatString",
    );
    pub const CERTIFICATE_SUBJECT_ALTERNATIVE_NAME_FORMAT_STRING: Property<Self> = Property::new(
        "certificateSubjectAlternativeNameFormatString",
    );
    pub const CERTIFICATE_ISSUANCE_DATE_TIME: Property<Self> = Property::new(
        "certificateIssuanceDateTime",
    );
    pub const CERTIFICATE_ERROR_CODE: Property<Self> = Property::new(
        "certificateErrorCode",
    );

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `devicePlatform`: `microsoft.graph.devicePlatformType`
    ///
    /// Possible values are: android, androidForWork, iOS, macOS, windowsPhone81, windows81AndLater, windows10AndLater, androidWorkProfile, unknown, androidAOSP.
    pub fn device_platform(&self) -> Option<super::DevicePlatformType> {
        self.0.enumeration("devicePlatform")
    }

    pub fn with_device_platform(
        self,
        value: impl Into<Nullable<super::DevicePlatformType>>,
    ) -> Self {
        Self(self.0.with("devicePlatform", value))
    }

    /// `certificateKeyUsage`: `microsoft.graph.keyUsages`
    ///
    /// Possible values are: keyEncipherment, digitalSignature.
    pub fn certificate_key_usage(&self) -> Option<super::KeyUsages> {
        self.0.enumeration("certificateKeyUsage")
    }

    pub fn with_certificate_key_usage(
        self,
        value: impl Into<Nullable<super::KeyUsages>>,
    ) -> Self {
        Self(self.0.with("certificateKeyUsage", value))
    }

    /// `certificateValidityPeriodUnits`: `microsoft.graph.certificateValidityPeriodScale`
    ///
    /// Possible values are: days, months, years.
    pub fn certificate_validity_period_units(
        &self,
    ) -> Option<super::CertificateValidityPeriodScale> {
        self.0.enumeration("certificateValidityPeriodUnits")
    }

    pub fn with_certificate_validity_period_units(
        self,
        value: impl Into<Nullable<super::CertificateValidityPeriodScale>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriodUnits", value))
    }

    /// `certificateIssuanceState`: `microsoft.graph.certificateIssuanceStates`
    ///
    /// Possible values are: unknown, challengeIssued, challengeIssueFailed, requestCreationFailed, requestSubmitFailed, challengeValidationSucceeded, challengeValidationFailed, issueFailed, issuePending, issued, responseProcessingFailed, responsePending, enrollmentSucceeded, enrollmentNotNeeded, revoked, removedFromCollection, renewVerified, installFailed, installed, deleteFailed, deleted, renewalRequested, requested.
    pub fn certificate_issuance_state(
        &self,
    ) -> Option<super::CertificateIssuanceStates> {
        self.0.enumeration("certificateIssuanceState")
    }

    pub fn with_certificate_issuance_state(
        self,
        value: impl Into<Nullable<super::CertificateIssuanceStates>>,
    ) -> Self {
        Self(self.0.with("certificateIssuanceState", value))
    }

    /// `certificateKeyStorageProvider`: `microsoft.graph.keyStorageProviderOption`
    ///
    /// Possible values are: useTpmKspOtherwiseUseSoftwareKsp, useTpmKspOtherwiseFail, usePassportForWorkKspOtherwiseFail, useSoftwareKsp.
    pub fn certificate_key_storage_provider(
        &self,
    ) -> Option<super::KeyStorageProviderOption> {
        self.0.enumeration("certificateKeyStorageProvider")
    }

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

    pub fn with_certificate_subject_name_format(
        self,
        value: impl Into<Nullable<super::SubjectNameFormat>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectNameFormat", value))
    }

    /// `certificateSubjectAlternativeNameFormat`: `microsoft.graph.subjectAlternativeNameType`
    ///
    /// Possible values are: none, emailAddress, userPrincipalName, customAzureADAttribute, domainNameService, universalResourceIdentifier.
    pub fn certificate_subject_alternative_name_format(
        &self,
    ) -> Option<Flags<super::SubjectAlternativeNameType>> {
        self.0.flags("certificateSubjectAlternativeNameFormat")
    }

    pub fn with_certificate_subject_alternative_name_format(
        self,
        value: impl Into<Nullable<Flags<super::SubjectAlternativeNameType>>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectAlternativeNameFormat", value))
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

    /// `certificateProfileDisplayName`: `Edm.String`
    pub fn certificate_profile_display_name(&self) -> Option<&str> {
        self.0.str("certificateProfileDisplayName")
    }

    pub fn with_certificate_profile_display_name(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateProfileDisplayName", value))
    }

    /// `deviceDisplayName`: `Edm.String`
    pub fn device_display_name(&self) -> Option<&str> {
        self.0.str("deviceDisplayName")
    }

    pub fn with_device_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("deviceDisplayName", value))
    }

    /// `userDisplayName`: `Edm.String`
    pub fn user_display_name(&self) -> Option<&str> {
        self.0.str("userDisplayName")
    }

    pub fn with_user_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("userDisplayName", value))
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

    /// `certificateLastIssuanceStateChangedDateTime`: `Edm.DateTimeOffset`
    pub fn certificate_last_issuance_state_changed_date_time(
        &self,
    ) -> Parsed<OffsetDateTime> {
        self.0.date_time("certificateLastIssuanceStateChangedDateTime")
    }

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

    pub fn with_last_certificate_state_change_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastCertificateStateChangeDateTime", value))
    }

    /// `certificateIssuer`: `Edm.String`
    pub fn certificate_issuer(&self) -> Option<&str> {
        self.0.str("certificateIssuer")
    }

    pub fn with_certificate_issuer(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("certificateIssuer", value))
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

    /// `certificateKeyLength`: `Edm.Int32`
    pub fn certificate_key_length(&self) -> Option<i32> {
        self.0.i32("certificateKeyLength")
    }

    pub fn with_certificate_key_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateKeyLength", value))
    }

    /// `certificateEnhancedKeyUsage`: `Edm.String`
    pub fn certificate_enhanced_key_usage(&self) -> Option<&str> {
        self.0.str("certificateEnhancedKeyUsage")
    }

    pub fn with_certificate_enhanced_key_usage(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateEnhancedKeyUsage", value))
    }

    /// `certificateValidityPeriod`: `Edm.Int32`
    pub fn certificate_validity_period(&self) -> Option<i32> {
        self.0.i32("certificateValidityPeriod")
    }

    pub fn with_certificate_validity_period(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("certificateValidityPeriod", value))
    }

    /// `certificateSubjectNameFormatString`: `Edm.String`
    pub fn certificate_subject_name_format_string(&self) -> Option<&str> {
        self.0.str("certificateSubjectNameFormatString")
    }

    pub fn with_certificate_subject_name_format_string(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectNameFormatString", value))
    }

    /// `certificateSubjectAlternativeNameFormatString`: `Edm.String`
    pub fn certificate_subject_alternative_name_format_string(&self) -> Option<&str> {
        self.0.str("certificateSubjectAlternativeNameFormatString")
    }

    pub fn with_certificate_subject_alternative_name_format_string(
        self,
        value: impl Into<Nullable<String>>,
    ) -> Self {
        Self(self.0.with("certificateSubjectAlternativeNameFormatString", value))
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

    /// `certificateErrorCode`: `Edm.Int32`
    pub fn certificate_error_code(&self) -> Option<i32> {
        self.0.i32("certificateErrorCode")
    }

    pub fn with_certificate_error_code(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("certificateErrorCode", value))
    }
}
