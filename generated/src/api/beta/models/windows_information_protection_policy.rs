// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Property, Uuid};

crate::runtime::model! {
    /// Inherits from windowsInformationProtection.
    ///
    /// [`microsoft.graph.windowsInformationProtectionPolicy`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsinformationprotectionpolicy?view=graph-rest-beta)
    WindowsInformationProtectionPolicy: super::WindowsInformationProtection = "microsoft.graph.windowsInformationProtectionPolicy"
}

crate::runtime::derived! {
    WindowsInformationProtectionPolicy: super::ManagedAppPolicy
}

impl WindowsInformationProtectionPolicy {
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new(
        "lastModifiedDateTime",
    );
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    pub const ID: Property<Self> = Property::new("id");
    pub const VERSION: Property<Self> = Property::new("version");
    pub const ENFORCEMENT_LEVEL: Property<Self> = Property::new("enforcementLevel");
    pub const ENTERPRISE_DOMAIN: Property<Self> = Property::new("enterpriseDomain");
    pub const ENTERPRISE_PROTECTED_DOMAIN_NAMES: Property<Self> = Property::new(
        "enterpriseProtectedDomainNames",
    );
    pub const PROTECTION_UNDER_LOCK_CONFIG_REQUIRED: Property<Self> = Property::new(
        "protectionUnderLockConfigRequired",
    );
    pub const DATA_RECOVERY_CERTIFICATE: Property<Self> = Property::new(
        "dataRecoveryCertificate",
    );
    pub const REVOKE_ON_UNENROLL_DISABLED: Property<Self> = Property::new(
        "revokeOnUnenrollDisabled",
    );
    pub const RIGHTS_MANAGEMENT_SERVICES_TEMPLATE_ID: Property<Self> = Property::new(
        "rightsManagementServicesTemplateId",
    );
    pub const AZURE_RIGHTS_MANAGEMENT_SERVICES_ALLOWED: Property<Self> = Property::new(
        "azureRightsManagementServicesAllowed",
    );
    pub const ICONS_VISIBLE: Property<Self> = Property::new("iconsVisible");
    pub const PROTECTED_APPS: Property<Self> = Property::new("protectedApps");
    pub const EXEMPT_APPS: Property<Self> = Property::new("exemptApps");
    pub const ENTERPRISE_NETWORK_DOMAIN_NAMES: Property<Self> = Property::new(
        "enterpriseNetworkDomainNames",
    );
    pub const ENTERPRISE_PROXIED_DOMAINS: Property<Self> = Property::new(
        "enterpriseProxiedDomains",
    );
    pub const ENTERPRISE_IP_RANGES: Property<Self> = Property::new("enterpriseIPRanges");
    pub const ENTERPRISE_IP_RANGES_ARE_AUTHORITATIVE: Property<Self> = Property::new(
        "enterpriseIPRangesAreAuthoritative",
    );
    pub const ENTERPRISE_PROXY_SERVERS: Property<Self> = Property::new(
        "enterpriseProxyServers",
    );
    pub const ENTERPRISE_INTERNAL_PROXY_SERVERS: Property<Self> = Property::new(
        "enterpriseInternalProxyServers",
    );
    pub const ENTERPRISE_PROXY_SERVERS_ARE_AUTHORITATIVE: Property<Self> = Property::new(
        "enterpriseProxyServersAreAuthoritative",
    );
    pub const NEUTRAL_DOMAIN_RESOURCES: Property<Self> = Property::new(
        "neutralDomainResources",
    );
    pub const INDEXING_ENCRYPTED_STORES_OR_ITEMS_BLOCKED: Property<Self> = Property::new(
        "indexingEncryptedStoresOrItemsBlocked",
    );
    pub const SMB_AUTO_ENCRYPTED_FILE_EXTENSIONS: Property<Self> = Property::new(
        "smbAutoEncryptedFileExtensions",
    );
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    pub const PROTECTED_APP_LOCKER_FILES: Property<Self> = Property::new(
        "protectedAppLockerFiles",
    );
    pub const EXEMPT_APP_LOCKER_FILES: Property<Self> = Property::new(
        "exemptAppLockerFiles",
    );
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    pub const REVOKE_ON_MDM_HANDOFF_DISABLED: Property<Self> = Property::new(
        "revokeOnMdmHandoffDisabled",
    );
    pub const MDM_ENROLLMENT_URL: Property<Self> = Property::new("mdmEnrollmentUrl");
    pub const WINDOWS_HELLO_FOR_BUSINESS_BLOCKED: Property<Self> = Property::new(
        "windowsHelloForBusinessBlocked",
    );
    pub const PIN_MINIMUM_LENGTH: Property<Self> = Property::new("pinMinimumLength");
    pub const PIN_UPPERCASE_LETTERS: Property<Self> = Property::new(
        "pinUppercaseLetters",
    );
    pub const PIN_LOWERCASE_LETTERS: Property<Self> = Property::new(
        "pinLowercaseLetters",
    );
    pub const PIN_SPECIAL_CHARACTERS: Property<Self> = Property::new(
        "pinSpecialCharacters",
    );
    pub const PIN_EXPIRATION_DAYS: Property<Self> = Property::new("pinExpirationDays");
    pub const NUMBER_OF_PAST_PINS_REMEMBERED: Property<Self> = Property::new(
        "numberOfPastPinsRemembered",
    );
    pub const PASSWORD_MAXIMUM_ATTEMPT_COUNT: Property<Self> = Property::new(
        "passwordMaximumAttemptCount",
    );
    pub const MINUTES_OF_INACTIVITY_BEFORE_DEVICE_LOCK: Property<Self> = Property::new(
        "minutesOfInactivityBeforeDeviceLock",
    );
    pub const DAYS_WITHOUT_CONTACT_BEFORE_UNENROLL: Property<Self> = Property::new(
        "daysWithoutContactBeforeUnenroll",
    );

    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    pub fn with_created_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    pub fn with_last_modified_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    pub fn with_role_scope_tag_ids(
        self,
        value: impl Into<Nullable<Vec<String>>>,
    ) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    pub fn with_enforcement_level(
        self,
        value: impl Into<Nullable<super::WindowsInformationProtectionEnforcementLevel>>,
    ) -> Self {
        Self(self.0.with("enforcementLevel", value))
    }

