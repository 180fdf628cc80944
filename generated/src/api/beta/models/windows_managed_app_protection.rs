// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Duration, Nullable, OffsetDateTime, Parsed, Property};

crate::runtime::model! {
    /// Inherits from managedAppPolicy.
    ///
    /// [`microsoft.graph.windowsManagedAppProtection`](https://learn.microsoft.com/graph/api/resources/intune-mam-windowsmanagedappprotection?view=graph-rest-beta)
    WindowsManagedAppProtection: super::ManagedAppPolicy = "microsoft.graph.windowsManagedAppProtection"
}

impl WindowsManagedAppProtection {
    /// `displayName` in queries.
    pub const DISPLAY_NAME: Property<Self> = Property::new("displayName");
    /// `description` in queries.
    pub const DESCRIPTION: Property<Self> = Property::new("description");
    /// `createdDateTime` in queries.
    pub const CREATED_DATE_TIME: Property<Self> = Property::new("createdDateTime");
    /// `lastModifiedDateTime` in queries.
    pub const LAST_MODIFIED_DATE_TIME: Property<Self> = Property::new("lastModifiedDateTime");
    /// `roleScopeTagIds` in queries.
    pub const ROLE_SCOPE_TAG_IDS: Property<Self> = Property::new("roleScopeTagIds");
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `version` in queries.
    pub const VERSION: Property<Self> = Property::new("version");
    /// `isAssigned` in queries.
    pub const IS_ASSIGNED: Property<Self> = Property::new("isAssigned");
    /// `deployedAppCount` in queries.
    pub const DEPLOYED_APP_COUNT: Property<Self> = Property::new("deployedAppCount");
    /// `printBlocked` in queries.
    pub const PRINT_BLOCKED: Property<Self> = Property::new("printBlocked");
    /// `allowedInboundDataTransferSources` in queries.
    pub const ALLOWED_INBOUND_DATA_TRANSFER_SOURCES: Property<Self> =
        Property::new("allowedInboundDataTransferSources");
    /// `allowedOutboundClipboardSharingLevel` in queries.
    pub const ALLOWED_OUTBOUND_CLIPBOARD_SHARING_LEVEL: Property<Self> =
        Property::new("allowedOutboundClipboardSharingLevel");
    /// `allowedOutboundDataTransferDestinations` in queries.
    pub const ALLOWED_OUTBOUND_DATA_TRANSFER_DESTINATIONS: Property<Self> =
        Property::new("allowedOutboundDataTransferDestinations");
    /// `appActionIfUnableToAuthenticateUser` in queries.
    pub const APP_ACTION_IF_UNABLE_TO_AUTHENTICATE_USER: Property<Self> =
        Property::new("appActionIfUnableToAuthenticateUser");
    /// `maximumAllowedDeviceThreatLevel` in queries.
    pub const MAXIMUM_ALLOWED_DEVICE_THREAT_LEVEL: Property<Self> = Property::new("maximumAllowedDeviceThreatLevel");
    /// `mobileThreatDefenseRemediationAction` in queries.
    pub const MOBILE_THREAT_DEFENSE_REMEDIATION_ACTION: Property<Self> =
        Property::new("mobileThreatDefenseRemediationAction");
    /// `minimumRequiredSdkVersion` in queries.
    pub const MINIMUM_REQUIRED_SDK_VERSION: Property<Self> = Property::new("minimumRequiredSdkVersion");
    /// `minimumWipeSdkVersion` in queries.
    pub const MINIMUM_WIPE_SDK_VERSION: Property<Self> = Property::new("minimumWipeSdkVersion");
    /// `minimumRequiredOsVersion` in queries.
    pub const MINIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("minimumRequiredOsVersion");
    /// `minimumWarningOsVersion` in queries.
    pub const MINIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("minimumWarningOsVersion");
    /// `minimumWipeOsVersion` in queries.
    pub const MINIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("minimumWipeOsVersion");
    /// `minimumRequiredAppVersion` in queries.
    pub const MINIMUM_REQUIRED_APP_VERSION: Property<Self> = Property::new("minimumRequiredAppVersion");
    /// `minimumWarningAppVersion` in queries.
    pub const MINIMUM_WARNING_APP_VERSION: Property<Self> = Property::new("minimumWarningAppVersion");
    /// `minimumWipeAppVersion` in queries.
    pub const MINIMUM_WIPE_APP_VERSION: Property<Self> = Property::new("minimumWipeAppVersion");
    /// `maximumRequiredOsVersion` in queries.
    pub const MAXIMUM_REQUIRED_OS_VERSION: Property<Self> = Property::new("maximumRequiredOsVersion");
    /// `maximumWarningOsVersion` in queries.
    pub const MAXIMUM_WARNING_OS_VERSION: Property<Self> = Property::new("maximumWarningOsVersion");
    /// `maximumWipeOsVersion` in queries.
    pub const MAXIMUM_WIPE_OS_VERSION: Property<Self> = Property::new("maximumWipeOsVersion");
    /// `periodOfflineBeforeWipeIsEnforced` in queries.
    pub const PERIOD_OFFLINE_BEFORE_WIPE_IS_ENFORCED: Property<Self> =
        Property::new("periodOfflineBeforeWipeIsEnforced");
    /// `periodOfflineBeforeAccessCheck` in queries.
    pub const PERIOD_OFFLINE_BEFORE_ACCESS_CHECK: Property<Self> = Property::new("periodOfflineBeforeAccessCheck");
    /// `assignments` in queries.
    pub const ASSIGNMENTS: Property<Self> = Property::new("assignments");
    /// `apps` in queries.
    pub const APPS: Property<Self> = Property::new("apps");

