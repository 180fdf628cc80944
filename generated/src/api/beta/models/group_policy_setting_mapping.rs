// Written by `cargo xtask gen`; do not edit.
use crate::runtime::{Nullable, Property};

crate::runtime::model! {
    /// [`microsoft.graph.groupPolicySettingMapping`](https://learn.microsoft.com/graph/api/resources/intune-gpanalyticsservice-grouppolicysettingmapping?view=graph-rest-beta)
    GroupPolicySettingMapping = "microsoft.graph.groupPolicySettingMapping"
}

impl GroupPolicySettingMapping {
    /// `id` in queries.
    pub const ID: Property<Self> = Property::new("id");
    /// `parentId` in queries.
    pub const PARENT_ID: Property<Self> = Property::new("parentId");
    /// `childIdList` in queries.
    pub const CHILD_ID_LIST: Property<Self> = Property::new("childIdList");
    /// `settingName` in queries.
    pub const SETTING_NAME: Property<Self> = Property::new("settingName");
    /// `settingValue` in queries.
    pub const SETTING_VALUE: Property<Self> = Property::new("settingValue");
    /// `settingValueType` in queries.
    pub const SETTING_VALUE_TYPE: Property<Self> = Property::new("settingValueType");
    /// `settingDisplayName` in queries.
    pub const SETTING_DISPLAY_NAME: Property<Self> = Property::new("settingDisplayName");
    /// `settingDisplayValue` in queries.
    pub const SETTING_DISPLAY_VALUE: Property<Self> = Property::new("settingDisplayValue");
    /// `settingDisplayValueType` in queries.
    pub const SETTING_DISPLAY_VALUE_TYPE: Property<Self> = Property::new("settingDisplayValueType");
    /// `settingValueDisplayUnits` in queries.
    pub const SETTING_VALUE_DISPLAY_UNITS: Property<Self> = Property::new("settingValueDisplayUnits");
    /// `settingCategory` in queries.
    pub const SETTING_CATEGORY: Property<Self> = Property::new("settingCategory");
    /// `mdmCspName` in queries.
    pub const MDM_CSP_NAME: Property<Self> = Property::new("mdmCspName");
    /// `mdmSettingUri` in queries.
    pub const MDM_SETTING_URI: Property<Self> = Property::new("mdmSettingUri");
    /// `mdmMinimumOSVersion` in queries.
    pub const MDM_MINIMUM_OS_VERSION: Property<Self> = Property::new("mdmMinimumOSVersion");
    /// `settingType` in queries.
    pub const SETTING_TYPE: Property<Self> = Property::new("settingType");
    /// `isMdmSupported` in queries.
    pub const IS_MDM_SUPPORTED: Property<Self> = Property::new("isMdmSupported");
    /// `mdmSupportedState` in queries.
    pub const MDM_SUPPORTED_STATE: Property<Self> = Property::new("mdmSupportedState");
    /// `settingScope` in queries.
    pub const SETTING_SCOPE: Property<Self> = Property::new("settingScope");
    /// `intuneSettingUriList` in queries.
    pub const INTUNE_SETTING_URI_LIST: Property<Self> = Property::new("intuneSettingUriList");
    /// `intuneSettingDefinitionId` in queries.
    pub const INTUNE_SETTING_DEFINITION_ID: Property<Self> = Property::new("intuneSettingDefinitionId");
    /// `admxSettingDefinitionId` in queries.
    pub const ADMX_SETTING_DEFINITION_ID: Property<Self> = Property::new("admxSettingDefinitionId");

    /// `id`: `Edm.String`
    pub fn id(&self) -> Option<&str> {
        self.0.str("id")
    }

