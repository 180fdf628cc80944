// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from directoryObject.
    ///
    /// [`microsoft.graph.organization`](https://learn.microsoft.com/graph/api/resources/organization?view=graph-rest-beta), [intune-onboarding-organization](https://learn.microsoft.com/graph/api/resources/intune-onboarding-organization?view=graph-rest-beta)
    Organization: super::DirectoryObject = "microsoft.graph.organization"
}

impl Organization {
    /// `deletedDateTime` in queries.
    pub const DELETED_DATE_TIME: Property<Self> = Property::new("deletedDateTime");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `assignedPlans` in queries.
    pub const ASSIGNED_PLANS: Property<Self> = Property::new("assignedPlans");
    /// `businessPhones` in queries.
    pub const BUSINESS_PHONES: Property<Self> = Property::new("businessPhones");
    /// `city` in queries.
    pub const CITY: Property<Self> = Property::new("city");
    /// `country` in queries.
    pub const COUNTRY: Property<Self> = Property::new("country");
    /// `countryLetterCode` in queries.
    pub const COUNTRY_LETTER_CODE: Property<Self> = Property::new("countryLetterCode");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `directorySizeQuota` in queries.
    pub const DIRECTORY_SIZE_QUOTA: Property<Self> = Property::new("directorySizeQuota");
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `isMultipleDataLocationsForServicesEnabled` in queries.
    pub const IS_MULTIPLE_DATA_LOCATIONS_FOR_SERVICES_ENABLED: Property<Self> =
        Property::new("isMultipleDataLocationsForServicesEnabled");
    /// `marketingNotificationEmails` in queries.
    pub const MARKETING_NOTIFICATION_EMAILS: Property<Self> = Property::new("marketingNotificationEmails");
    /// `onPremisesLastSyncDateTime` in queries.
    pub const ON_PREMISES_LAST_SYNC_DATE_TIME: Property<Self> = Property::new("onPremisesLastSyncDateTime");
    /// `onPremisesSyncEnabled` in queries.
    pub const ON_PREMISES_SYNC_ENABLED: Property<Self> = Property::new("onPremisesSyncEnabled");
    /// `postalCode` in queries.
    pub const POSTAL_CODE: Property<Self> = Property::new("postalCode");
    /// `preferredLanguage` in queries.
    pub const PREFERRED_LANGUAGE: Property<Self> = Property::new("preferredLanguage");
    /// `privacyProfile` in queries.
    pub const PRIVACY_PROFILE: Property<Self> = Property::new("privacyProfile");
    /// `provisionedPlans` in queries.
    pub const PROVISIONED_PLANS: Property<Self> = Property::new("provisionedPlans");
    /// `securityComplianceNotificationMails` in queries.
    pub const SECURITY_COMPLIANCE_NOTIFICATION_MAILS: Property<Self> =
        Property::new("securityComplianceNotificationMails");
    /// `securityComplianceNotificationPhones` in queries.
    pub const SECURITY_COMPLIANCE_NOTIFICATION_PHONES: Property<Self> =
        Property::new("securityComplianceNotificationPhones");
    /// `state` in queries.
    pub const STATE: Property<Self> = Property::new("state");
    /// `street` in queries.
    pub const STREET: Property<Self> = Property::new("street");
    /// `technicalNotificationMails` in queries.
    pub const TECHNICAL_NOTIFICATION_MAILS: Property<Self> = Property::new("technicalNotificationMails");
    /// `verifiedDomains` in queries.
    pub const VERIFIED_DOMAINS: Property<Self> = Property::new("verifiedDomains");
    /// `mobileDeviceManagementAuthority` in queries.
    pub const MOBILE_DEVICE_MANAGEMENT_AUTHORITY: Property<Self> = Property::new("mobileDeviceManagementAuthority");
    /// `certificateConnectorSetting` in queries.
    pub const CERTIFICATE_CONNECTOR_SETTING: Property<Self> = Property::new("certificateConnectorSetting");
    /// `companyLastDirSyncTime` in queries.
    pub const COMPANY_LAST_DIR_SYNC_TIME: Property<Self> = Property::new("companyLastDirSyncTime");
    /// `dirSyncEnabled` in queries.
    pub const DIR_SYNC_ENABLED: Property<Self> = Property::new("dirSyncEnabled");
    /// `certificateBasedAuthConfiguration` in queries.
    pub const CERTIFICATE_BASED_AUTH_CONFIGURATION: Property<Self> = Property::new("certificateBasedAuthConfiguration");
    /// `extensions` in queries.
    pub const EXTENSIONS: Property<Self> = Property::new("extensions");
    /// `branding` in queries.
    pub const BRANDING: Property<Self> = Property::new("branding");
    /// `settings` in queries.
    pub const SETTINGS: Property<Self> = Property::new("settings");