    pub fn with_enterprise_domain(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("enterpriseDomain", value))
    }

    pub fn with_enterprise_protected_domain_names(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseProtectedDomainNames", value))
    }

    pub fn with_protection_under_lock_config_required(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("protectionUnderLockConfigRequired", value))
    }

    pub fn with_data_recovery_certificate(
        self,
        value: impl Into<
            Nullable<super::WindowsInformationProtectionDataRecoveryCertificate>,
        >,
    ) -> Self {
        Self(self.0.with("dataRecoveryCertificate", value))
    }

    pub fn with_revoke_on_unenroll_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("revokeOnUnenrollDisabled", value))
    }

    pub fn with_rights_management_services_template_id(
        self,
        value: impl Into<Nullable<Uuid>>,
    ) -> Self {
        Self(self.0.with("rightsManagementServicesTemplateId", value))
    }

    pub fn with_azure_rights_management_services_allowed(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("azureRightsManagementServicesAllowed", value))
    }

    pub fn with_icons_visible(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("iconsVisible", value))
    }

    pub fn with_protected_apps(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionApp>>>,
    ) -> Self {
        Self(self.0.with("protectedApps", value))
    }

    pub fn with_exempt_apps(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionApp>>>,
    ) -> Self {
        Self(self.0.with("exemptApps", value))
    }

    pub fn with_enterprise_network_domain_names(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseNetworkDomainNames", value))
    }

    pub fn with_enterprise_proxied_domains(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionProxiedDomainCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseProxiedDomains", value))
    }

    pub fn with_enterprise_ip_ranges(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionIpRangeCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseIPRanges", value))
    }

    pub fn with_enterprise_ip_ranges_are_authoritative(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("enterpriseIPRangesAreAuthoritative", value))
    }

    pub fn with_enterprise_proxy_servers(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseProxyServers", value))
    }

    pub fn with_enterprise_internal_proxy_servers(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("enterpriseInternalProxyServers", value))
    }

    pub fn with_enterprise_proxy_servers_are_authoritative(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("enterpriseProxyServersAreAuthoritative", value))
    }

    pub fn with_neutral_domain_resources(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("neutralDomainResources", value))
    }

    pub fn with_indexing_encrypted_stores_or_items_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("indexingEncryptedStoresOrItemsBlocked", value))
    }

    pub fn with_smb_auto_encrypted_file_extensions(
        self,
        value: impl Into<
            Nullable<Vec<super::WindowsInformationProtectionResourceCollection>>,
        >,
    ) -> Self {
        Self(self.0.with("smbAutoEncryptedFileExtensions", value))
    }

    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    pub fn with_protected_app_locker_files(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLockerFile>>>,
    ) -> Self {
        Self(self.0.with("protectedAppLockerFiles", value))
    }

    pub fn with_exempt_app_locker_files(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionAppLockerFile>>>,
    ) -> Self {
        Self(self.0.with("exemptAppLockerFiles", value))
    }

    pub fn with_assignments(
        self,
        value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>,
    ) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `revokeOnMdmHandoffDisabled`: `Edm.Boolean`
    pub fn revoke_on_mdm_handoff_disabled(&self) -> Option<bool> {
        self.0.bool("revokeOnMdmHandoffDisabled")
    }

    pub fn with_revoke_on_mdm_handoff_disabled(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("revokeOnMdmHandoffDisabled", value))
    }

    /// `mdmEnrollmentUrl`: `Edm.String`
    pub fn mdm_enrollment_url(&self) -> Option<&str> {
        self.0.str("mdmEnrollmentUrl")
    }

    pub fn with_mdm_enrollment_url(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mdmEnrollmentUrl", value))
    }

    /// `windowsHelloForBusinessBlocked`: `Edm.Boolean`
    pub fn windows_hello_for_business_blocked(&self) -> Option<bool> {
        self.0.bool("windowsHelloForBusinessBlocked")
    }

    pub fn with_windows_hello_for_business_blocked(
        self,
        value: impl Into<Nullable<bool>>,
    ) -> Self {
        Self(self.0.with("windowsHelloForBusinessBlocked", value))
    }

    /// `pinMinimumLength`: `Edm.Int32`
    pub fn pin_minimum_length(&self) -> Option<i32> {
        self.0.i32("pinMinimumLength")
    }

    pub fn with_pin_minimum_length(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinMinimumLength", value))
    }

    /// `pinUppercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`
    ///
    /// Possible values are: notAllow, requireAtLeastOne, allow.
    pub fn pin_uppercase_letters(
        &self,
    ) -> Option<super::WindowsInformationProtectionPinCharacterRequirements> {
        self.0.enumeration("pinUppercaseLetters")
    }

    pub fn with_pin_uppercase_letters(
        self,
        value: impl Into<
            Nullable<super::WindowsInformationProtectionPinCharacterRequirements>,
        >,
    ) -> Self {
        Self(self.0.with("pinUppercaseLetters", value))
    }

    /// `pinLowercaseLetters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`
    ///
    /// Possible values are: notAllow, requireAtLeastOne, allow.
    pub fn pin_lowercase_letters(
        &self,
    ) -> Option<super::WindowsInformationProtectionPinCharacterRequirements> {
        self.0.enumeration("pinLowercaseLetters")
    }

    pub fn with_pin_lowercase_letters(
        self,
        value: impl Into<
            Nullable<super::WindowsInformationProtectionPinCharacterRequirements>,
        >,
    ) -> Self {
        Self(self.0.with("pinLowercaseLetters", value))
    }

    /// `pinSpecialCharacters`: `microsoft.graph.windowsInformationProtectionPinCharacterRequirements`
    ///
    /// Possible values are: notAllow, requireAtLeastOne, allow.
    pub fn pin_special_characters(
        &self,
    ) -> Option<super::WindowsInformationProtectionPinCharacterRequirements> {
        self.0.enumeration("pinSpecialCharacters")
    }

    pub fn with_pin_special_characters(
        self,
        value: impl Into<
            Nullable<super::WindowsInformationProtectionPinCharacterRequirements>,
        >,
    ) -> Self {
        Self(self.0.with("pinSpecialCharacters", value))
    }

    /// `pinExpirationDays`: `Edm.Int32`
    pub fn pin_expiration_days(&self) -> Option<i32> {
        self.0.i32("pinExpirationDays")
    }

    pub fn with_pin_expiration_days(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("pinExpirationDays", value))
    }

    /// `numberOfPastPinsRemembered`: `Edm.Int32`
    pub fn number_of_past_pins_remembered(&self) -> Option<i32> {
        self.0.i32("numberOfPastPinsRemembered")
    }

    pub fn with_number_of_past_pins_remembered(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("numberOfPastPinsRemembered", value))
    }

    /// `passwordMaximumAttemptCount`: `Edm.Int32`
    pub fn password_maximum_attempt_count(&self) -> Option<i32> {
        self.0.i32("passwordMaximumAttemptCount")
    }

    pub fn with_password_maximum_attempt_count(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("passwordMaximumAttemptCount", value))
    }

    /// `minutesOfInactivityBeforeDeviceLock`: `Edm.Int32`
    pub fn minutes_of_inactivity_before_device_lock(&self) -> Option<i32> {
        self.0.i32("minutesOfInactivityBeforeDeviceLock")
    }

    pub fn with_minutes_of_inactivity_before_device_lock(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("minutesOfInactivityBeforeDeviceLock", value))
    }

    /// `daysWithoutContactBeforeUnenroll`: `Edm.Int32`
    pub fn days_without_contact_before_unenroll(&self) -> Option<i32> {
        self.0.i32("daysWithoutContactBeforeUnenroll")
    }

    pub fn with_days_without_contact_before_unenroll(
        self,
        value: impl Into<Nullable<i32>>,
    ) -> Self {
        Self(self.0.with("daysWithoutContactBeforeUnenroll", value))
    }
}
