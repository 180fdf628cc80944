// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::{Bytes, OffsetDateTime, Parsed, Uuid};

crate::runtime::model! {
    /// [`microsoft.graph.omaSetting`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasetting?view=graph-rest-1.0)
    OmaSetting = "microsoft.graph.omaSetting" {
        "microsoft.graph.omaSettingBase64",
        "microsoft.graph.omaSettingBoolean",
        "microsoft.graph.omaSettingDateTime",
        "microsoft.graph.omaSettingFloatingPoint",
        "microsoft.graph.omaSettingInteger",
        "microsoft.graph.omaSettingString",
        "microsoft.graph.omaSettingStringXml",
    };
    "displayName" DISPLAY_NAME, display_name str -> Option<&str>, with_display_name(String), "`displayName`: `Edm.String`";
    "description" DESCRIPTION, description str -> Option<&str>, with_description(String), "`description`: `Edm.String`";
    "omaUri" OMA_URI, oma_uri str -> Option<&str>, with_oma_uri(String), "`omaUri`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBase64`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingbase64?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBase64: super::OmaSetting = "microsoft.graph.omaSettingBase64";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingBoolean`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingboolean?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingBoolean: super::OmaSetting = "microsoft.graph.omaSettingBoolean";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "value" VALUE, value bool -> Option<bool>, with_value(bool), "`value`: `Edm.Boolean`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingDateTime`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingdatetime?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingDateTime: super::OmaSetting = "microsoft.graph.omaSettingDateTime";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "value" VALUE, value date_time -> Parsed<OffsetDateTime>, with_value(OffsetDateTime), "`value`: `Edm.DateTimeOffset`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingFloatingPoint`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingfloatingpoint?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingFloatingPoint: super::OmaSetting = "microsoft.graph.omaSettingFloatingPoint";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "value" VALUE, value f32 -> Option<f32>, with_value(f32), "`value`: `Edm.Single`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingInteger`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettinginteger?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingInteger: super::OmaSetting = "microsoft.graph.omaSettingInteger";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "value" VALUE, value i32 -> Option<i32>, with_value(i32), "`value`: `Edm.Int32`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingString`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstring?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingString: super::OmaSetting = "microsoft.graph.omaSettingString";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "value" VALUE, value str -> Option<&str>, with_value(String), "`value`: `Edm.String`";
}

crate::runtime::model! {
    /// Inherits from omaSetting.
    ///
    /// [`microsoft.graph.omaSettingStringXml`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-omasettingstringxml?view=graph-rest-1.0), with the accessors of [`OmaSetting`](super::OmaSetting)
    OmaSettingStringXml: super::OmaSetting = "microsoft.graph.omaSettingStringXml";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "omaUri" OMA_URI, with_oma_uri(String), "`omaUri`";
    "fileName" FILE_NAME, file_name str -> Option<&str>, with_file_name(String), "`fileName`: `Edm.String`";
    "value" VALUE, value binary -> Parsed<Bytes>, with_value(Bytes), "`value`: `Edm.Binary`";
}

crate::runtime::model! {
    /// [`microsoft.graph.onPremisesConditionalAccessSettings`](https://learn.microsoft.com/graph/api/resources/intune-onboarding-onpremisesconditionalaccesssettings?view=graph-rest-1.0), with the accessors of [`Entity`](super::Entity)
    OnPremisesConditionalAccessSettings: super::Entity = "microsoft.graph.onPremisesConditionalAccessSettings";
    inherited "id" ID, with_id(String), "`id`";
    "enabled" ENABLED, enabled bool -> Option<bool>, with_enabled(bool), "`enabled`: `Edm.Boolean`";
    "includedGroups" INCLUDED_GROUPS, included_groups values -> Parsed<Vec<Uuid>>, with_included_groups(Vec<Uuid>), "`includedGroups`: `Collection(Edm.Guid)`";
    "excludedGroups" EXCLUDED_GROUPS, excluded_groups values -> Parsed<Vec<Uuid>>, with_excluded_groups(Vec<Uuid>), "`excludedGroups`: `Collection(Edm.Guid)`";
    "overrideDefaultRule" OVERRIDE_DEFAULT_RULE, override_default_rule bool -> Option<bool>, with_override_default_rule(bool), "`overrideDefaultRule`: `Edm.Boolean`";
}

crate::runtime::enumeration! {
    /// `microsoft.graph.operatingSystemUpgradeEligibility`, metadata
    OperatingSystemUpgradeEligibility = "microsoft.graph.operatingSystemUpgradeEligibility" {
        Upgraded = "upgraded",
        Unknown = "unknown",
        NotCapable = "notCapable",
        Capable = "capable",
        UnknownFutureValue = "unknownFutureValue",
    }
}

crate::runtime::model! {
    /// `microsoft.graph.osVersionCount`, metadata
    OsVersionCount = "microsoft.graph.osVersionCount";
    "deviceCount" DEVICE_COUNT, device_count i32 -> Option<i32>, with_device_count(i32), "`deviceCount`: `Edm.Int32`, metadata";
    "lastUpdateDateTime" LAST_UPDATE_DATE_TIME, last_update_date_time date_time -> Parsed<OffsetDateTime>, with_last_update_date_time(OffsetDateTime), "`lastUpdateDateTime`: `Edm.DateTimeOffset`, metadata";
    "osVersion" OS_VERSION, os_version str -> Option<&str>, with_os_version(String), "`osVersion`: `Edm.String`, metadata";
}

crate::runtime::model! {
    /// `microsoft.graph.outOfBoxExperienceSetting`, metadata
    OutOfBoxExperienceSetting = "microsoft.graph.outOfBoxExperienceSetting";
    "deviceUsageType" DEVICE_USAGE_TYPE, device_usage_type enumeration -> Option<super::WindowsDeviceUsageType>, with_device_usage_type(super::WindowsDeviceUsageType), "`deviceUsageType`: `microsoft.graph.windowsDeviceUsageType`, metadata";
    "escapeLinkHidden" ESCAPE_LINK_HIDDEN, escape_link_hidden bool -> Option<bool>, with_escape_link_hidden(bool), "`escapeLinkHidden`: `Edm.Boolean`, metadata";
    "eulaHidden" EULA_HIDDEN, eula_hidden bool -> Option<bool>, with_eula_hidden(bool), "`eulaHidden`: `Edm.Boolean`, metadata";
    "keyboardSelectionPageSkipped" KEYBOARD_SELECTION_PAGE_SKIPPED, keyboard_selection_page_skipped bool -> Option<bool>, with_keyboard_selection_page_skipped(bool), "`keyboardSelectionPageSkipped`: `Edm.Boolean`, metadata";
    "privacySettingsHidden" PRIVACY_SETTINGS_HIDDEN, privacy_settings_hidden bool -> Option<bool>, with_privacy_settings_hidden(bool), "`privacySettingsHidden`: `Edm.Boolean`, metadata";
    "userType" USER_TYPE, user_type enumeration -> Option<super::WindowsUserType>, with_user_type(super::WindowsUserType), "`userType`: `microsoft.graph.windowsUserType`, metadata";
}