    /// Sets `deletedDateTime`.
    pub fn with_deleted_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("deletedDateTime", value))
    }

    /// `assignedPlans`: `Collection(microsoft.graph.assignedPlan)`
    ///
    /// Not nullable.
    pub fn assigned_plans(&self) -> Option<&[super::AssignedPlan]> {
        self.0.models("assignedPlans")
    }

    /// Sets `assignedPlans`.
    pub fn with_assigned_plans(self, value: impl Into<Nullable<Vec<super::AssignedPlan>>>) -> Self {
        Self(self.0.with("assignedPlans", value))
    }

    /// `businessPhones`: `Collection(Edm.String)`
    pub fn business_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("businessPhones")
    }

    /// Sets `businessPhones`.
    pub fn with_business_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("businessPhones", value))
    }

    /// `city`: `Edm.String`
    pub fn city(&self) -> Option<&str> {
        self.0.str("city")
    }

    /// Sets `city`.
    pub fn with_city(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("city", value))
    }

    /// `country`: `Edm.String`
    pub fn country(&self) -> Option<&str> {
        self.0.str("country")
    }

    /// Sets `country`.
    pub fn with_country(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("country", value))
    }

    /// `countryLetterCode`: `Edm.String`
    pub fn country_letter_code(&self) -> Option<&str> {
        self.0.str("countryLetterCode")
    }

    /// Sets `countryLetterCode`.
    pub fn with_country_letter_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("countryLetterCode", value))
    }

    /// `createdDateTime`: `Edm.DateTimeOffset`, read-only
    ///
    /// Read-only.
    pub fn created_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("createdDateTime")
    }

    /// `directorySizeQuota`: `microsoft.graph.directorySizeQuota`
    pub fn directory_size_quota(&self) -> Option<&super::DirectorySizeQuota> {
        self.0.model("directorySizeQuota")
    }

    /// Sets `directorySizeQuota`.
    pub fn with_directory_size_quota(self, value: impl Into<Nullable<super::DirectorySizeQuota>>) -> Self {
        Self(self.0.with("directorySizeQuota", value))
    }

    /// `displayName`: `Edm.String`
    pub fn display_name(&self) -> Option<&str> {
        self.0.str("displayName")
    }

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// `isMultipleDataLocationsForServicesEnabled`: `Edm.Boolean`, read-only
    ///
    /// Read-only.
    pub fn is_multiple_data_locations_for_services_enabled(&self) -> Option<bool> {
        self.0.bool("isMultipleDataLocationsForServicesEnabled")
    }

    /// `marketingNotificationEmails`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn marketing_notification_emails(&self) -> Option<Vec<&str>> {
        self.0.strs("marketingNotificationEmails")
    }

    /// Sets `marketingNotificationEmails`.
    pub fn with_marketing_notification_emails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("marketingNotificationEmails", value))
    }

    /// `onPremisesLastSyncDateTime`: `Edm.DateTimeOffset`
    pub fn on_premises_last_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("onPremisesLastSyncDateTime")
    }

    /// Sets `onPremisesLastSyncDateTime`.
    pub fn with_on_premises_last_sync_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("onPremisesLastSyncDateTime", value))
    }

    /// `onPremisesSyncEnabled`: `Edm.Boolean`
    ///
    /// Nullable.
    pub fn on_premises_sync_enabled(&self) -> Option<bool> {
        self.0.bool("onPremisesSyncEnabled")
    }

    /// Sets `onPremisesSyncEnabled`.
    pub fn with_on_premises_sync_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("onPremisesSyncEnabled", value))
    }

    /// `postalCode`: `Edm.String`
    pub fn postal_code(&self) -> Option<&str> {
        self.0.str("postalCode")
    }

    /// Sets `postalCode`.
    pub fn with_postal_code(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("postalCode", value))
    }

    /// `preferredLanguage`: `Edm.String`
    pub fn preferred_language(&self) -> Option<&str> {
        self.0.str("preferredLanguage")
    }

    /// Sets `preferredLanguage`.
    pub fn with_preferred_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("preferredLanguage", value))
    }

    /// `privacyProfile`: `microsoft.graph.privacyProfile`
    pub fn privacy_profile(&self) -> Option<&super::PrivacyProfile> {
        self.0.model("privacyProfile")
    }

    /// Sets `privacyProfile`.
    pub fn with_privacy_profile(self, value: impl Into<Nullable<super::PrivacyProfile>>) -> Self {
        Self(self.0.with("privacyProfile", value))
    }

    /// `provisionedPlans`: `Collection(microsoft.graph.provisionedPlan)`
    ///
    /// Not nullable.
    pub fn provisioned_plans(&self) -> Option<&[super::ProvisionedPlan]> {
        self.0.models("provisionedPlans")
    }

    /// Sets `provisionedPlans`.
    pub fn with_provisioned_plans(self, value: impl Into<Nullable<Vec<super::ProvisionedPlan>>>) -> Self {
        Self(self.0.with("provisionedPlans", value))
    }

    /// `securityComplianceNotificationMails`: `Collection(Edm.String)`
    pub fn security_compliance_notification_mails(&self) -> Option<Vec<&str>> {
        self.0.strs("securityComplianceNotificationMails")
    }

    /// Sets `securityComplianceNotificationMails`.
    pub fn with_security_compliance_notification_mails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("securityComplianceNotificationMails", value))
    }

    /// `securityComplianceNotificationPhones`: `Collection(Edm.String)`
    pub fn security_compliance_notification_phones(&self) -> Option<Vec<&str>> {
        self.0.strs("securityComplianceNotificationPhones")
    }

    /// Sets `securityComplianceNotificationPhones`.
    pub fn with_security_compliance_notification_phones(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("securityComplianceNotificationPhones", value))
    }

    /// `state`: `Edm.String`
    pub fn state(&self) -> Option<&str> {
        self.0.str("state")
    }

    /// Sets `state`.
    pub fn with_state(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("state", value))
    }

    /// `street`: `Edm.String`
    pub fn street(&self) -> Option<&str> {
        self.0.str("street")
    }

    /// Sets `street`.
    pub fn with_street(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("street", value))
    }

    /// `technicalNotificationMails`: `Collection(Edm.String)`
    ///
    /// Not nullable.
    pub fn technical_notification_mails(&self) -> Option<Vec<&str>> {
        self.0.strs("technicalNotificationMails")
    }

    /// Sets `technicalNotificationMails`.
    pub fn with_technical_notification_mails(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("technicalNotificationMails", value))
    }

    /// `verifiedDomains`: `Collection(microsoft.graph.verifiedDomain)`
    ///
    /// Not nullable.
    pub fn verified_domains(&self) -> Option<&[super::VerifiedDomain]> {
        self.0.models("verifiedDomains")
    }

    /// Sets `verifiedDomains`.
    pub fn with_verified_domains(self, value: impl Into<Nullable<Vec<super::VerifiedDomain>>>) -> Self {
        Self(self.0.with("verifiedDomains", value))
    }

    /// `mobileDeviceManagementAuthority`: `microsoft.graph.mdmAuthority`
    ///
    /// Possible values are: unknown, intune, sccm, office365.
    pub fn mobile_device_management_authority(&self) -> Option<super::MdmAuthority> {
        self.0.enumeration("mobileDeviceManagementAuthority")
    }

    /// Sets `mobileDeviceManagementAuthority`.
    pub fn with_mobile_device_management_authority(self, value: impl Into<Nullable<super::MdmAuthority>>) -> Self {
        Self(self.0.with("mobileDeviceManagementAuthority", value))
    }

    /// `certificateConnectorSetting`: `microsoft.graph.certificateConnectorSetting`
    pub fn certificate_connector_setting(&self) -> Option<&super::CertificateConnectorSetting> {
        self.0.model("certificateConnectorSetting")
    }

    /// Sets `certificateConnectorSetting`.
    pub fn with_certificate_connector_setting(
        self,
        value: impl Into<Nullable<super::CertificateConnectorSetting>>,
    ) -> Self {
        Self(self.0.with("certificateConnectorSetting", value))
    }

    /// `companyLastDirSyncTime`: `Edm.String`
    pub fn company_last_dir_sync_time(&self) -> Option<&str> {
        self.0.str("companyLastDirSyncTime")
    }

    /// Sets `companyLastDirSyncTime`.
    pub fn with_company_last_dir_sync_time(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("companyLastDirSyncTime", value))
    }

    /// `dirSyncEnabled`: `Edm.Boolean`
    pub fn dir_sync_enabled(&self) -> Option<bool> {
        self.0.bool("dirSyncEnabled")
    }

    /// Sets `dirSyncEnabled`.
    pub fn with_dir_sync_enabled(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("dirSyncEnabled", value))
    }

    /// `certificateBasedAuthConfiguration`: `Collection(microsoft.graph.certificateBasedAuthConfiguration)`
    pub fn certificate_based_auth_configuration(&self) -> Option<&[super::CertificateBasedAuthConfiguration]> {
        self.0.models("certificateBasedAuthConfiguration")
    }

    /// Sets `certificateBasedAuthConfiguration`.
    pub fn with_certificate_based_auth_configuration(
        self,
        value: impl Into<Nullable<Vec<super::CertificateBasedAuthConfiguration>>>,
    ) -> Self {
        Self(self.0.with("certificateBasedAuthConfiguration", value))
    }

    /// `extensions`: `Collection(microsoft.graph.extension)`
    ///
    /// Nullable.
    pub fn extensions(&self) -> Option<&[super::Extension]> {
        self.0.models("extensions")
    }

    /// Sets `extensions`.
    pub fn with_extensions(self, value: impl Into<Nullable<Vec<super::Extension>>>) -> Self {
        Self(self.0.with("extensions", value))
    }

    /// `branding`: `Collection(microsoft.graph.organizationalBranding)`
    ///
    /// Nullable.
    pub fn branding(&self) -> Option<&[super::OrganizationalBranding]> {
        self.0.models("branding")
    }

    /// Sets `branding`.
    pub fn with_branding(self, value: impl Into<Nullable<Vec<super::OrganizationalBranding>>>) -> Self {
        Self(self.0.with("branding", value))
    }

    /// `settings`: `microsoft.graph.organizationSettings`
    ///
    /// Nullable.
    pub fn settings(&self) -> Option<&super::OrganizationSettings> {
        self.0.model("settings")
    }

    /// Sets `settings`.
    pub fn with_settings(self, value: impl Into<Nullable<super::OrganizationSettings>>) -> Self {
        Self(self.0.with("settings", value))
    }
}
