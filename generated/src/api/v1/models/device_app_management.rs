// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// [`microsoft.graph.deviceAppManagement`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-deviceappmanagement?view=graph-rest-1.0), [intune-apps-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-apps-deviceappmanagement?view=graph-rest-1.0), [intune-books-deviceappmanagement](https://learn.microsoft.com/graph/api/resources/intune-books-deviceappmanagement?view=graph-rest-1.0) and 4 more
    DeviceAppManagement = "microsoft.graph.deviceAppManagement"
}

impl DeviceAppManagement {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `microsoftStoreForBusinessLastSuccessfulSyncDateTime` in queries.
    pub const MICROSOFT_STORE_FOR_BUSINESS_LAST_SUCCESSFUL_SYNC_DATE_TIME: Property<Self> =
        Property::new("microsoftStoreForBusinessLastSuccessfulSyncDateTime");
    /// `isEnabledForMicrosoftStoreForBusiness` in queries.
    pub const IS_ENABLED_FOR_MICROSOFT_STORE_FOR_BUSINESS: Property<Self> =
        Property::new("isEnabledForMicrosoftStoreForBusiness");
    /// `microsoftStoreForBusinessLanguage` in queries.
    pub const MICROSOFT_STORE_FOR_BUSINESS_LANGUAGE: Property<Self> =
        Property::new("microsoftStoreForBusinessLanguage");
    /// `microsoftStoreForBusinessLastCompletedApplicationSyncTime` in queries.
    pub const MICROSOFT_STORE_FOR_BUSINESS_LAST_COMPLETED_APPLICATION_SYNC_TIME: Property<Self> =
        Property::new("microsoftStoreForBusinessLastCompletedApplicationSyncTime");
    /// `vppTokens` in queries.
    pub const VPP_TOKENS: Property<Self> = Property::new("vppTokens");
    /// `mobileApps` in queries.
    pub const MOBILE_APPS: Property<Self> = Property::new("mobileApps");
    /// `mobileAppCategories` in queries.
    pub const MOBILE_APP_CATEGORIES: Property<Self> = Property::new("mobileAppCategories");
    /// `mobileAppConfigurations` in queries.
    pub const MOBILE_APP_CONFIGURATIONS: Property<Self> = Property::new("mobileAppConfigurations");
    /// `managedEBooks` in queries.
    pub const MANAGED_E_BOOKS: Property<Self> = Property::new("managedEBooks");
    /// `managedAppPolicies` in queries.
    pub const MANAGED_APP_POLICIES: Property<Self> = Property::new("managedAppPolicies");
    /// `iosManagedAppProtections` in queries.
    pub const IOS_MANAGED_APP_PROTECTIONS: Property<Self> = Property::new("iosManagedAppProtections");
    /// `androidManagedAppProtections` in queries.
    pub const ANDROID_MANAGED_APP_PROTECTIONS: Property<Self> = Property::new("androidManagedAppProtections");
    /// `defaultManagedAppProtections` in queries.
    pub const DEFAULT_MANAGED_APP_PROTECTIONS: Property<Self> = Property::new("defaultManagedAppProtections");
    /// `targetedManagedAppConfigurations` in queries.
    pub const TARGETED_MANAGED_APP_CONFIGURATIONS: Property<Self> = Property::new("targetedManagedAppConfigurations");
    /// `mdmWindowsInformationProtectionPolicies` in queries.
    pub const MDM_WINDOWS_INFORMATION_PROTECTION_POLICIES: Property<Self> =
        Property::new("mdmWindowsInformationProtectionPolicies");
    /// `windowsInformationProtectionPolicies` in queries.
    pub const WINDOWS_INFORMATION_PROTECTION_POLICIES: Property<Self> =
        Property::new("windowsInformationProtectionPolicies");
    /// `managedAppRegistrations` in queries.
    pub const MANAGED_APP_REGISTRATIONS: Property<Self> = Property::new("managedAppRegistrations");
    /// `managedAppStatuses` in queries.
    pub const MANAGED_APP_STATUSES: Property<Self> = Property::new("managedAppStatuses");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `microsoftStoreForBusinessLastSuccessfulSyncDateTime`: `Edm.DateTimeOffset`
    pub fn microsoft_store_for_business_last_successful_sync_date_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("microsoftStoreForBusinessLastSuccessfulSyncDateTime")
    }

    /// Sets `microsoftStoreForBusinessLastSuccessfulSyncDateTime`.
    pub fn with_microsoft_store_for_business_last_successful_sync_date_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("microsoftStoreForBusinessLastSuccessfulSyncDateTime", value))
    }

    /// `isEnabledForMicrosoftStoreForBusiness`: `Edm.Boolean`
    pub fn is_enabled_for_microsoft_store_for_business(&self) -> Option<bool> {
        self.0.bool("isEnabledForMicrosoftStoreForBusiness")
    }

    /// Sets `isEnabledForMicrosoftStoreForBusiness`.
    pub fn with_is_enabled_for_microsoft_store_for_business(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isEnabledForMicrosoftStoreForBusiness", value))
    }

    /// `microsoftStoreForBusinessLanguage`: `Edm.String`
    pub fn microsoft_store_for_business_language(&self) -> Option<&str> {
        self.0.str("microsoftStoreForBusinessLanguage")
    }

    /// Sets `microsoftStoreForBusinessLanguage`.
    pub fn with_microsoft_store_for_business_language(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("microsoftStoreForBusinessLanguage", value))
    }

    /// `microsoftStoreForBusinessLastCompletedApplicationSyncTime`: `Edm.DateTimeOffset`
    pub fn microsoft_store_for_business_last_completed_application_sync_time(&self) -> Parsed<OffsetDateTime> {
        self.0.date_time("microsoftStoreForBusinessLastCompletedApplicationSyncTime")
    }

    /// Sets `microsoftStoreForBusinessLastCompletedApplicationSyncTime`.
    pub fn with_microsoft_store_for_business_last_completed_application_sync_time(
        self,
        value: impl Into<Nullable<OffsetDateTime>>,
    ) -> Self {
        Self(self.0.with("microsoftStoreForBusinessLastCompletedApplicationSyncTime", value))
    }

    /// `vppTokens`: `Collection(microsoft.graph.vppToken)`
    pub fn vpp_tokens(&self) -> Option<&[super::VppToken]> {
        self.0.models("vppTokens")
    }

    /// Sets `vppTokens`.
    pub fn with_vpp_tokens(self, value: impl Into<Nullable<Vec<super::VppToken>>>) -> Self {
        Self(self.0.with("vppTokens", value))
    }

    /// `mobileApps`: `Collection(microsoft.graph.mobileApp)`
    pub fn mobile_apps(&self) -> Option<&[super::MobileApp]> {
        self.0.models("mobileApps")
    }

    /// Sets `mobileApps`.
    pub fn with_mobile_apps(self, value: impl Into<Nullable<Vec<super::MobileApp>>>) -> Self {
        Self(self.0.with("mobileApps", value))
    }

    /// `mobileAppCategories`: `Collection(microsoft.graph.mobileAppCategory)`
    pub fn mobile_app_categories(&self) -> Option<&[super::MobileAppCategory]> {
        self.0.models("mobileAppCategories")
    }

    /// Sets `mobileAppCategories`.
    pub fn with_mobile_app_categories(self, value: impl Into<Nullable<Vec<super::MobileAppCategory>>>) -> Self {
        Self(self.0.with("mobileAppCategories", value))
    }

    /// `mobileAppConfigurations`: `Collection(microsoft.graph.managedDeviceMobileAppConfiguration)`
    pub fn mobile_app_configurations(&self) -> Option<&[super::ManagedDeviceMobileAppConfiguration]> {
        self.0.models("mobileAppConfigurations")
    }

    /// Sets `mobileAppConfigurations`.
    pub fn with_mobile_app_configurations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedDeviceMobileAppConfiguration>>>,
    ) -> Self {
        Self(self.0.with("mobileAppConfigurations", value))
    }

    /// `managedEBooks`: `Collection(microsoft.graph.managedEBook)`
    pub fn managed_e_books(&self) -> Option<&[super::ManagedEBook]> {
        self.0.models("managedEBooks")
    }

    /// Sets `managedEBooks`.
    pub fn with_managed_e_books(self, value: impl Into<Nullable<Vec<super::ManagedEBook>>>) -> Self {
        Self(self.0.with("managedEBooks", value))
    }

    /// `managedAppPolicies`: `Collection(microsoft.graph.managedAppPolicy)`
    pub fn managed_app_policies(&self) -> Option<&[super::ManagedAppPolicy]> {
        self.0.models("managedAppPolicies")
    }

    /// Sets `managedAppPolicies`.
    pub fn with_managed_app_policies(self, value: impl Into<Nullable<Vec<super::ManagedAppPolicy>>>) -> Self {
        Self(self.0.with("managedAppPolicies", value))
    }

    /// `iosManagedAppProtections`: `Collection(microsoft.graph.iosManagedAppProtection)`
    pub fn ios_managed_app_protections(&self) -> Option<&[super::IosManagedAppProtection]> {
        self.0.models("iosManagedAppProtections")
    }

    /// Sets `iosManagedAppProtections`.
    pub fn with_ios_managed_app_protections(
        self,
        value: impl Into<Nullable<Vec<super::IosManagedAppProtection>>>,
    ) -> Self {
        Self(self.0.with("iosManagedAppProtections", value))
    }

    /// `androidManagedAppProtections`: `Collection(microsoft.graph.androidManagedAppProtection)`
    pub fn android_managed_app_protections(&self) -> Option<&[super::AndroidManagedAppProtection]> {
        self.0.models("androidManagedAppProtections")
    }

    /// Sets `androidManagedAppProtections`.
    pub fn with_android_managed_app_protections(
        self,
        value: impl Into<Nullable<Vec<super::AndroidManagedAppProtection>>>,
    ) -> Self {
        Self(self.0.with("androidManagedAppProtections", value))
    }

    /// `defaultManagedAppProtections`: `Collection(microsoft.graph.defaultManagedAppProtection)`
    pub fn default_managed_app_protections(&self) -> Option<&[super::DefaultManagedAppProtection]> {
        self.0.models("defaultManagedAppProtections")
    }

    /// Sets `defaultManagedAppProtections`.
    pub fn with_default_managed_app_protections(
        self,
        value: impl Into<Nullable<Vec<super::DefaultManagedAppProtection>>>,
    ) -> Self {
        Self(self.0.with("defaultManagedAppProtections", value))
    }

    /// `targetedManagedAppConfigurations`: `Collection(microsoft.graph.targetedManagedAppConfiguration)`
    pub fn targeted_managed_app_configurations(&self) -> Option<&[super::TargetedManagedAppConfiguration]> {
        self.0.models("targetedManagedAppConfigurations")
    }

    /// Sets `targetedManagedAppConfigurations`.
    pub fn with_targeted_managed_app_configurations(
        self,
        value: impl Into<Nullable<Vec<super::TargetedManagedAppConfiguration>>>,
    ) -> Self {
        Self(self.0.with("targetedManagedAppConfigurations", value))
    }

    /// `mdmWindowsInformationProtectionPolicies`: `Collection(microsoft.graph.mdmWindowsInformationProtectionPolicy)`
    pub fn mdm_windows_information_protection_policies(
        &self,
    ) -> Option<&[super::MdmWindowsInformationProtectionPolicy]>
    {
        self.0.models("mdmWindowsInformationProtectionPolicies")
    }

    /// Sets `mdmWindowsInformationProtectionPolicies`.
    pub fn with_mdm_windows_information_protection_policies(
        self,
        value: impl Into<Nullable<Vec<super::MdmWindowsInformationProtectionPolicy>>>,
    ) -> Self {
        Self(self.0.with("mdmWindowsInformationProtectionPolicies", value))
    }

    /// `windowsInformationProtectionPolicies`: `Collection(microsoft.graph.windowsInformationProtectionPolicy)`
    pub fn windows_information_protection_policies(&self) -> Option<&[super::WindowsInformationProtectionPolicy]> {
        self.0.models("windowsInformationProtectionPolicies")
    }

    /// Sets `windowsInformationProtectionPolicies`.
    pub fn with_windows_information_protection_policies(
        self,
        value: impl Into<Nullable<Vec<super::WindowsInformationProtectionPolicy>>>,
    ) -> Self {
        Self(self.0.with("windowsInformationProtectionPolicies", value))
    }

    /// `managedAppRegistrations`: `Collection(microsoft.graph.managedAppRegistration)`
    pub fn managed_app_registrations(&self) -> Option<&[super::ManagedAppRegistration]> {
        self.0.models("managedAppRegistrations")
    }

    /// Sets `managedAppRegistrations`.
    pub fn with_managed_app_registrations(
        self,
        value: impl Into<Nullable<Vec<super::ManagedAppRegistration>>>,
    ) -> Self {
        Self(self.0.with("managedAppRegistrations", value))
    }

    /// `managedAppStatuses`: `Collection(microsoft.graph.managedAppStatus)`
    pub fn managed_app_statuses(&self) -> Option<&[super::ManagedAppStatus]> {
        self.0.models("managedAppStatuses")
    }

    /// Sets `managedAppStatuses`.
    pub fn with_managed_app_statuses(self, value: impl Into<Nullable<Vec<super::ManagedAppStatus>>>) -> Self {
        Self(self.0.with("managedAppStatuses", value))
    }
}