    /// Sets `displayName`.
    pub fn with_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("displayName", value))
    }

    /// Sets `description`.
    pub fn with_description(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("description", value))
    }

    /// Sets `createdDateTime`.
    pub fn with_created_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("createdDateTime", value))
    }

    /// Sets `lastModifiedDateTime`.
    pub fn with_last_modified_date_time(self, value: impl Into<Nullable<OffsetDateTime>>) -> Self {
        Self(self.0.with("lastModifiedDateTime", value))
    }

    /// Sets `roleScopeTagIds`.
    pub fn with_role_scope_tag_ids(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("roleScopeTagIds", value))
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// Sets `version`.
    pub fn with_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("version", value))
    }

    /// `isAssigned`: `Edm.Boolean`
    pub fn is_assigned(&self) -> Option<bool> {
        self.0.bool("isAssigned")
    }

    /// Sets `isAssigned`.
    pub fn with_is_assigned(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isAssigned", value))
    }

    /// `deployedAppCount`: `Edm.Int32`
    pub fn deployed_app_count(&self) -> Option<i32> {
        self.0.i32("deployedAppCount")
    }

    /// Sets `deployedAppCount`.
    pub fn with_deployed_app_count(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("deployedAppCount", value))
    }

    /// `printBlocked`: `Edm.Boolean`
    pub fn print_blocked(&self) -> Option<bool> {
        self.0.bool("printBlocked")
    }

    /// Sets `printBlocked`.
    pub fn with_print_blocked(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("printBlocked", value))
    }

    /// `allowedInboundDataTransferSources`: `microsoft.graph.windowsManagedAppDataTransferLevel`
    ///
    /// Possible values are: allApps, none.
    pub fn allowed_inbound_data_transfer_sources(&self) -> Option<super::WindowsManagedAppDataTransferLevel> {
        self.0.enumeration("allowedInboundDataTransferSources")
    }

    /// Sets `allowedInboundDataTransferSources`.
    pub fn with_allowed_inbound_data_transfer_sources(
        self,
        value: impl Into<Nullable<super::WindowsManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedInboundDataTransferSources", value))
    }

    /// `allowedOutboundClipboardSharingLevel`: `microsoft.graph.windowsManagedAppClipboardSharingLevel`
    ///
    /// Possible values are: anyDestinationAnySource, none.
    pub fn allowed_outbound_clipboard_sharing_level(&self) -> Option<super::WindowsManagedAppClipboardSharingLevel> {
        self.0.enumeration("allowedOutboundClipboardSharingLevel")
    }

    /// Sets `allowedOutboundClipboardSharingLevel`.
    pub fn with_allowed_outbound_clipboard_sharing_level(
        self,
        value: impl Into<Nullable<super::WindowsManagedAppClipboardSharingLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundClipboardSharingLevel", value))
    }

    /// `allowedOutboundDataTransferDestinations`: `microsoft.graph.windowsManagedAppDataTransferLevel`
    ///
    /// Possible values are: allApps, none.
    pub fn allowed_outbound_data_transfer_destinations(&self) -> Option<super::WindowsManagedAppDataTransferLevel> {
        self.0.enumeration("allowedOutboundDataTransferDestinations")
    }

    /// Sets `allowedOutboundDataTransferDestinations`.
    pub fn with_allowed_outbound_data_transfer_destinations(
        self,
        value: impl Into<Nullable<super::WindowsManagedAppDataTransferLevel>>,
    ) -> Self {
        Self(self.0.with("allowedOutboundDataTransferDestinations", value))
    }

    /// `appActionIfUnableToAuthenticateUser`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn app_action_if_unable_to_authenticate_user(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("appActionIfUnableToAuthenticateUser")
    }

    /// Sets `appActionIfUnableToAuthenticateUser`.
    pub fn with_app_action_if_unable_to_authenticate_user(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("appActionIfUnableToAuthenticateUser", value))
    }

    /// `maximumAllowedDeviceThreatLevel`: `microsoft.graph.managedAppDeviceThreatLevel`
    ///
    /// Possible values are: notConfigured, secured, low, medium, high.
    pub fn maximum_allowed_device_threat_level(&self) -> Option<super::ManagedAppDeviceThreatLevel> {
        self.0.enumeration("maximumAllowedDeviceThreatLevel")
    }

    /// Sets `maximumAllowedDeviceThreatLevel`.
    pub fn with_maximum_allowed_device_threat_level(
        self,
        value: impl Into<Nullable<super::ManagedAppDeviceThreatLevel>>,
    ) -> Self {
        Self(self.0.with("maximumAllowedDeviceThreatLevel", value))
    }

    /// `mobileThreatDefenseRemediationAction`: `microsoft.graph.managedAppRemediationAction`
    ///
    /// Possible values are: block, wipe, warn.
    pub fn mobile_threat_defense_remediation_action(&self) -> Option<super::ManagedAppRemediationAction> {
        self.0.enumeration("mobileThreatDefenseRemediationAction")
    }

    /// Sets `mobileThreatDefenseRemediationAction`.
    pub fn with_mobile_threat_defense_remediation_action(
        self,
        value: impl Into<Nullable<super::ManagedAppRemediationAction>>,
    ) -> Self {
        Self(self.0.with("mobileThreatDefenseRemediationAction", value))
    }

    /// `minimumRequiredSdkVersion`: `Edm.String`
    pub fn minimum_required_sdk_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredSdkVersion")
    }

    /// Sets `minimumRequiredSdkVersion`.
    pub fn with_minimum_required_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredSdkVersion", value))
    }

    /// `minimumWipeSdkVersion`: `Edm.String`
    pub fn minimum_wipe_sdk_version(&self) -> Option<&str> {
        self.0.str("minimumWipeSdkVersion")
    }

    /// Sets `minimumWipeSdkVersion`.
    pub fn with_minimum_wipe_sdk_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeSdkVersion", value))
    }

    /// `minimumRequiredOsVersion`: `Edm.String`
    pub fn minimum_required_os_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredOsVersion")
    }

    /// Sets `minimumRequiredOsVersion`.
    pub fn with_minimum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredOsVersion", value))
    }

    /// `minimumWarningOsVersion`: `Edm.String`
    pub fn minimum_warning_os_version(&self) -> Option<&str> {
        self.0.str("minimumWarningOsVersion")
    }

    /// Sets `minimumWarningOsVersion`.
    pub fn with_minimum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningOsVersion", value))
    }

    /// `minimumWipeOsVersion`: `Edm.String`
    pub fn minimum_wipe_os_version(&self) -> Option<&str> {
        self.0.str("minimumWipeOsVersion")
    }

    /// Sets `minimumWipeOsVersion`.
    pub fn with_minimum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeOsVersion", value))
    }

    /// `minimumRequiredAppVersion`: `Edm.String`
    pub fn minimum_required_app_version(&self) -> Option<&str> {
        self.0.str("minimumRequiredAppVersion")
    }

    /// Sets `minimumRequiredAppVersion`.
    pub fn with_minimum_required_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumRequiredAppVersion", value))
    }

    /// `minimumWarningAppVersion`: `Edm.String`
    pub fn minimum_warning_app_version(&self) -> Option<&str> {
        self.0.str("minimumWarningAppVersion")
    }

    /// Sets `minimumWarningAppVersion`.
    pub fn with_minimum_warning_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWarningAppVersion", value))
    }

    /// `minimumWipeAppVersion`: `Edm.String`
    pub fn minimum_wipe_app_version(&self) -> Option<&str> {
        self.0.str("minimumWipeAppVersion")
    }

    /// Sets `minimumWipeAppVersion`.
    pub fn with_minimum_wipe_app_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("minimumWipeAppVersion", value))
    }

    /// `maximumRequiredOsVersion`: `Edm.String`
    pub fn maximum_required_os_version(&self) -> Option<&str> {
        self.0.str("maximumRequiredOsVersion")
    }

    /// Sets `maximumRequiredOsVersion`.
    pub fn with_maximum_required_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumRequiredOsVersion", value))
    }

    /// `maximumWarningOsVersion`: `Edm.String`
    pub fn maximum_warning_os_version(&self) -> Option<&str> {
        self.0.str("maximumWarningOsVersion")
    }

    /// Sets `maximumWarningOsVersion`.
    pub fn with_maximum_warning_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWarningOsVersion", value))
    }

    /// `maximumWipeOsVersion`: `Edm.String`
    pub fn maximum_wipe_os_version(&self) -> Option<&str> {
        self.0.str("maximumWipeOsVersion")
    }

    /// Sets `maximumWipeOsVersion`.
    pub fn with_maximum_wipe_os_version(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("maximumWipeOsVersion", value))
    }

    /// `periodOfflineBeforeWipeIsEnforced`: `Edm.Duration`
    pub fn period_offline_before_wipe_is_enforced(&self) -> Parsed<Duration> {
        self.0.duration("periodOfflineBeforeWipeIsEnforced")
    }

    /// Sets `periodOfflineBeforeWipeIsEnforced`.
    pub fn with_period_offline_before_wipe_is_enforced(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeWipeIsEnforced", value))
    }

    /// `periodOfflineBeforeAccessCheck`: `Edm.Duration`
    pub fn period_offline_before_access_check(&self) -> Parsed<Duration> {
        self.0.duration("periodOfflineBeforeAccessCheck")
    }

    /// Sets `periodOfflineBeforeAccessCheck`.
    pub fn with_period_offline_before_access_check(self, value: impl Into<Nullable<Duration>>) -> Self {
        Self(self.0.with("periodOfflineBeforeAccessCheck", value))
    }

    /// `assignments`: `Collection(microsoft.graph.targetedManagedAppPolicyAssignment)`
    pub fn assignments(&self) -> Option<&[super::TargetedManagedAppPolicyAssignment]> {
        self.0.models("assignments")
    }

    /// Sets `assignments`.
    pub fn with_assignments(self, value: impl Into<Nullable<Vec<super::TargetedManagedAppPolicyAssignment>>>) -> Self {
        Self(self.0.with("assignments", value))
    }

    /// `apps`: `Collection(microsoft.graph.managedMobileApp)`
    pub fn apps(&self) -> Option<&[super::ManagedMobileApp]> {
        self.0.models("apps")
    }

    /// Sets `apps`.
    pub fn with_apps(self, value: impl Into<Nullable<Vec<super::ManagedMobileApp>>>) -> Self {
        Self(self.0.with("apps", value))
    }
}