    /// Sets `id`.
    pub fn with_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("id", value))
    }

    /// `parentId`: `Edm.String`
    pub fn parent_id(&self) -> Option<&str> {
        self.0.str("parentId")
    }

    /// Sets `parentId`.
    pub fn with_parent_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("parentId", value))
    }

    /// `childIdList`: `Collection(Edm.String)`
    pub fn child_id_list(&self) -> Option<Vec<&str>> {
        self.0.strs("childIdList")
    }

    /// Sets `childIdList`.
    pub fn with_child_id_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("childIdList", value))
    }

    /// `settingName`: `Edm.String`
    pub fn setting_name(&self) -> Option<&str> {
        self.0.str("settingName")
    }

    /// Sets `settingName`.
    pub fn with_setting_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingName", value))
    }

    /// `settingValue`: `Edm.String`
    pub fn setting_value(&self) -> Option<&str> {
        self.0.str("settingValue")
    }

    /// Sets `settingValue`.
    pub fn with_setting_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValue", value))
    }

    /// `settingValueType`: `Edm.String`
    pub fn setting_value_type(&self) -> Option<&str> {
        self.0.str("settingValueType")
    }

    /// Sets `settingValueType`.
    pub fn with_setting_value_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueType", value))
    }

    /// `settingDisplayName`: `Edm.String`
    pub fn setting_display_name(&self) -> Option<&str> {
        self.0.str("settingDisplayName")
    }

    /// Sets `settingDisplayName`.
    pub fn with_setting_display_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDisplayName", value))
    }

    /// `settingDisplayValue`: `Edm.String`
    pub fn setting_display_value(&self) -> Option<&str> {
        self.0.str("settingDisplayValue")
    }

    /// Sets `settingDisplayValue`.
    pub fn with_setting_display_value(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDisplayValue", value))
    }

    /// `settingDisplayValueType`: `Edm.String`
    pub fn setting_display_value_type(&self) -> Option<&str> {
        self.0.str("settingDisplayValueType")
    }

    /// Sets `settingDisplayValueType`.
    pub fn with_setting_display_value_type(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingDisplayValueType", value))
    }

    /// `settingValueDisplayUnits`: `Edm.String`
    pub fn setting_value_display_units(&self) -> Option<&str> {
        self.0.str("settingValueDisplayUnits")
    }

    /// Sets `settingValueDisplayUnits`.
    pub fn with_setting_value_display_units(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingValueDisplayUnits", value))
    }

    /// `settingCategory`: `Edm.String`
    pub fn setting_category(&self) -> Option<&str> {
        self.0.str("settingCategory")
    }

    /// Sets `settingCategory`.
    pub fn with_setting_category(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("settingCategory", value))
    }

    /// `mdmCspName`: `Edm.String`
    pub fn mdm_csp_name(&self) -> Option<&str> {
        self.0.str("mdmCspName")
    }

    /// Sets `mdmCspName`.
    pub fn with_mdm_csp_name(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mdmCspName", value))
    }

    /// `mdmSettingUri`: `Edm.String`
    pub fn mdm_setting_uri(&self) -> Option<&str> {
        self.0.str("mdmSettingUri")
    }

    /// Sets `mdmSettingUri`.
    pub fn with_mdm_setting_uri(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("mdmSettingUri", value))
    }

    /// `mdmMinimumOSVersion`: `Edm.Int32`
    pub fn mdm_minimum_os_version(&self) -> Option<i32> {
        self.0.i32("mdmMinimumOSVersion")
    }

    /// Sets `mdmMinimumOSVersion`.
    pub fn with_mdm_minimum_os_version(self, value: impl Into<Nullable<i32>>) -> Self {
        Self(self.0.with("mdmMinimumOSVersion", value))
    }

    /// `settingType`: `microsoft.graph.groupPolicySettingType`
    ///
    /// Possible values are: unknown, policy, account, securityOptions, userRightsAssignment, auditSetting, windowsFirewallSettings, appLockerRuleCollection, dataSourcesSettings, devicesSettings, driveMapSettings, environmentVariables, filesSettings, folderOptions, folders, iniFiles, internetOptions, localUsersAndGroups, networkOptions, networkShares, ntServices, powerOptions, printers, regionalOptionsSettings, registrySettings, scheduledTasks, shortcutSettings, startMenuSettings.
    pub fn setting_type(&self) -> Option<super::GroupPolicySettingType> {
        self.0.enumeration("settingType")
    }

    /// Sets `settingType`.
    pub fn with_setting_type(self, value: impl Into<Nullable<super::GroupPolicySettingType>>) -> Self {
        Self(self.0.with("settingType", value))
    }

    /// `isMdmSupported`: `Edm.Boolean`
    pub fn is_mdm_supported(&self) -> Option<bool> {
        self.0.bool("isMdmSupported")
    }

    /// Sets `isMdmSupported`.
    pub fn with_is_mdm_supported(self, value: impl Into<Nullable<bool>>) -> Self {
        Self(self.0.with("isMdmSupported", value))
    }

    /// `mdmSupportedState`: `microsoft.graph.mdmSupportedState`
    ///
    /// Possible values are: unknown, supported, unsupported, deprecated.
    pub fn mdm_supported_state(&self) -> Option<super::MdmSupportedState> {
        self.0.enumeration("mdmSupportedState")
    }

    /// Sets `mdmSupportedState`.
    pub fn with_mdm_supported_state(self, value: impl Into<Nullable<super::MdmSupportedState>>) -> Self {
        Self(self.0.with("mdmSupportedState", value))
    }

    /// `settingScope`: `microsoft.graph.groupPolicySettingScope`
    ///
    /// Possible values are: unknown, device, user.
    pub fn setting_scope(&self) -> Option<super::GroupPolicySettingScope> {
        self.0.enumeration("settingScope")
    }

    /// Sets `settingScope`.
    pub fn with_setting_scope(self, value: impl Into<Nullable<super::GroupPolicySettingScope>>) -> Self {
        Self(self.0.with("settingScope", value))
    }

    /// `intuneSettingUriList`: `Collection(Edm.String)`
    pub fn intune_setting_uri_list(&self) -> Option<Vec<&str>> {
        self.0.strs("intuneSettingUriList")
    }

    /// Sets `intuneSettingUriList`.
    pub fn with_intune_setting_uri_list(self, value: impl Into<Nullable<Vec<String>>>) -> Self {
        Self(self.0.with("intuneSettingUriList", value))
    }

    /// `intuneSettingDefinitionId`: `Edm.String`
    pub fn intune_setting_definition_id(&self) -> Option<&str> {
        self.0.str("intuneSettingDefinitionId")
    }

    /// Sets `intuneSettingDefinitionId`.
    pub fn with_intune_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("intuneSettingDefinitionId", value))
    }

    /// `admxSettingDefinitionId`: `Edm.String`
    pub fn admx_setting_definition_id(&self) -> Option<&str> {
        self.0.str("admxSettingDefinitionId")
    }

    /// Sets `admxSettingDefinitionId`.
    pub fn with_admx_setting_definition_id(self, value: impl Into<Nullable<String>>) -> Self {
        Self(self.0.with("admxSettingDefinitionId", value))
    }
}
