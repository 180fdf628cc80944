// Written by `cargo xtask gen`; do not edit.
//! Types of the area `intune`.

use crate::runtime::OffsetDateTime;

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSModeConfiguration`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowssmodeconfiguration?view=graph-rest-beta)
    WindowsSModeConfiguration = "microsoft.graph.windowsSModeConfiguration" {
        NoRestriction = "noRestriction",
        Block = "block",
        Unlock = "unlock",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsSpotlightEnablementSettings`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsspotlightenablementsettings?view=graph-rest-beta)
    WindowsSpotlightEnablementSettings = "microsoft.graph.windowsSpotlightEnablementSettings" {
        NotConfigured = "notConfigured",
        Disabled = "disabled",
        Enabled = "enabled",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuAppListVisibilityType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenuapplistvisibilitytype?view=graph-rest-beta)
    WindowsStartMenuAppListVisibilityType = "microsoft.graph.windowsStartMenuAppListVisibilityType" {
        UserDefined = "userDefined",
        Collapse = "collapse",
        Remove = "remove",
        DisableSettingsApp = "disableSettingsApp",
    }
}

crate::runtime::enumeration! {
    /// [`microsoft.graph.windowsStartMenuModeType`](https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-windowsstartmenumodetype?view=graph-rest-beta)
    WindowsStartMenuModeType = "microsoft.graph.windowsStartMenuModeType" {
        UserDefined = "userDefined",
        FullScreen = "fullScreen",
        NonFullScreen = "nonFullScreen",
    }
}

crate::runtime::model! {
    /// Inherits from mobileApp.
    ///
    /// [`microsoft.graph.windowsStoreApp`](https://learn.microsoft.com/graph/api/resources/intune-apps-windowsstoreapp?view=graph-rest-beta), with the accessors of [`MobileApp`](super::MobileApp)
    WindowsStoreApp: super::MobileApp, super::Entity = "microsoft.graph.windowsStoreApp";
    inherited "id" ID, with_id(String), "`id`";
    inherited "displayName" DISPLAY_NAME, with_display_name(String), "`displayName`";
    inherited "description" DESCRIPTION, with_description(String), "`description`";
    inherited "publisher" PUBLISHER, with_publisher(String), "`publisher`";
    inherited "largeIcon" LARGE_ICON, with_large_icon(super::MimeContent), "`largeIcon`";
    inherited "createdDateTime" CREATED_DATE_TIME, with_created_date_time(OffsetDateTime), "`createdDateTime`";
    inherited "lastModifiedDateTime" LAST_MODIFIED_DATE_TIME, with_last_modified_date_time(OffsetDateTime), "`lastModifiedDateTime`";
    inherited "isFeatured" IS_FEATURED, with_is_featured(bool), "`isFeatured`";
    inherited "privacyInformationUrl" PRIVACY_INFORMATION_URL, with_privacy_information_url(String), "`privacyInformationUrl`";
    inherited "informationUrl" INFORMATION_URL, with_information_url(String), "`informationUrl`";
    inherited "owner" OWNER, with_owner(String), "`owner`";
    inherited "developer" DEVELOPER, with_developer(String), "`developer`";
    inherited "notes" NOTES, with_notes(String), "`notes`";
    inherited "uploadState" UPLOAD_STATE, with_upload_state(i32), "`uploadState`";
    inherited "publishingState" PUBLISHING_STATE, with_publishing_state(super::MobileAppPublishingState), "`publishingState`";
    inherited "isAssigned" IS_ASSIGNED, with_is_assigned(bool), "`isAssigned`";
    inherited "roleScopeTagIds" ROLE_SCOPE_TAG_IDS, with_role_scope_tag_ids(Vec<String>), "`roleScopeTagIds`";
    inherited "dependentAppCount" DEPENDENT_APP_COUNT, with_dependent_app_count(i32), "`dependentAppCount`";
    inherited "supersededAppCount" SUPERSEDED_APP_COUNT, with_superseded_app_count(i32), "`supersededAppCount`";
    inherited "supersedingAppCount" SUPERSEDING_APP_COUNT, with_superseding_app_count(i32), "`supersedingAppCount`";
    inherited "categories" CATEGORIES, with_categories(Vec<super::MobileAppCategory>), "`categories`";
    inherited "assignments" ASSIGNMENTS, with_assignments(Vec<super::MobileAppAssignment>), "`assignments`";
    inherited "installSummary" INSTALL_SUMMARY, with_install_summary(super::MobileAppInstallSummary), "`installSummary`";
    inherited "deviceStatuses" DEVICE_STATUSES, with_device_statuses(Vec<super::MobileAppInstallStatus>), "`deviceStatuses`";
    inherited "userStatuses" USER_STATUSES, with_user_statuses(Vec<super::UserAppInstallStatus>), "`userStatuses`";
    inherited "relationships" RELATIONSHIPS, with_relationships(Vec<super::MobileAppRelationship>), "`relationships`";
    "appStoreUrl" APP_STORE_URL, app_store_url str -> Option<&str>, with_app_store_url(String), "`appStoreUrl`: `Edm.String`";
}
